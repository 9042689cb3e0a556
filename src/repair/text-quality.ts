// How many words does the repaired text have, how many were changed, how many are doubtful?
import type { Edit } from '../model/document.js';
import type { NoiseClass, Range } from '../model/evidence.js';
import type { TextQuality } from '../model/parse-result.js';
import { DIGIT, LETTER, letterBits, SPACE } from './noise/letters.js';
import type { ProposedDoubt } from './repairer.js';

/** Words are runs between white space with a letter or digit. `edits` and `doubts` sorted, ranges in `text`. */
export function textQuality(
  text: string,
  edits: readonly Edit[],
  doubts: readonly ProposedDoubt[],
  noise: NoiseClass,
): TextQuality {
  const isChanged = sweep(edits.map(({ repairedRange }) => repairedRange));
  const isDoubtful = sweep(doubts.map(({ range }) => range));
  let tokens = 0;
  let changed = 0;
  let doubtful = 0;
  for (let at = 0; at < text.length; ) {
    while (at < text.length && letterBits[text.charCodeAt(at)]! & SPACE) at++;
    const start = at;
    let bits = 0;
    for (; at < text.length; at++) {
      const own = letterBits[text.charCodeAt(at)]!;
      if (own & SPACE) break;
      bits |= own;
    }
    if (!(bits & (LETTER | DIGIT))) continue;
    tokens++;
    if (isChanged(start, at)) changed++;
    if (isDoubtful(start, at)) doubtful++;
  }
  return { tokens, changed, doubtful, noise };
}

/** Whether a range meets one of the sorted ranges; asked from left to right. An empty range (a deletion) counts where it touches. */
function sweep(ranges: readonly Range[]): (start: number, end: number) => boolean {
  let first = 0;
  return (start, end) => {
    while (first < ranges.length && ranges[first]![1] < start) first++;
    for (let i = first; i < ranges.length && ranges[i]![0] <= end; i++) {
      const [from, to] = ranges[i]!;
      if (from === to || (from < end && to > start)) return true;
    }
    return false;
  };
}
