// How do the runs of a list of values become candidates?
import type { DateCandidate, DateParts } from '../date-candidate.js';
import type { ValueRun } from '../enumeration.js';

interface Phrase {
  /** In the text: where the phrase starts, where its list starts, where it ends. */
  readonly start: number;
  readonly listStart: number;
  readonly end: number;
  readonly runs: readonly ValueRun[];
  readonly weak: boolean;
  readonly by: string;
  readonly partsOf: (value: number, end: 'first' | 'last', run: ValueRun) => DateParts;
}

/** One candidate per run; the first takes what stands before the list ("ngày"), the last what stands behind it ("/6/2021"). */
export function runsToCandidates({ start, listStart, end, runs, weak, by, partsOf }: Phrase): readonly DateCandidate[] {
  return runs.map((run, index) => ({
    range: [index === 0 ? start : listStart + run.range[0], index === runs.length - 1 ? end : listStart + run.range[1]],
    first: partsOf(run.first, 'first', run),
    last: partsOf(run.last, 'last', run),
    form: run.first === run.last ? 'single' : 'span',
    weak,
    by,
  }));
}
