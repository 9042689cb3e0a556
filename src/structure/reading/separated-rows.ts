// Do lines whose cells are parted by tabs or pipes make a table?

import { startsSmall } from './line-ends.js';
import type { LineStart } from './line-start.js';
import type { Line } from './lines.js';
import type { TableReader } from './tables.js';
import { NOTHING } from './traced.js';
import { mergeWrappedRows } from './wrapped-rows.js';

/** One row of three cells is a table by itself when pipes part them; tabs also part labels from their text. */
const LEAST_TAB_ROWS = 2;
const LEAST_PIPE_CELLS = 3;
/** Between two rows, so many lines of one cell may be the rest of a cell. */
const MOST_LOOSE_LINES = 3;

export const separatedRows: TableReader = (lines, start, startOf) => {
  if (!isRow(lines[start]!, startOf)) return null;
  const end = runEnd(lines, start, startOf);
  const run = lines.slice(start, end);
  return isTable(run, startOf) ? { end, rows: mergeWrappedRows(inColumns(run)) } : null;
};

/** A row that begins with tabs has its first columns empty; all rows may be indented. */
function inColumns(lines: readonly Line[]): readonly Line[] {
  const indent = lines[0]!.leadingTabs;
  const columns = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return lines.map((line) => {
    const empty = line.leadingTabs - indent;
    if (empty <= 0 || empty + line.cells.length > columns) return line;
    return { ...line, cells: [...Array.from({ length: empty }, () => NOTHING), ...line.cells] };
  });
}

function runEnd(lines: readonly Line[], start: number, startOf: (line: Line) => LineStart): number {
  let end = start + 1;
  for (let i = end, loose = 0; i < lines.length && loose <= MOST_LOOSE_LINES; i++) {
    if (isRow(lines[i]!, startOf)) {
      end = i + 1;
      loose = 0;
    } else if (isIndentedFurther(lines[i]!, lines[start]!)) end = i + 1;
    else if (startOf(lines[i]!).kind === 'label') break;
    else loose++;
  }
  while (end < lines.length && isRestOfCell(lines[end]!, startOf)) end++;
  return end;
}

/** The further lines of a cell that is not the first: "\t- Văn nghệ khối 9." */
const isIndentedFurther = (line: Line, first: Line): boolean =>
  first.separator === 'tab' && line.leadingTabs > first.leadingTabs;

/** Below the last row, in small letters. */
function isRestOfCell(line: Line, startOf: (line: Line) => LineStart): boolean {
  const { text } = line.text;
  return startOf(line).kind === 'plain' && startsSmall(text) && text.length <= LONGEST_REST;
}
const LONGEST_REST = 40;

function isTable(lines: readonly Line[], startOf: (line: Line) => LineStart): boolean {
  const rows = lines.filter((line) => isRow(line, startOf));
  if (rows.length >= LEAST_TAB_ROWS) return true;
  return rows.some((row) => row.separator === 'pipe' && row.cells.length >= LEAST_PIPE_CELLS);
}

/** At least two cells hold something, a label or bullet before its text not counted. */
function isRow(line: Line, startOf: (line: Line) => LineStart): boolean {
  if (line.separator === null) return false;
  const full = line.cells.filter((cell) => cell.text !== '');
  if (full.length < 2) return line.separator === 'pipe' && line.cells.length >= LEAST_PIPE_CELLS;
  return full.length > 2 || !isStartOnly(full[0]!.text, startOf(line));
}

function isStartOnly(cell: string, start: LineStart): boolean {
  if (start.kind === 'bullet') return cell.length <= start.bullet.length;
  return start.kind === 'label' && start.readings.some((reading) => cell.length <= reading.length);
}
