// Which values does "10, 11 và 12", "10-12" or "I và II" list, and which of them run on without a gap?
import type { Range } from '../../model/evidence.js';

/** One run of values: consecutive ones, or the two ends of a printed range. `range` covers the printed values. */
export interface ValueRun {
  readonly first: number;
  readonly last: number;
  readonly range: Range;
}

interface Value {
  readonly value: number;
  readonly range: Range;
  readonly joined: 'start' | 'list' | 'range';
}

/**
 * The runs of a list of values. `pattern` is global and finds single values; what stands between them says whether they are
 * the ends of a range. `repeated` is the unit word: values that each carry it stay apart when listed.
 *
 * @example valueRuns('10, 11 và 15', 40, /\d+/gu, Number) // [{ first: 10, last: 11, … }, { first: 15, last: 15, … }]
 */
export function valueRuns(
  list: string,
  offset: number,
  pattern: RegExp,
  numberOf: (printed: string) => number,
): readonly ValueRun[] {
  const runs: ValueRun[] = [];
  for (const { value, range, joined } of values(list, offset, pattern, numberOf)) {
    const previous = runs.at(-1);
    if (previous && (joined === 'range' ? value > previous.last : value === previous.last + 1))
      runs[runs.length - 1] = { first: previous.first, last: value, range: [previous.range[0], range[1]] };
    else runs.push({ first: value, last: value, range });
  }
  return runs;
}

function values(
  list: string,
  offset: number,
  pattern: RegExp,
  numberOf: (printed: string) => number,
): readonly Value[] {
  let end = 0;
  return Array.from(list.matchAll(pattern), (match, index) => {
    const between = list.slice(end, match.index);
    end = match.index + match[0].length;
    const joined = index === 0 ? 'start' : /[-–—~]|đến|tới/iu.test(between) ? 'range' : 'list';
    return { value: numberOf(match[0]), range: [offset + match.index, offset + end], joined };
  });
}
