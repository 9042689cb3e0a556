// Where on a page do two columns stand side by side whose rows are not level with each other?
import type { Box } from '../../model/evidence.js';
import type { GreyImage } from './grey-image.js';
import { inkedCells } from './ink-components.js';

/** The white between two columns is this wide, in points: no gap between words of justified print is. */
const LEAST_GUTTER = 18;
/** … and this high: two rows. */
const LEAST_HEIGHT = 24;
/** Gutters are looked for in this part of the page's width, in steps of so many points. */
const [FIRST_GUTTER, LAST_GUTTER] = [0.15, 0.85];
const STEP = 4;
/** The core of a row, between marks and tails: its grid rows with at least this share of the ink of the fullest. */
const CORE = 0.4;
/** Rows are level when the cores of one column lie within those of the other to this share. */
const LEVEL = 0.7;
/** More than so many are no columns but a form or a picture. */
const MOST_COLUMNS = 4;

/** Ink on a grid of cells about a point wide. `before`: for each row, the number of inked cells left of each column. */
interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly before: Int32Array;
}

interface Band {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Boxes, in points, of the right-hand columns: recipients beside a signature, a letterhead, cells of a table without rules. Engines read
 * such columns across where their rows overlap; level rows they read well. `scale` is pixels a point.
 */
export function sideColumns(grey: GreyImage, scale: number): Box[] {
  const cellPx = Math.max(1, Math.round(scale));
  const cellPt = cellPx / scale;
  const grid = gridOf(grey, cellPx);
  const gutter = Math.round(LEAST_GUTTER / cellPt);
  const taken: Band[] = [];
  const found: { x: number; band: Band }[] = [];
  const candidates: { x: number; run: Band }[] = [];
  for (let x = Math.round(FIRST_GUTTER * grid.columns); x < LAST_GUTTER * grid.columns; x += STEP) {
    for (const run of whiteRuns(grid, x, gutter, LEAST_HEIGHT / cellPt)) candidates.push({ x, run });
  }
  candidates.sort((a, b) => heightOf(b.run) - heightOf(a.run) || a.x - b.x);
  for (const { x, run } of candidates) {
    if (found.length === MOST_COLUMNS) break;
    if (taken.some((other) => run.top < other.bottom && other.top < run.bottom)) continue;
    const band = unlevelBand(grid, x, gutter, run);
    if (band === null) continue;
    taken.push(run);
    found.push({ x: x + Math.floor(gutter / 2), band });
  }
  return found.map(({ x, band }) => [x * cellPt, band.top * cellPt, grid.columns * cellPt, band.bottom * cellPt]);
}

function gridOf(grey: GreyImage, cellPx: number): Grid {
  const columns = Math.ceil(grey.widthPx / cellPx);
  const rows = Math.ceil(grey.heightPx / cellPx);
  const cells = inkedCells(grey, cellPx, columns, rows);
  const before = new Int32Array(rows * (columns + 1));
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      before[y * (columns + 1) + x + 1] = before[y * (columns + 1) + x]! + (cells[y * columns + x] === 0 ? 0 : 1);
    }
  }
  return { columns, rows, before };
}

/** Inked cells of row `y` from column `from` to before `to`. */
function inkOf({ columns, before }: Grid, y: number, from: number, to: number): number {
  return before[y * (columns + 1) + Math.min(to, columns)]! - before[y * (columns + 1) + Math.max(0, from)]!;
}

function heightOf({ top, bottom }: Band): number {
  return bottom - top;
}

/** Stretches of rows without ink between columns `x` and `x + width`. */
function whiteRuns(grid: Grid, x: number, width: number, least: number): Band[] {
  return runsOf(grid.rows, (y) => inkOf(grid, y, x, x + width) === 0).filter((run) => heightOf(run) >= least);
}

function runsOf(end: number, isIn: (y: number) => boolean, start = 0): Band[] {
  const runs: Band[] = [];
  let top = -1;
  for (let y = start; y <= end; y += 1) {
    const inside = y < end && isIn(y);
    if (inside && top < 0) top = y;
    if (!inside && top >= 0) {
      runs.push({ top, bottom: y });
      top = -1;
    }
  }
  return runs;
}

/** The rows of the column right of a gutter, when they stand beside rows of the left one and are not level with them. */
function unlevelBand(grid: Grid, x: number, gutter: number, run: Band): Band | null {
  const inside = ({ top, bottom }: Band) => top > run.top && bottom < run.bottom;
  const rowsOf = (from: number, to: number) =>
    runsOf(run.bottom, (y) => inkOf(grid, y, from, to) > 0, run.top).filter(inside);
  const left = rowsOf(0, x);
  const right = rowsOf(x + gutter, grid.columns);
  const [firstLeft, lastLeft, first, last] = [left[0], left.at(-1), right[0], right.at(-1)];
  if (firstLeft === undefined || lastLeft === undefined || first === undefined || last === undefined) return null;
  const top = Math.max(first.top, firstLeft.top);
  const bottom = Math.min(last.bottom, lastLeft.bottom);
  if (bottom <= top) return null;
  const leftCores = coresOf(grid, 0, x, left, top, bottom);
  const rightCores = coresOf(grid, x + gutter, grid.columns, right, top, bottom);
  const shared = leftCores.filter((y) => rightCores.includes(y)).length;
  const least = Math.min(leftCores.length, rightCores.length);
  return least === 0 || shared >= LEVEL * least ? null : { top: first.top - 1, bottom: last.bottom + 1 };
}

function coresOf(grid: Grid, from: number, to: number, bands: readonly Band[], top: number, bottom: number): number[] {
  return bands.flatMap((band) => {
    const ys = Array.from({ length: heightOf(band) }, (_, index) => band.top + index);
    const inks = ys.map((y) => inkOf(grid, y, from, to));
    const most = Math.max(...inks);
    return ys.filter((y, index) => y >= top && y < bottom && inks[index]! >= CORE * most);
  });
}
