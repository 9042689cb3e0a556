// Where in the document does each character of a value stand?
import type { Range } from '../../model/evidence.js';

/** A piece of text whose unit `i` stands at `at[i]` in the repaired text. Blanks that join lines stand where the first line ends. */
export interface Traced {
  readonly text: string;
  readonly at: readonly number[];
}

export const NOTHING: Traced = { text: '', at: [] };

/** Units `[from, to)` of the text, as `String.slice`. */
export function sliceTraced(traced: Traced, from: number, to?: number): Traced {
  if (from === 0 && (to === undefined || to >= traced.text.length)) return traced;
  return { text: traced.text.slice(from, to), at: traced.at.slice(from, to) };
}

/**
 * The pieces in order with `glue` between; empty pieces are left out.
 *
 * @example "xây dựng kế" and "hoạch năm học" become "xây dựng kế hoạch năm học"
 */
export function joinTraced(pieces: readonly Traced[], glue = ' '): Traced {
  const full = pieces.filter((piece) => piece.text !== '');
  if (full.length <= 1) return full[0] ?? NOTHING;
  const at: number[] = [];
  for (const piece of full) {
    const end = (at[at.length - 1] ?? -1) + 1;
    if (at.length > 0) for (let i = 0; i < glue.length; i++) at.push(end);
    for (const offset of piece.at) at.push(offset);
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
  for (const offset of traced.at) {
    if (offset < start) start = offset;
    if (offset > end) end = offset;
  }
  return [start, end + 1];
}
