// Where do the lines of a text begin and end?
import type { Range } from '../model/evidence.js';

/** One line: its range without the terminator, and the terminator itself ('' at the end of the text). */
export interface TextLine {
  readonly range: Range;
  readonly terminator: string;
}

/** Line ends of Unicode Standard Annex 14 that occur in plain text; a form feed also ends a page. NEL is none: misread UTF-8 is full of it. */
const TERMINATOR = /\r\n|[\n\r\f\u2028\u2029]/gu;

/** The lines of `text` in order. A terminator at the very end starts no further, empty line. */
export function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const match of text.matchAll(TERMINATOR)) {
    lines.push({ range: [start, match.index], terminator: match[0] });
    start = match.index + match[0].length;
  }
  if (start < text.length) lines.push({ range: [start, text.length], terminator: '' });
  return lines;
}
