// Which connected patches of ink are on a page?
import type { GreyImage } from './grey-image.js';

/** Ink on a coarse grid: a cell is inked when any of its pixels is dark. */
export interface InkGrid {
  readonly columns: number;
  readonly rows: number;
  /** Number of the component that a cell belongs to, from 1; 0 for paper. */
  readonly component: Int32Array;
  /** Component n is at n - 1. */
  readonly components: readonly InkComponent[];
}

/** Extent in cells, ends excluded. */
export interface InkComponent {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const DARK = 140;

/** Cells of `cellPx` x `cellPx` pixels, joined to their eight neighbours. */
export function inkComponents(grey: GreyImage, cellPx: number): InkGrid {
  const columns = Math.ceil(grey.widthPx / cellPx);
  const rows = Math.ceil(grey.heightPx / cellPx);
  const component = inkedCells(grey, cellPx, columns, rows);
  const components: InkComponent[] = [];
  for (let start = component.indexOf(-1); start >= 0; start = component.indexOf(-1, start + 1)) {
    components.push(fill(component, start, components.length + 1, columns, rows));
  }
  return { columns, rows, component, components };
}

/** -1 for inked cells, 0 for paper. */
export function inkedCells(
  { widthPx, heightPx, data }: GreyImage,
  cellPx: number,
  columns: number,
  rows: number,
): Int32Array {
  const cells = new Int32Array(columns * rows);
  for (let y = 0, at = 0; y < heightPx; y += 1) {
    const row = Math.floor(y / cellPx) * columns;
    for (let x = 0; x < widthPx; x += 1, at += 1) {
      if (data[at]! < DARK) cells[row + Math.floor(x / cellPx)] = -1;
    }
  }
  return cells;
}

function fill(component: Int32Array, start: number, number: number, columns: number, rows: number): InkComponent {
  const extent = { x0: columns, y0: rows, x1: 0, y1: 0 };
  const open = [start];
  component[start] = number;
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    const x = cell % columns;
    const y = Math.floor(cell / columns);
    extent.x0 = Math.min(extent.x0, x);
    extent.x1 = Math.max(extent.x1, x + 1);
    extent.y0 = Math.min(extent.y0, y);
    extent.y1 = Math.max(extent.y1, y + 1);
    for (let ny = Math.max(0, y - 1); ny <= Math.min(rows - 1, y + 1); ny += 1) {
      for (let nx = Math.max(0, x - 1); nx <= Math.min(columns - 1, x + 1); nx += 1) {
        const next = ny * columns + nx;
        if (component[next] === -1) {
          component[next] = number;
          open.push(next);
        }
      }
    }
  }
  return extent;
}
