// Where in the document does each character of a value stand?
import type { Range } from '../../model/evidence.js';

/** A piece of text whose unit `i` stands at `at[i]` in the repaired text. Blanks that join lines stand where the first line ends. */
export interface Traced {
  readonly text: string;
  /** Views into the offsets of a line where the piece is part of one: slices share them, nobody writes. */
  readonly at: Int32Array;
}

export const NOTHING: Traced = { text: '', at: new Int32Array(0) };

/** Units `[from, to)` of the text, as `String.slice`. */
export function sliceTraced(traced: Traced, from: number, to?: number): Traced {
  if (from === 0 && (to === undefined || to >= traced.text.length)) return traced;
  return { text: traced.text.slice(from, to), at: traced.at.subarray(from, to) };
}

/**
 * The pieces in order with `glue` between; empty pieces are left out.
 *
 * @example "xây dựng kế" and "hoạch năm học" become "xây dựng kế hoạch năm học"
 */
export function joinTraced(pieces: readonly Traced[], glue = ' '): Traced {
  const full = pieces.filter((piece) => piece.text !== '');
  if (full.length <= 1) return full[0] ?? NOTHING;
  const length = full.reduce((sum, piece) => sum + piece.at.length, (full.length - 1) * glue.length);
  const at = new Int32Array(length);
  let filled = 0;
  for (const piece of full) {
    if (filled > 0) {
      at.fill(at[filled - 1]! + 1, filled, filled + glue.length);
      filled += glue.length;
    }
    at.set(piece.at, filled);
    filled += piece.at.length;
  }
  return { text: full.map((piece) => piece.text).join(glue), at };
}

/** Without what `edge` matches at the start and at the end; blanks by default. */
export function trimTraced(traced: Traced, edge: RegExp = BLANK): Traced {
  const { text } = traced;
  let from = 0;
  let to = text.length;
  while (from < to && edge.test(text[from]!)) from++;
  while (to > from && edge.test(text[to - 1]!)) to--;
  return sliceTraced(traced, from, to);
}
const BLANK = /\s/u;

/** The pieces between the places where `separator` (flag g) matches, trimmed, empty ones left out. */
export function splitTraced(traced: Traced, separator: RegExp): Traced[] {
  // Mostly there is none, and to find all takes a copy of the pattern.
  if (traced.text.search(separator) < 0) return traced.text.trim() === '' ? [] : [trimTraced(traced)];
  const pieces: Traced[] = [];
  let from = 0;
  for (const match of traced.text.matchAll(separator)) {
    pieces.push(sliceTraced(traced, from, match.index));
    from = match.index + match[0].length;
  }
  pieces.push(sliceTraced(traced, from));
  return pieces.map((piece) => trimTraced(piece)).filter((piece) => piece.text !== '');
}

/** From the first to the last character in the document, null for nothing. */
export function rangeOf(traced: Traced): Range | null {
  if (traced.at.length === 0) return null;
  let start = traced.at[0]!;
  let end = start;
  for (let i = 1; i < traced.at.length; i++) {
    const offset = traced.at[i]!;
    if (offset < start) start = offset;
    if (offset > end) end = offset;
  }
  return [start, end + 1];
}
