// Which two candidates are the ends of one period? "Từ ngày 01/6 đến 15/6/2021", "02/02/2026 - 03/02/2026", "từ nay đến hết năm".
import type { DateCandidate, DateParts, DateRefiner } from '../date-candidate.js';
import { CLOCK_AND_WEEKDAY, DASH } from '../patterns.js';

/** Merges neighbours joined by "đến", "tới" or a dash; a year missing at one end is taken from the other. */
export const mergeRanges: DateRefiner = {
  name: 'merge-ranges',
  refine: (candidates, text) => {
    const merged: DateCandidate[] = [];
    for (const candidate of candidates) {
      const previous = merged.at(-1);
      const range = previous ? joined(previous, candidate, text) : null;
      if (range) merged[merged.length - 1] = range;
      else merged.push(candidate);
    }
    return merged;
  },
};

const LOOK_BACK = 60;
const FROM = new RegExp(`(?<!\\p{L})(?:(?:kể|bắt\\sđầu|tính)\\s)?từ\\s{1,2}${CLOCK_AND_WEEKDAY}(?:khoảng\\s)?$`, 'iu');
const REMARK = '(?:\\s{0,2}\\([^()]{1,30}\\))?';
const UNTIL = new RegExp(
  `^${REMARK}\\s{0,3},?\\s{0,3}(?:cho\\s)?(?:đến|tới)(?:\\s(?:hết|trước|khoảng))?\\s{1,3}${CLOCK_AND_WEEKDAY}$`,
  'iu',
);
const DASHED = new RegExp(`^\\s{0,3}(?:${DASH}|~|>)\\s{0,3}${CLOCK_AND_WEEKDAY}$`, 'iu');

function joined(left: DateCandidate, right: DateCandidate, text: string): DateCandidate | null {
  if (!isSingle(left) || !isSingle(right) || right.range[0] - left.range[1] > LOOK_BACK) return null;
  const between = text.slice(left.range[1], right.range[0]);
  const sameUnit = left.first.unit === right.first.unit;
  const until = UNTIL.test(between);
  if (!until && !(sameUnit && DASHED.test(between))) return null;
  const from = FROM.exec(text.slice(Math.max(0, left.range[0] - LOOK_BACK), left.range[0]));
  if (until && from === null && !(sameUnit && left.by !== 'now' && right.by !== 'now')) return null;
  const [first, last] = completed(left.first, right.last);
  return {
    range: [from ? left.range[0] - from[0].length : left.range[0], right.range[1]],
    first,
    last,
    form: 'span',
    weak: left.weak && right.weak && from === null,
    by: left.by === 'now' ? right.by : left.by,
  };
}

const isSingle = ({ form }: DateCandidate): boolean => form === 'single';

function completed(first: DateParts, last: DateParts): readonly [DateParts, DateParts] {
  if (!takesYear(first) || !takesYear(last)) return [first, last];
  const wraps = comesAfter(first, last);
  if (first.year === null && last.year !== null) return [{ ...first, year: wraps ? last.year - 1 : last.year }, last];
  if (last.year === null && first.year !== null) return [first, { ...last, year: wraps ? first.year + 1 : first.year }];
  return [first, last];
}

const takesYear = ({ unit }: DateParts): boolean => unit === 'day' || unit === 'months' || unit === 'year';

/** In one and the same year the first would lie after the last. */
const comesAfter = (first: DateParts, last: DateParts): boolean =>
  first.months !== null && last.months !== null && first.months[0] > last.months[1];
