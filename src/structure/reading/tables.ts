// Where do tables stand, and what are their rows?
import { alignedRows } from './aligned-rows.js';
import { cellByCellTable } from './cell-by-cell.js';
import { headedCells } from './headed-cells.js';
import type { LineStart } from './line-start.js';
import type { Line } from './lines.js';
import { numericRows } from './numeric-rows.js';
import { separatedRows } from './separated-rows.js';
import type { Traced } from './traced.js';

export interface TableRun {
  /** The place after the table's last line. */
  readonly end: number;
  readonly rows: readonly (readonly Traced[])[];
}

/** Reads a table that starts at the place, null when none does there. A new form of tables is a new file and a line below. */
export type TableReader = (
  lines: readonly Line[],
  start: number,
  startOf: (line: Line) => LineStart,
) => TableRun | null;

/** Printed separators first; rows of numbers before cells by lines, whose header they may share. */
const TABLE_READERS: readonly TableReader[] = [separatedRows, alignedRows, numericRows, cellByCellTable, headedCells];

/** Place of each table's first line -> the table. */
export function findTables(lines: readonly Line[], startOf: (line: Line) => LineStart): ReadonlyMap<number, TableRun> {
  const tables = new Map<number, TableRun>();
  for (let place = 0; place < lines.length; ) {
    const table = readTable(lines, place, startOf);
    if (table) tables.set(place, table);
    place = table?.end ?? place + 1;
  }
  return tables;
}

function readTable(lines: readonly Line[], place: number, startOf: (line: Line) => LineStart): TableRun | null {
  for (const read of TABLE_READERS) {
    const table = read(lines, place, startOf);
    if (table) return table;
  }
  return null;
}
