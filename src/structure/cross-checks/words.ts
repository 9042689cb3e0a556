// Which words has the document, and what may each of them be by the ledger?
import type { Doubt, Edit, RepairedDocument, RepairedLine } from '../../model/document.js';
import type { Range } from '../../model/evidence.js';
import { unitSkeleton } from '../../vietnamese/skeleton.js';

/** One reading of a word: as it would stand in the text, and what it is known by, letters and digits in lower case. */
export interface WordReading {
  readonly text: string;
  readonly core: string;
  readonly posterior: number;
}

/** A run without white space. `readings` as it stands first; then what the ledger offers. */
export interface Word {
  readonly range: Range;
  readonly isNoisy: boolean;
  readonly raw: string;
  readonly readings: readonly [WordReading, ...WordReading[]];
  /** Letters without marks that it may be known by: as it stands, as it was read, and its likelier alternatives. */
  readonly keys: readonly string[];
}

/** Repair neither changed nor doubted it: in damaged lines it may be wrong all the same. */
const UNTOUCHED = { noisy: 0.9, clean: 0.995 } as const;
const LEAST_KEY_POSTERIOR = 0.2;
const WORD = /\S+/gu;

/** All words in order. Linear in the text and the ledger. */
export function wordsIn(document: RepairedDocument): Word[] {
  const edits = sweepOf(document.edits, ({ repairedRange }) => repairedRange);
  // Made once: a long list makes its doubts anew each time that they are asked for.
  const doubts = sweepOf([...document.doubts], ({ range }) => range);
  return document.lines.flatMap((line) => {
    const text = document.text.slice(...line.range);
    return Array.from(text.matchAll(WORD), (match): Word => {
      const start = line.range[0] + match.index;
      const range = [start, start + match[0].length] as const;
      return wordOf(match[0], range, line, edits(range), doubts(range));
    });
  });
}

function wordOf(
  text: string,
  range: Range,
  { noise }: RepairedLine,
  edits: readonly Edit[],
  doubts: readonly Doubt[],
): Word {
  const isNoisy = noise !== 'clean';
  const raw = rawOf(text, range, edits);
  const others = [
    ...doubts.flatMap((doubt) => doubt.alternatives.map((other) => placed(text, range, doubt.range, other))),
    ...edits.flatMap(({ repairedRange, runnerUp }) => (runnerUp ? [placed(text, range, repairedRange, runnerUp)] : [])),
  ];
  const touched = [...doubts, ...edits].map(({ posterior }) => posterior);
  const posterior = touched.length > 0 ? Math.min(...touched) : isNoisy ? UNTOUCHED.noisy : UNTOUCHED.clean;
  const own: WordReading = { text, core: coreOf(text), posterior };
  const readings: [WordReading, ...WordReading[]] = [own];
  for (const other of others)
    if (other && other.core !== '' && readings.every(({ core }) => core !== other.core)) readings.push(other);
  const likely = readings.filter((reading) => reading === own || reading.posterior >= LEAST_KEY_POSTERIOR);
  const keys = [...likely.map(({ core }) => core), coreOf(raw)].map(unitSkeleton).filter((key) => key !== '');
  return { range, isNoisy, raw, readings, keys: [...new Set(keys)] };
}

/** The word with the alternative in the place that was doubted; null where that is more than the word, or becomes more than one. */
function placed(
  text: string,
  [start, end]: Range,
  [from, to]: Range,
  other: { readonly text: string; readonly posterior: number },
): WordReading | null {
  if (from < start || to > end || from === to || /\s/u.test(other.text)) return null;
  const whole = text.slice(0, from - start) + other.text + text.slice(to - start);
  return { text: whole, core: coreOf(whole), posterior: other.posterior };
}

function rawOf(text: string, [start]: Range, edits: readonly Edit[]): string {
  let raw = '';
  let at = 0;
  for (const { repairedRange, before } of edits) {
    raw += text.slice(at, Math.max(at, repairedRange[0] - start)) + before;
    at = repairedRange[1] - start;
  }
  return raw + text.slice(at);
}

/** Letters and digits in lower case. */
export function coreOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLocaleLowerCase('vi');
}

/** What meets a range, asked from left to right. */
function sweepOf<T>(sorted: readonly T[], rangeOf: (one: T) => Range): (range: Range) => readonly T[] {
  let first = 0;
  return ([start, end]) => {
    while (first < sorted.length && rangeOf(sorted[first]!)[1] <= start) first++;
    let last = first;
    while (last < sorted.length && rangeOf(sorted[last]!)[0] < end) last++;
    return sorted.slice(first, last);
  };
}
