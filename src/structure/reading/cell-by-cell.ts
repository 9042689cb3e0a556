// Do short lines, one cell each, make a table?
import { endsOpen, isCapitals, startsSmall } from './line-ends.js';
import type { LineStart } from './line-start.js';
import type { Line } from './lines.js';
import type { TableReader, TableRun } from './tables.js';
import { joinTraced, type Traced } from './traced.js';

type StartOf = (line: Line) => LineStart;

const NUMBER_HEAD = /^(?:STT|TT|Stt|Số TT|Số thứ tự|S\.?T\.?T\.?)$/u;
const MOST_COLUMNS = 8;
const LEAST_ROWS = 2;
const LONGEST_CELL = 90;
/** The lines of one row; more are no row, and are not tried one by one. */
const MOST_ROW_LINES = 100;
const LONGEST_UNCOUNTED_CELL = 40;
/** Cells whose column can be told by their look: dates, amounts, times. */
const TELLING = /^(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|[\d.,]+%?|\d{1,2}[gh:]\d{0,2}.*|Tháng \d.*|Quý .*)$/u;

/** With running numbers: header from "TT", a row from each "1", "2", …; without: a column that always holds dates or amounts. */
export const cellByCellTable: TableReader = (lines, start, startOf) => {
  if (lines[start]!.separator !== null) return null;
  return countedTable(lines, start, startOf) ?? uncountedTable(lines, start, startOf);
};

function countedTable(lines: readonly Line[], start: number, startOf: StartOf): TableRun | null {
  if (!NUMBER_HEAD.test(lines[start]!.text.text)) return null;
  const ahead = lines.slice(start + 1, start + 1 + 2 * MOST_COLUMNS);
  const first = start + 1 + ahead.findIndex((line) => line.text.text === '1');
  if (first <= start) return null;
  const columns = first - start;
  if (columns < 2 || columns > MOST_COLUMNS) return null;
  const rows: Traced[][] = [lines.slice(start, first).map((line) => line.text)];
  let place = first;
  for (let number = 1; place < lines.length && lines[place]!.text.text === String(number); number++) {
    const end = rowEnd(lines, place, number, columns, startOf);
    rows.push(cellsOf(lines.slice(place, end), columns));
    place = end;
  }
  return rows.length > LEAST_ROWS ? { end: place, rows } : null;
}

/** Up to the next running number; the last row up to its last column, or where text goes on. */
function rowEnd(lines: readonly Line[], start: number, number: number, columns: number, startOf: StartOf): number {
  const next = String(number + 1);
  const isText = (line: Line) =>
    startOf(line).kind !== 'plain' || line.text.text.length > LONGEST_CELL || isHeading(line.text.text);
  let end = start + 1;
  let isLast = true;
  const limit = Math.min(lines.length, start + MOST_ROW_LINES);
  for (let i = start + 1; i < limit && !isText(lines[i]!); i++) {
    if (lines[i]!.text.text === next) {
      end = i;
      isLast = false;
      break;
    }
    end = i + 1;
  }
  while (isLast && end > start + 1 && cellsOf(lines.slice(start, end), MOST_COLUMNS * 2).length > columns) end--;
  return end;
}

/** Lines in small letters, or behind an open end, go on with a cell; what is too many is joined to the last. */
function cellsOf(lines: readonly Line[], columns: number): Traced[] {
  const cells: Traced[] = [];
  for (const { text } of lines) {
    const before = cells[cells.length - 1];
    const goesOn = before && cells.length > 1 && (startsSmall(text.text) || endsOpen(before.text));
    if (before && (goesOn || cells.length >= columns)) cells[cells.length - 1] = joinTraced([before, text]);
    else cells.push(text);
  }
  return cells;
}

function uncountedTable(lines: readonly Line[], start: number, startOf: StartOf): TableRun | null {
  if (start === 0 || !/:$/u.test(lines[start - 1]!.text.text) || TELLING.test(lines[start]!.text.text)) return null;
  let end = start;
  while (end < lines.length && isShortCell(lines[end]!, startOf)) end++;
  const cells = lines.slice(start, end).map((line) => line.text);
  for (let columns = 2; columns <= MOST_COLUMNS; columns++) {
    if (cells.length % columns === 0 && cells.length / columns > LEAST_ROWS && hasTellingColumn(cells, columns)) {
      const rows = Array.from({ length: cells.length / columns }, (_, i) =>
        cells.slice(i * columns, (i + 1) * columns),
      );
      return { end, rows };
    }
  }
  return null;
}

function isShortCell(line: Line, startOf: StartOf): boolean {
  const { text } = line.text;
  if (startOf(line).kind !== 'plain' || line.separator !== null || text.length > LONGEST_UNCOUNTED_CELL) return false;
  return !/[.;:]$/u.test(text) && !isHeading(text);
}

/** "UBND" and "II/2023" are cells. */
function isHeading(text: string): boolean {
  return text.length > LONGEST_CAPITAL_CELL && isCapitals(text);
}
const LONGEST_CAPITAL_CELL = 12;

/** In one column every cell below the header is telling, in the others not every one. */
function hasTellingColumn(cells: readonly Traced[], columns: number): boolean {
  const isTelling = cells.map((cell) => TELLING.test(cell.text));
  return Array.from({ length: columns }, (_, column) =>
    isTelling.every((telling, i) => i % columns !== column || telling === i >= columns),
  ).some(Boolean);
}
