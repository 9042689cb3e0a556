// Which lines, pages, raw characters and doubts lie under a stretch of the repaired text?
import type { Edit, RepairedDocument, RepairedLine } from '../../model/document.js';
import type { Range } from '../../model/evidence.js';
import { firstWhere } from '../../model/first-where.js';

export interface DocumentPlaces {
  /** Place of the line that holds the offset. */
  readonly lineAt: (offset: number) => number;
  /** The characters as read; whole edits are taken in. */
  readonly rawText: (range: Range) => string;
  /** The probability that all changes and doubts that touch the range are right, as if each were on its own; 1 when nothing does. */
  readonly jointPosterior: (range: Range) => number;
  /** How the lines from the first to the last came to be read. */
  readonly readingOf: (first: number, last: number) => ReadingOfLines;
  readonly lines: readonly RepairedLine[];
  /** As repaired. */
  readonly text: (range: Range) => string;
  /** Doubtful tokens of the document, of all; 0 without any. */
  readonly doubtfulShare: number;
}

/** `written` by its author; `recognised` from an image by us; `repaired` in a damaged document, be it that nothing had to be. */
export type ReadingOfLines = 'written' | 'recognised' | 'repaired';

interface Weighed {
  readonly range: Range;
  readonly posterior: number;
}

/** All answers in O(log n) of the document's length. */
export function placesIn(document: RepairedDocument): DocumentPlaces {
  const starts = document.lines.map((line) => line.range[0]);
  const edits = document.edits.map(({ repairedRange, posterior }): Weighed => ({ range: repairedRange, posterior }));
  // A doubtful change is an edit and a doubt: it counts once.
  const kept = document.doubts.filter(({ range }) => firstTouching(edits, range) === null);
  return {
    lines: document.lines,
    text: (range) => document.text.slice(...range),
    doubtfulShare: document.quality.doubtful / Math.max(1, document.quality.tokens),
    lineAt: (offset) => Math.max(0, lastNotAfter(starts, offset)),
    rawText: ([start, end]) =>
      document.raw.slice(rawOffset(document.edits, start, 0), rawOffset(document.edits, end, 1)),
    jointPosterior: (range) => productTouching(edits, range) * productTouching(kept, range),
    readingOf: readingIn(document),
  };
}

/** Inside an edit the offset becomes the edit's start (side 0) or end (side 1) in the raw text; elsewhere it shifts. */
function rawOffset(edits: readonly Edit[], offset: number, side: 0 | 1): number {
  const place = lastStarting(edits, offset, side);
  const edit = edits[place];
  if (!edit) return offset;
  const [start, end] = edit.repairedRange;
  const isInside = side === 0 ? offset < end : offset <= end && offset > start;
  return isInside ? edit.rawRange[side] : edit.rawRange[1] + (offset - end);
}

/** The last edit that starts at or before the offset; for an end, before it. */
function lastStarting(edits: readonly Edit[], offset: number, side: 0 | 1): number {
  const beyond = firstWhere(edits.length, (i) => {
    const start = edits[i]!.repairedRange[0];
    return side === 0 ? start > offset : start >= offset;
  });
  return beyond - 1;
}

function readingIn({ lines, pages, quality }: RepairedDocument): DocumentPlaces['readingOf'] {
  const ocrPages = new Set(
    pages.filter(({ textFrom }) => textFrom === 'ocr' || textFrom === 'merged').map(({ page }) => page),
  );
  return (first, last) => {
    if (ocrPages.has(lines[first]!.page)) return 'recognised';
    if (quality.noise !== 'clean') return 'repaired';
    for (let i = first; i <= last; i++) if (lines[i]!.noise !== 'clean') return 'repaired';
    return 'written';
  };
}

/** Place of the first that touches the range, null when none does. */
function firstTouching(weighed: readonly Weighed[], [start, end]: Range): number | null {
  const first = firstWhere(weighed.length, (i) => weighed[i]!.range[1] > start);
  return first < weighed.length && weighed[first]!.range[0] < end ? first : null;
}

function productTouching(weighed: readonly Weighed[], range: Range): number {
  let product = 1;
  for (
    let i = firstTouching(weighed, range) ?? weighed.length;
    i < weighed.length && weighed[i]!.range[0] < range[1];
    i++
  )
    product *= weighed[i]!.posterior;
  return product;
}

function lastNotAfter(starts: readonly number[], offset: number): number {
  return firstWhere(starts.length, (i) => starts[i]! > offset) - 1;
}
