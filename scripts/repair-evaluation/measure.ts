// What did repairing one page change, syllable by syllable?

import { repairWith } from '../../src/repair/repair.js';
import type { Repairer } from '../../src/repair/repairer.js';
import { foldStyle, syllablesOf } from '../evaluation/score-text.js';
import { alignSyllables, pairLineNumbers, spans } from './align-page.js';
import { seenText } from './seen-text.js';

/** Counts of gold syllables and of edits; `judged` are the posteriors of edits with what they were worth. */
export interface PageMeasure {
  readonly syllables: number;
  readonly errorsBefore: number;
  readonly errorsAfter: number;
  readonly judged: readonly {
    readonly posterior: number;
    readonly right: boolean;
    /** Marked as doubtful in the result. */
    readonly flagged: boolean;
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
        flagged: repaired.doubts.some(
          ({ range }) => range[0] < edit.repairedRange[1] && range[1] > edit.repairedRange[0],
        ),
        before: edit.before,
        after: edit.after,
      });
    }
  }
  return { syllables, errorsBefore, errorsAfter, judged, misses, ms };
}
