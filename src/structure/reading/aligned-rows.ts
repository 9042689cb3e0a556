// Do lines set out with blanks, as "pdftotext -layout" and typewriters do, make a table?
import { firstWhere } from '../../model/first-where.js';
import { readBullet } from '../labels/bullet.js';
import type { LineStart } from './line-start.js';
import type { Line } from './lines.js';
import type { TableReader } from './tables.js';
import { joinTraced, NOTHING, sliceTraced, type Traced, trimTraced } from './traced.js';

/** Two columns of blanks-parted text are a letterhead or a signature as often as a table. */
const LEAST_COLUMNS = 3;
/** This many blanks part columns; justified lines have two between words. */
const LEAST_GAP = 3;
const LEAST_ROWS = 3;

/** From where to where, in units from the line's start. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** The places that stay blank from the first line to the last part the columns, wherever in its column a cell stands. */
export const alignedRows: TableReader = (lines, start, startOf) => {
  let columns = spansOf(lines[start]!);
  if (columns.length < LEAST_COLUMNS) return null;
  let end = start + 1;
  for (; end < lines.length; end++) {
    const line = lines[end]!;
    const joined = merged([...columns, ...spansOf(line)]);
    const isFirst = end === start + 1;
    // The first two lines settle the columns: a heading may have wide blanks of its own.
    if (joined.length < (isFirst ? LEAST_COLUMNS : columns.length) || isText(line, columns, startOf)) break;
    columns = isFirst ? joined : columns.map((column, i) => ({ ...column, ...joined[i]! }));
  }
  const rows = rowsOf(lines.slice(start, end), columns);
  const full = rows.filter((row) => row.filter(({ text }) => text !== '').length >= LEAST_COLUMNS);
  return full.length >= LEAST_ROWS ? { end, rows } : null;
};

/** A line with nothing beside its first column is text that goes on below the table. */
function isText(line: Line, [first]: readonly Span[], startOf: (line: Line) => LineStart): boolean {
  const spans = spansOf(line);
  return spans.length < 2 && (spans[0]!.from < first!.to || startOf(line).kind === 'label');
}

/** What is printed between wide gaps; none in lines with separators or boxes of their own. */
function spansOf({ text: { text, at }, separator, box, start }: Line): readonly Span[] {
  if (separator !== null || box !== null) return [];
  const spans: Span[] = [];
  let from = 0;
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
    if (at[i + 1]! - at[i - 1]! <= LEAST_GAP) continue;
    spans.push({ from: at[from]! - start, to: at[i - 1]! + 1 - start });
    from = i + 1;
  }
  return [...spans, { from: at[from]! - start, to: at[text.length - 1]! + 1 - start }];
}

/** Spans that touch become one. */
function merged(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  const columns: Span[] = [];
  for (const span of sorted) {
    const last = columns[columns.length - 1];
    if (last && span.from < last.to + LEAST_GAP)
      columns[columns.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else columns.push(span);
  }
  return columns;
}

/** A line whose first column is empty goes on with the row above, unless it is a new entry: a bullet, or a blank line before it. */
function rowsOf(lines: readonly Line[], columns: readonly Span[]): Traced[][] {
  const rows: Traced[][] = [];
  for (const line of lines) {
    const cells = columns.map((column) => cellOf(line, column));
    const above = rows[rows.length - 1];
    const isRest = cells[0]!.text === '' && line.gapBefore === 0 && !cells.some(({ text }) => readBullet(text, false));
    if (above && isRest) rows[rows.length - 1] = above.map((cell, i) => joinTraced([cell, cells[i]!]));
    else rows.push(cells);
  }
  return rows;
}

function cellOf({ text, start }: Line, { from, to }: Span): Traced {
  const first = firstNotBefore(text.at, start + from);
  return first === text.at.length ? NOTHING : trimTraced(sliceTraced(text, first, firstNotBefore(text.at, start + to)));
}

/** Place of the first offset that is not below the one wanted; their number when all are. Offsets of a line rise. */
function firstNotBefore(offsets: Int32Array, wanted: number): number {
  return firstWhere(offsets.length, (i) => offsets[i]! >= wanted);
}
