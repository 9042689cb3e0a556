// Do lines that end in equally many numbers make a table whose separators are lost?
import type { Line } from './lines.js';
import type { TableReader } from './tables.js';
import { sliceTraced, splitTraced, type Traced, trimTraced } from './traced.js';

const LEAST_NUMBERS = 3;
const LEAST_ROWS = 2;
const NUMBER = /^[\d.,]*\d%?$/u;

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
  if (separator !== null || !/\d%?$/u.test(text.text)) return null;
  const words = [...text.text.matchAll(/\S+/gu)];
  const first = words.findLastIndex((word) => !NUMBER.test(word[0])) + 1;
  if (words.length - first < LEAST_NUMBERS) return null;
  const head = words[first]!.index;
  const numbers = splitTraced(sliceTraced(text, head), /\s/gu);
  return head === 0 ? numbers : [trimTraced(sliceTraced(text, 0, head)), ...numbers];
}
