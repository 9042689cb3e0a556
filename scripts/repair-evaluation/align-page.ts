// Which syllable of a page stands where which syllable of its gold stands?
import { pairLines } from '../channel/pair-lines.js';
import { foldStyle } from '../evaluation/score-text.js';

/** Syllables of a line after folding style, with where they stand before it. */
export function spans(text: string): { syllable: string; at: number }[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    syllable: foldStyle(match[0]),
    at: match.index,
  }));
}

export function pairLineNumbers(gold: readonly string[], read: readonly string[]): (readonly [number, number])[] {
  let g = 0;
  let r = 0;
  return pairLines(gold, read).map(([goldLine, readLine]) => {
    while (gold[g]!.trim() !== goldLine) g++;
    while (read[r]!.trim() !== readLine) r++;
    return [g++, r++] as const;
  });
}

interface Alignment {
  readonly errors: number;
  /** For each syllable read: whether it is the one that was wanted. */
  readonly right: readonly boolean[];
  readonly pairs: readonly (readonly [string | null, string | null])[];
}

/** Levenshtein alignment; □ in the gold takes any run for nothing. */
export function alignSyllables(gold: readonly string[], read: readonly string[]): Alignment {
  const n = gold.length;
  const m = read.length;
  const cost = Array.from({ length: n + 1 }, () => new Int32Array(m + 1));
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      if (i === 0 && j === 0) continue;
      const wild = gold[i - 1] === '□';
      const both = i > 0 && j > 0 ? cost[i - 1]![j - 1]! + (wild || gold[i - 1] === read[j - 1] ? 0 : 1) : Infinity;
      const lost = i > 0 ? cost[i - 1]![j]! + (wild ? 0 : 1) : Infinity;
      const extra = j > 0 ? cost[i]![j - 1]! + (i > 0 && wild ? 0 : 1) : Infinity;
      cost[i]![j] = Math.min(both, lost, extra);
    }
  }
  const right: boolean[] = new Array(m).fill(false);
  const pairs: (readonly [string | null, string | null])[] = [];
  let i = n;
  let j = m;
  while (i > 0 || j > 0) {
    const wild = i > 0 && gold[i - 1] === '□';
    const same = i > 0 && j > 0 && (wild || gold[i - 1] === read[j - 1]);
    if (i > 0 && j > 0 && cost[i]![j] === cost[i - 1]![j - 1]! + (same ? 0 : 1)) {
      right[--j] = same;
      pairs.push([gold[--i]!, read[j]!]);
    } else if (i > 0 && cost[i]![j] === cost[i - 1]![j]! + (wild ? 0 : 1)) pairs.push([gold[--i]!, null]);
    else {
      right[--j] = wild;
      pairs.push([wild ? '□' : null, read[j]!]);
    }
  }
  return { errors: cost[n]![m]!, right, pairs: pairs.reverse() };
}
