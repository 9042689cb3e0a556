// Is the phrase a deadline or a beginning? "trước ngày", "chậm nhất", "đến hết", "hạn chót", "kể từ ngày".
import type { DateCandidate, DateForm, DateRefiner } from '../date-candidate.js';
import { CLOCK, CLOCK_AND_WEEKDAY, DASH } from '../patterns.js';

/** Takes the cue, and a clock time between cue and day, into the phrase. A cue makes a weak candidate strong. */
export const addCues: DateRefiner = {
  name: 'add-cues',
  refine: (candidates, text) =>
    candidates.map((candidate, index) => {
      const after = candidates[index - 1]?.range[1] ?? 0;
      const before = text.slice(Math.max(after, candidate.range[0] - LOOK_BACK), candidate.range[0]);
      if (!mayEndCue(before) || !CUE_WORD.test(before) || CLOCK_RANGE.test(before)) return candidate;
      const cue = CUES.find(({ pattern, applies }) => applies(candidate) && pattern.test(before));
      const printed = cue?.pattern.exec(before);
      if (!cue || !printed) return candidate;
      return {
        ...candidate,
        form: cue.form ?? candidate.form,
        weak: candidate.by === 'now',
        range: [candidate.range[0] - printed[0].length, candidate.range[1]],
      };
    }),
};

interface Cue {
  readonly pattern: RegExp;
  /** null: the phrase stays what it is. */
  readonly form: DateForm | null;
  readonly applies: (candidate: DateCandidate) => boolean;
}

const LOOK_BACK = 80;
/** A sieve: every cue holds one of these. */
const CUE_WORD = /từ|đến|tới|trước|hết|hạn|nhất|không|xong|sau|nhìn/iu;
/** Another, dearer to fool: with what a cue, or the clock and the weekday behind it, may end. */
const CUE_END =
  /(?:[^\p{L}\s]|(?<!\p{L})(?:từ|đến|tới|trước|hết|nhất|quá|hơn|chót|cuối|cùng|là|vào|trong|nhìn|sau|h|g|giờ|phút|ph|p|sáng|trưa|chiều|tối|đêm|hai|ba|tư|năm|sáu|bảy|bẩy|nhật))\s{0,5}$/iu;
const LONGEST_END = 12;
const mayEndCue = (before: string): boolean => CUE_END.test(before.slice(-LONGEST_END));
/** "từ 7 giờ 15 đến 11 giờ, ngày …": hours of one day, no deadline. */
const CLOCK_RANGE = new RegExp(`${CLOCK}\\s{0,2}(?:đến|tới|${DASH})\\s{0,2}${CLOCK_AND_WEEKDAY}$`, 'iu');
const cue = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})\\s{1,3}${CLOCK_AND_WEEKDAY}$`, 'iu');
const HOW_LATE =
  '(?:(?:chậm|muộn|trễ)\\snhất|không\\s(?:quá|muộn\\shơn|chậm\\shơn|trễ\\shơn)|hạn\\s(?:chót|cuối)(?:\\scùng)?)';
const TO = '(?<!(?:liên\\squan|ảnh\\shưởng|tác\\sđộng|dẫn)\\s)(?:cho\\s)?(?:đến|tới)';

const isSingle = ({ form }: DateCandidate): boolean => form === 'single';
const isDay = ({ form, first }: DateCandidate): boolean => form === 'single' && first.unit === 'day';
const isBareYear = ({ form, by }: DateCandidate): boolean => form === 'single' && by === 'bare-year';
const isRecurring = ({ form }: DateCandidate): boolean => form === 'recurring';

/** First match wins: "chậm nhất trước ngày" is no later than, not before. */
const CUES: readonly Cue[] = [
  {
    pattern: cue(`${HOW_LATE}(?:\\slà|:)?(?:\\s(?:vào|trong|${TO}|trước|hết)){0,3}`),
    form: 'until',
    applies: isSingle,
  },
  { pattern: cue('(?:thời\\s)?hạn(?:\\s\\p{L}{1,8}){0,4}:'), form: 'until', applies: isDay },
  { pattern: cue(`${TO}\\s(?:trước|hết)`), form: 'until', applies: isSingle },
  { pattern: cue('trước(?:\\shết)?'), form: 'before', applies: isSingle },
  { pattern: cue(`${TO}|hết|xong\\strong`), form: 'until', applies: isSingle },
  { pattern: cue('tầm\\snhìn'), form: 'until', applies: isBareYear },
  { pattern: cue('(?:(?:kể|bắt\\sđầu|tính|áp\\sdụng)\\s)?từ\\ssau|sau'), form: 'after', applies: isSingle },
  { pattern: cue('(?:(?:kể|bắt\\sđầu|tính|áp\\sdụng)\\s)?từ'), form: 'from', applies: isSingle },
  { pattern: cue('(?:(?:kể|bắt\\sđầu|tính)\\s)?từ'), form: null, applies: ({ form }) => form === 'span' },
  { pattern: cue(`trước|${HOW_LATE}(?:\\slà)?|${TO}`), form: null, applies: isRecurring },
];
