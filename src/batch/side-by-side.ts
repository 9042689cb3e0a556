// How do several inputs run at the same time? At most `jobs` at once, results in input order. The only file that knows p-limit.
import pLimit from 'p-limit';

/** Like Promise.all over `inputs.map(work)`, with a bound; one rejection rejects the whole. */
export function sideBySide<I, O>(inputs: readonly I[], jobs: number, work: (input: I) => Promise<O>): Promise<O[]> {
  const limit = pLimit(jobs);
  return Promise.all(inputs.map((input) => limit(work, input)));
}
