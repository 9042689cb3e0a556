// Which year has a day, month or quarter that is printed without one? The plan's, where the document makes it certain.
import type { DateCandidate, DateFrame, DateParts } from '../date-candidate.js';

/** Fills the year of the frame in. A period that would run backwards in it ("từ 01/12 đến 15/01") stays open. */
export function completeYears(candidates: readonly DateCandidate[], { year }: DateFrame): readonly DateCandidate[] {
  if (year === null) return candidates;
  return candidates.map((candidate) => (runsBackwards(candidate) ? candidate : completed(candidate, year)));
}

function completed(candidate: DateCandidate, year: number): DateCandidate {
  if (candidate.form === 'recurring') return candidate;
  return { ...candidate, first: inYear(candidate.first, year), last: inYear(candidate.last, year) };
}

const inYear = (parts: DateParts, year: number): DateParts =>
  parts.year === null && (parts.unit === 'day' || parts.unit === 'months') ? { ...parts, year } : parts;

const runsBackwards = ({ form, first, last }: DateCandidate): boolean =>
  form === 'span' &&
  first.year === null &&
  last.year === null &&
  first.months !== null &&
  last.months !== null &&
  first.months[0] > last.months[1];
