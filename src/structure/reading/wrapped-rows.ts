// Which lines of a table from page positions are the rest of the row above?
import { endsCounting, endsLinking, endsOpen, startsSmall } from './line-ends.js';
import type { Line } from './lines.js';
import { printedWidth } from './printed-width.js';
import { type Anchor, type Anchors, anchorsOf } from './row-anchors.js';
import { joinTraced, type Traced } from './traced.js';

/** The ways to choose columns grow with their number as its powers do: wider and longer tables are joined with less care, or not. */
const MOST_COLUMNS = 12;
const MOST_TRIES = 50_000;

type Row = readonly Traced[];

/** A line with fewer cells than the table has columns, and the row it goes on with. */
interface Rest {
  readonly line: Line;
  readonly row: number;
}

/** Page text has no empty cells: a line that starts right of the first column goes on with cells of the row above. */
const LEAST_SHIFT_PT = 8;
/** Dates and amounts are not broken over lines. */
const UNBROKEN = /^[\d.,/%-]+$/u;

/** Rows as printed, with the lines that go on with a row joined to its cells. Lines without boxes stay rows of their own. */
export function mergeWrappedRows(lines: readonly Line[]): Row[] {
  const columns = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const left = lines.reduce((least, { box }) => Math.min(least, box?.[0] ?? least), Number.POSITIVE_INFINITY);
  const rows: Row[] = [];
  const rests: Rest[] = [];
  for (const line of lines) {
    const isShort = rows[rows.length - 1]?.length === columns && line.cells.length < columns;
    if (isShort && line.box && line.box[0] - left >= LEAST_SHIFT_PT) rests.push({ line, row: rows.length - 1 });
    else rows.push(line.cells);
  }
  if (columns > MOST_COLUMNS) return lines.map(({ cells }) => cells);
  return rests.length === 0 ? rows : joined(rows, rests, columns);
}

/** Equal left edges are one column: of all ways to give columns to edges, the one under which the cells fit best. */
function joined(rows: readonly Row[], rests: readonly Rest[], columns: number): Row[] {
  const widths = widthsOf(rows, columns);
  const anchors = anchorsOf(rests.map(({ line }) => line));
  const all = anchors.count > columns ? [] : choices(anchors.count, 0, columns);
  const ways = all.length === 0 || all.length * rests.length > MOST_TRIES ? [null] : all;
  const tries = ways.map((way) => rests.map((rest) => bestColumns(rest, rows[rest.row]!, widths, way, anchors)));
  const best = tries.reduce((a, b) => (totalOf(b) > totalOf(a) ? b : a));
  const merged = [...rows];
  for (const [i, { line, row }] of rests.entries()) {
    const placed = best[i]!.columns;
    merged[row] = merged[row]!.map((cell, column) => {
      const place = placed.indexOf(column);
      return place < 0 ? cell : joinTraced([cell, line.cells[place]!]);
    });
  }
  return merged;
}

interface Scored {
  readonly columns: readonly number[];
  readonly score: number;
}

const totalOf = (scored: readonly Scored[]): number => scored.reduce((sum, { score }) => sum + score, 0);
const NOWHERE: Scored = { columns: [], score: -10 };

function bestColumns(
  rest: Rest,
  above: Row,
  widths: readonly number[],
  way: readonly number[] | null,
  anchors: Anchors,
): Scored {
  const { cells } = rest.line;
  const anchor: Anchor = anchors.of(rest.line);
  const first = way && anchor.first !== null ? way[anchor.first] : undefined;
  const last = way && anchor.last !== null ? way[anchor.last] : undefined;
  let best = NOWHERE;
  for (const columns of choices(cells.length, 0, above.length)) {
    if (first !== undefined && columns[0] !== first) continue;
    if (last !== undefined && columns[columns.length - 1] !== last) continue;
    const score = columns.reduce((sum, c, i) => sum + fitOf(above[c]!.text, cells[i]!.text, widths[c]!), 0);
    if (score > best.score) best = { columns, score };
  }
  return best;
}

/** An open end is certain; else a cell that fills its column is the likelier to have been broken. */
function fitOf(cell: string, rest: string, width: number): number {
  if (UNBROKEN.test(cell)) return -1;
  const isOpen = endsOpen(cell) || endsLinking(cell) || endsCounting(cell);
  const isTooWide = printedWidth(rest) > MOST_OVERHANG * width;
  return printedWidth(cell) / width + (isOpen ? 1 : 0) + (startsSmall(rest) ? SMALL_START : 0) - (isTooWide ? 1 : 0);
}
const MOST_OVERHANG = 1.2;
const SMALL_START = 0.2;

function widthsOf(rows: readonly Row[], columns: number): number[] {
  const full = rows.filter((row) => row.length === columns);
  return Array.from({ length: columns }, (_, column) =>
    full.reduce((most, row) => Math.max(most, printedWidth(row[column]!.text)), 1),
  );
}

/** Increasing choices of `count` columns from `[from, to)`; tables have few columns. */
function choices(count: number, from: number, to: number): number[][] {
  if (count === 0) return [[]];
  const found: number[][] = [];
  for (let first = from; first <= to - count; first++) {
    for (const others of choices(count - 1, first + 1, to)) found.push([first, ...others]);
  }
  return found;
}
