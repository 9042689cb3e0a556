// Which dates of a passage are times of the plan: when something is to be done?
import type { IsoDate, SectionKind } from '../../model/plan.js';
import type { FoundDate } from '../dates/find-dates.js';
import { isCited, type Passage } from './passages.js';
import { isQuoted } from './quoted.js';

/**
 * In sections of the kind `timeline` every date; elsewhere deadlines, and in sections on content or organisation days, months
 * and quarters too. Never the day of a cited document, a date in a quoted title, a day that others are counted from ("tính
 * đến"), nor what was over when the plan was issued. Frequencies count where they begin the passage or name a day.
 */
export function timesOf(passage: Passage, issuedOn: IsoDate | null): readonly FoundDate[] {
  const { text, section } = passage;
  const scheduled = section.kinds.includes('timeline');
  const planned = scheduled || section.kinds.some((kind) => PLANNED.has(kind));
  const times = passage.dates.filter(
    (date) =>
      isWanted(date, text, scheduled, planned) &&
      !isCited(passage, date.range) &&
      !isQuoted(text, date.range) &&
      !AS_OF.test(text.slice(Math.max(0, date.range[0] - LOOK_BACK), date.range[0])) &&
      !TERM.test(date.text) &&
      !isOver(date, issuedOn),
  );
  const dated = times.filter(({ role }) => role !== 'recurring');
  return dated.length > 0 ? dated : times;
}

const PLANNED: ReadonlySet<SectionKind> = new Set(['content', 'organisation']);
/** Parsers whose dates are exact enough for a schedule outside timeline sections. */
const EXACT: ReadonlySet<string> = new Set(['day', 'month', 'quarter', 'part-of-year']);
/** The term of those in office is nobody's task. */
const TERM = /^nhiệm\sk[ỳì]/iu;
const LOOK_BACK = 16;
const AS_OF = /(?:tính|kể)\s$/iu;
/** Only list marks and words that lead in stand before a frequency that tells when. */
const LEAD_IN = /^[\s\p{P}]*(?:(?:đồng\sthời|riêng|từ\sđó),?\s)?$/iu;

function isWanted(date: FoundDate, text: string, scheduled: boolean, planned: boolean): boolean {
  const resolved = date.start !== null || date.end !== null;
  switch (date.role) {
    case 'recurring':
      return (
        (scheduled || planned) &&
        (date.daily || /\d|định/iu.test(date.text) || LEAD_IN.test(text.slice(0, date.range[0])))
      );
    case 'deadline':
      return resolved || date.daily;
    case 'day':
    case 'period':
    case 'from':
      return scheduled || (planned && EXACT.has(date.by));
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
