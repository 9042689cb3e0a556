// Do lines that end in equally many numbers make a table whose separators are lost?
import type { Line } from './lines.js';
import type { TableReader } from './tables.js';
import { sliceTraced, splitTraced, type Traced } from './traced.js';

const LEAST_NUMBERS = 3;
const LEAST_ROWS = 2;
const NUMBERS = /^(?:(.*?\p{L}.*?)\s)?((?:[\d.,]*\d%?(?:\s|$)){3,})$/u;

/** "Ngân sách tỉnh 14 27 31 31 29": a text and its numbers, row after row. */
export const numericRows: TableReader = (lines, start) => {
  const rows: Traced[][] = [];
  for (let i = start; i < lines.length; i++) {
    const row = rowOf(lines[i]!);
    if (!row || (rows[0] && row.length !== rows[0].length)) break;
    rows.push(row);
  }
  return rows.length >= LEAST_ROWS ? { end: start + rows.length, rows } : null;
};

function rowOf({ text, separator }: Line): Traced[] | null {
  const match = separator === null ? NUMBERS.exec(text.text) : null;
  if (!match) return null;
  const head = match[1]?.length ?? 0;
  const numbers = splitTraced(sliceTraced(text, head), /\s/gu);
  return numbers.length < LEAST_NUMBERS ? null : [...(head > 0 ? [sliceTraced(text, 0, head)] : []), ...numbers];
}
