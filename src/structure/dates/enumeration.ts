// Which values does "10, 11 và 12", "10-12" or "I và II" list, and which of them run on without a gap?

import type { Range } from '../../model/evidence.js';
import { allMatches } from './all-matches.js';

/** One run of values: consecutive ones, or the two ends of a printed range. `last` is below `first` only where a range wraps. */
export interface ValueRun {
  readonly first: number;
  readonly last: number;
  /** In the list; covers the printed values, for all but the first run with the unit word: "và tháng 9". */
  readonly range: Range;
}

interface Value {
  readonly value: number;
  readonly range: Range;
  readonly joined: 'start' | 'list' | 'range';
}

/**
 * The runs of a list of values. `pattern` is global and finds single values; what stands between them says whether they are
 * the ends of a range. `wraps`: a range may run over the end of the year, as months do.
 *
 * @example valueRuns('10, 11 và 15', /\d+/gu, Number, false) // [{ first: 10, last: 11, … }, { first: 15, last: 15, … }]
 */
export function valueRuns(
  list: string,
  pattern: RegExp,
  numberOf: (printed: string) => number,
  wraps: boolean,
): readonly ValueRun[] {
  if (SINGLE.test(list)) {
    const value = numberOf(list);
    return [{ first: value, last: value, range: [0, list.length] }];
  }
  const runs: ValueRun[] = [];
  for (const { value, range, joined } of values(list, pattern, numberOf)) {
    const previous = runs.at(-1);
    if (previous && (joined === 'range' ? wraps || value > previous.last : value === previous.last + 1))
      runs[runs.length - 1] = { first: previous.first, last: value, range: [previous.range[0], range[1]] };
    else runs.push({ first: value, last: value, range: [previous ? withUnit(list, range[0]) : range[0], range[1]] });
  }
  return runs;
}

/** Most lists have one member. */
const SINGLE = /^[\p{L}\d]+$/u;
const UNIT_WORD = /(?:ngày|tháng|quý|quí)\s{1,2}$/iu;
const withUnit = (list: string, start: number): number => {
  const unit = UNIT_WORD.exec(list.slice(0, start));
  return unit ? start - unit[0].length : start;
};

function values(list: string, pattern: RegExp, numberOf: (printed: string) => number): readonly Value[] {
  let end = 0;
  return allMatches(pattern, list).map((match, index) => {
    const between = list.slice(end, match.index);
    end = match.index + match[0].length;
    const joined = index === 0 ? 'start' : /[-–—~÷]|đến|tới/iu.test(between) ? 'range' : 'list';
    return { value: numberOf(match[0]), range: [match.index, end], joined };
  });
}
