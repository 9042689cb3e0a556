// What can be read without guessing? Encodings and glyph codes first, then look-alikes, then spaces.
import type { NoiseClass, Range } from '../../model/evidence.js';
import { firstWhere } from '../../model/first-where.js';
import type { LanguageModel } from '../language/language-model.js';
import { type Signals, suspectsOf } from '../noise/signals.js';
import { advance, type Progress } from '../passes.js';
import type { ProposedEdit } from '../repairer.js';
import { joinSyllables } from './join-syllables.js';
import { type LineReading, lineTally } from './line-tally.js';
import { readLookAlikes } from './look-alikes.js';
import { readEncodings } from './read-encodings.js';
import { splitWords } from './split-words.js';
import { unitsOf } from './units.js';

export interface ExactOutcome {
  readonly progress: Progress;
  /** One entry per line; null where nothing was changed. */
  readonly lines: readonly (LineReading | null)[];
}

/**
 * Runs every exact transformation over the lines; `signals` (one per line) say where it is worth while.
 * Clean lines cost nothing but the look at their signals; `loadModel` is called only when a choice needs it.
 */
export function readExactly(
  start: Progress,
  signals: readonly Signals[],
  loadModel: () => LanguageModel,
): ExactOutcome {
  const damaged = signals.map((line) => suspectsOf(line) > 0);
  const spaced = signals.map(({ counts, lone }) => lone + counts.misspelt >= SPACED);
  if (!spaced.includes(true) && !damaged.includes(true)) return { progress: start, lines: start.lines.map(() => null) };
  const tally = lineTally(start.lines.length);
  const { edits, doubts, by } = readEncodings(start.text, start.lines, damaged, loadModel);
  for (const { line, reading } of by) tally.add(line, reading.noise, reading.name);
  let progress = advance(start, edits, doubts, 'encodings');
  const steps: readonly (readonly [NoiseClass, (now: Progress) => readonly ProposedEdit[]])[] = [
    ['legacy-encoding', (now) => readLookAlikes(unitsOf(now.text, now.lines, damaged))],
    ['broken-spacing', (now) => joinSyllables(now.text, now.lines, spaced, loadModel)],
    ['broken-spacing', (now) => splitWords(unitsOf(now.text, now.lines, damaged), loadModel)],
  ];
  for (const [noise, step] of steps) {
    const proposed = step(progress);
    for (const edit of proposed) tally.add(lineAt(progress.lines, edit.range[0]), noise, edit.by);
    progress = advance(progress, proposed, [], 'exact');
  }
  return { progress, lines: tally.lines() };
}

/** Lone letters and misspelt words in one line that make a look at its spaces worth while. */
const SPACED = 2;

/** The line that holds `offset`. */
function lineAt(lines: readonly Range[], offset: number): number {
  return Math.max(0, firstWhere(lines.length, (i) => lines[i]![0] > offset) - 1);
}
