// Which members of a list take their year from the last one? "ngày 05/6, ngày 10/7 và ngày 15/8/2021".
import type { DateCandidate, DateParts, DateRefiner } from '../date-candidate.js';

/** From right to left, as long as the months do not run backwards; then from left to right. */
export const shareYears: DateRefiner = {
  name: 'share-years',
  refine: (candidates, text) => {
    const shared = [...candidates];
    for (let i = shared.length - 2; i >= 0; i--) {
      const [left, right] = [shared[i]!, shared[i + 1]!];
      if (lacksYear(left) && right.first.year !== null && listed(left, right, text))
        shared[i] = withYear(left, right.first.year);
    }
    for (let i = 1; i < shared.length; i++) {
      const [left, right] = [shared[i - 1]!, shared[i]!];
      if (lacksYear(right) && left.last.year !== null && listed(left, right, text))
        shared[i] = withYear(right, left.last.year);
    }
    return shared;
  },
};

const LIST_JOIN = /^\s{0,3}(?:[,;&]\s{0,3}(?:và\s)?|và\s|hoặc\s)\s{0,2}(?:vào\s)?$/iu;

const lacksYear = ({ first, form }: DateCandidate): boolean =>
  form !== 'recurring' && first.year === null && (first.unit === 'day' || first.unit === 'months');

function listed(left: DateCandidate, right: DateCandidate, text: string): boolean {
  return (
    left.last.unit === right.first.unit &&
    (left.last.months?.[1] ?? 0) <= (right.first.months?.[0] ?? 0) &&
    LIST_JOIN.test(text.slice(left.range[1], right.range[0]))
  );
}

/** Strong as the one it is listed with. */
const withYear = (candidate: DateCandidate, year: number): DateCandidate => ({
  ...candidate,
  first: inYear(candidate.first, year),
  last: inYear(candidate.last, year),
  weak: false,
});
const inYear = (parts: DateParts, year: number): DateParts => (parts.year === null ? { ...parts, year } : parts);
