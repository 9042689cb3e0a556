// Which of the candidates that overlap is meant? The longest.
import type { DateCandidate, DateRefiner } from '../date-candidate.js';

/** Sorted candidates without overlaps; of two that do, the longer stays, of equals the strong one, else the first. */
export const keepLongest: DateRefiner = {
  name: 'keep-longest',
  refine: (candidates) => {
    const kept: DateCandidate[] = [];
    for (const candidate of candidates) {
      while (kept.length > 0 && overlap(kept.at(-1)!, candidate) && better(candidate, kept.at(-1)!)) kept.pop();
      if (kept.length === 0 || !overlap(kept.at(-1)!, candidate)) kept.push(candidate);
    }
    return kept;
  },
};

const overlap = (a: DateCandidate, b: DateCandidate): boolean => a.range[1] > b.range[0] && b.range[1] > a.range[0];
const length = ({ range }: DateCandidate): number => range[1] - range[0];
const better = (a: DateCandidate, b: DateCandidate): boolean =>
  length(a) > length(b) || (length(a) === length(b) && b.weak && !a.weak);
