// What did repairing one page change, syllable by syllable?

import { repairWith } from '../../src/repair/repair.js';
import type { Repairer } from '../../src/repair/repairer.js';
import { pairLines } from '../channel/pair-lines.js';
import { foldStyle, syllablesOf } from '../evaluation/score-text.js';
import { seenText } from './seen-text.js';

/** Counts of gold syllables and of edits; `judged` are the posteriors of edits with what they were worth. */
export interface PageMeasure {
  readonly syllables: number;
  readonly errorsBefore: number;
  readonly errorsAfter: number;
  readonly judged: readonly {
    readonly posterior: number;
    readonly right: boolean;
    readonly before: string;
    readonly after: string;
  }[];
  /** `gold <- read` of what is still wrong. */
  readonly misses: readonly string[];
  readonly ms: number;
}

/** Lines are paired before scoring, so that lines which the engine lost or cut do not count against repair. */
export function measurePage(gold: string, noisy: string, repairers: readonly Repairer[], paired: boolean): PageMeasure {
  const seen = seenText(noisy.normalize('NFC'));
  const started = performance.now();
  const repaired = repairWith(seen, true, repairers);
  const ms = performance.now() - started;
  const goldLines = gold.normalize('NFC').split('\n');
  const rawLines = seen.lines.map(({ range }) => seen.raw.slice(...range));
  const pairs = paired ? pairLineNumbers(goldLines, rawLines) : rawLines.map((_, i) => [i, i] as const);
  let syllables = 0;
  let errorsBefore = 0;
  let errorsAfter = 0;
  const judged: PageMeasure['judged'][number][] = [];
  const misses: string[] = [];
  for (const [g, r] of pairs) {
    const wanted = syllablesOf(foldStyle(goldLines[g]!));
    const line = repaired.lines[r]!;
    const text = repaired.text.slice(...line.range);
    syllables += wanted.filter((syllable) => syllable !== '□').length;
    errorsBefore += alignSyllables(wanted, syllablesOf(foldStyle(rawLines[r]!))).errors;
    const {
      errors,
      right,
      pairs: aligned,
    } = alignSyllables(
      wanted,
      spans(text).map(({ syllable }) => syllable),
    );
    errorsAfter += errors;
    for (const [want, got] of aligned) if (want !== got && want !== '□') misses.push(`${want ?? '∅'} <- ${got ?? '∅'}`);
    const places = spans(text);
    for (const edit of repaired.edits) {
      if (edit.kind !== 'decoded' || edit.repairedRange[0] < line.range[0] || edit.repairedRange[1] > line.range[1])
        continue;
      const inside = places.flatMap(({ at }, i) =>
        at + line.range[0] >= edit.repairedRange[0] && at + line.range[0] < edit.repairedRange[1] ? [i] : [],
      );
      if (inside.length === 0) continue;
      judged.push({
        posterior: edit.posterior,
        right: inside.every((i) => right[i]),
        before: edit.before,
        after: edit.after,
      });
    }
  }
  return { syllables, errorsBefore, errorsAfter, judged, misses, ms };
}

/** Syllables of a line after folding style, with where they stand before it. */
function spans(text: string): { syllable: string; at: number }[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    syllable: foldStyle(match[0]),
    at: match.index,
  }));
}

function pairLineNumbers(gold: readonly string[], read: readonly string[]): (readonly [number, number])[] {
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
function alignSyllables(gold: readonly string[], read: readonly string[]): Alignment {
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
