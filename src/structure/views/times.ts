// Which dates of a passage are times of the plan: when something is to be done?
import type { IsoDate, SectionKind } from '../../model/plan.js';
import type { FoundDate } from '../dates/find-dates.js';
import { isCited, type Passage } from './passages.js';
import { isQuoted } from './quoted.js';

/**
 * In sections of the kind `timeline` and behind "Thời gian …:" every date; elsewhere deadlines, and in sections on content or organisation days, months
 * and quarters too, and years that open the passage. Never the day of a cited document, a date in a quoted title, a day that others are counted from ("tính
 * đến"), the horizon
 * of a vision or programme, nor what was over when the plan was issued. Frequencies count where they begin the passage or name a day.
 */
export function timesOf(passage: Passage, issuedOn: IsoDate | null): readonly FoundDate[] {
  const { text, section } = passage;
  const named = SAYS_WHEN.test(text);
  const scheduled = named || section.kinds.includes('timeline');
  const planned = scheduled || section.kinds.some((kind) => PLANNED.has(kind));
  const times = passage.dates.filter(
    (date) =>
      isWanted(date, text, scheduled, planned) &&
      !isCited(passage, date.range) &&
      !isQuoted(text, date.range) &&
      !AS_OF.test(text.slice(Math.max(0, date.range[0] - LOOK_BACK), date.range[0])) &&
      !TERM.test(date.text) &&
      !isHorizon(text, date) &&
      (named || !isOver(date, issuedOn)),
  );
  const dated = times.filter(({ role }) => role !== 'recurring');
  return (dated.length > 0 ? dated : times).map((date) => (isOpenEnded(date, text) ? { ...date, end: null } : date));
}

/** "Thời gian thực hiện: …", "Tiến độ (dự kiến): …" in whatever section: a plan may be signed behind its first days. */
const SAYS_WHEN =
  /^\s*(?:thời\s(?:gian|hạn|điểm)|tiến\sđộ|hạn\s(?:chót|cuối|nộp|hoàn\sthành))(?:\s[^:.;()]{1,60})?(?:\s\([^()]{1,160}\))?\s*:/iu;

/** "Năm 2025 và các năm tiếp theo", "Giai đoạn 2026-2030 và những năm sau": no day ends it. */
export function isOpenEnded({ range }: FoundDate, text: string): boolean {
  return OPEN_ENDED.test(text.slice(range[1], range[1] + LOOK_AHEAD));
}
const LOOK_AHEAD = 30;
const OPEN_ENDED = /^\s(?:và|cùng)\s(?:(?:các|những)\s)?năm\s(?:tiếp\stheo|sau|kế\stiếp)/iu;

const PLANNED: ReadonlySet<SectionKind> = new Set(['content', 'organisation']);
/** Parsers whose dates are exact enough for a schedule outside timeline sections. */
const EXACT: ReadonlySet<string> = new Set(['day', 'month', 'quarter', 'part-of-year']);
/** "thu chi ngân sách 6 tháng đầu năm" says what of, "trong 6 tháng đầu năm" says when. */
const saysWhen = ({ by, text: printed, range }: FoundDate, text: string): boolean =>
  EXACT.has(by) &&
  (by !== 'part-of-year' || /\d{4}/u.test(printed) || /(?:trong|vào)\s$/iu.test(text.slice(0, range[0])));

/** The term of those in office is nobody's task. */
const TERM = /^nhiệm\sk[ỳì]/iu;
const LOOK_BACK = 16;
const AS_OF = /(?:tính|kể)\s$/iu;
/** "Năm 2027: Trình duyệt …": one year in front is a time of the plan; a span of years is the span of a target. */
const opensPassage = ({ range, start, end }: FoundDate, text: string): boolean =>
  start?.slice(0, YEAR_LENGTH) === end?.slice(0, YEAR_LENGTH) &&
  /^[\s\p{P}]*(?:trong\s)?$/iu.test(text.slice(0, range[0])) &&
  /^\s?[:,–-]/u.test(text.slice(range[1]));

const YEAR_LENGTH = 4;

/** "tầm nhìn đến năm 2050", "Quy hoạch tỉnh đến năm 2030": how far a vision or a programme of that name reaches. */
const VISION = /(?:tầm\snhìn|định\shướng)(?:\sphát\striển)?\s$/iu;
/** "… kinh tế biển đến năm 2030, tầm nhìn đến năm 2045" is a strategy's name. */
const WITH_VISION = /^,?\s(?:và\s)?tầm\snhìn(?!\p{L})/iu;
const PROGRAMME = /(?:Chiến\slược|Quy\shoạch|Đề\sán|Chương\strình)\s[^.,;:()“”"]{0,90}$/u;
const ACHIEVES = /(?:hoàn\sthành|phấn\sđấu|xong|kết\sthúc|đạt)\s[^.,;:]*$/iu;
const LOOK_BACK_FOR_PROGRAMME = 110;

export function isHorizon(text: string, { by, role, range }: FoundDate): boolean {
  if (by !== 'year' || role === 'recurring' || range[0] === 0) return false;
  if (WITH_VISION.test(text.slice(range[1], range[1] + LOOK_AHEAD))) return true;
  const before = text.slice(Math.max(0, range[0] - LOOK_BACK_FOR_PROGRAMME), range[0]);
  return VISION.test(before) || (PROGRAMME.test(before) && !ACHIEVES.test(PROGRAMME.exec(before)![0]));
}

/** Only list marks and words that lead in stand before a frequency that tells when. */
const LEAD_IN = /^[\s\p{P}]*(?:(?:đồng\sthời|riêng|từ\sđó),?\s)?$/iu;

function isWanted(date: FoundDate, text: string, scheduled: boolean, planned: boolean): boolean {
  const resolved = date.start !== null || date.end !== null;
  switch (date.role) {
    case 'recurring':
      return (
        (scheduled || planned) &&
        (date.daily || /\d|định/iu.test(date.text) || LEAD_IN.test(text.slice(0, date.range[0]).replace(SAYS_WHEN, '')))
      );
    case 'deadline':
      return resolved || date.daily;
    case 'day':
    case 'period':
    case 'from':
      return scheduled || (planned && (saysWhen(date, text) || opensPassage(date, text)));
    case 'unresolved':
      return scheduled && date.daily;
    default:
      return date.role satisfies never;
  }
}

const isOver = ({ start, end }: FoundDate, issuedOn: IsoDate | null): boolean => {
  const last = end ?? start;
  return issuedOn !== null && last !== null && last < issuedOn;
};
