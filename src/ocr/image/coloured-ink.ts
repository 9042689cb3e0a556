// Where on a page does ink of one colour lie?
import type { DecodedImage } from './grey-image.js';

/** Ink is looked for on squares this wide: fine enough for the ring of a seal, coarse enough to be quick. */
const SQUARE_INCHES = 1 / 50;
/** A square is inked when at least this many of its pixels are: JPEG colours single pixels at random. */
const PIXELS_OF_SQUARE = 2;

/** Squares with ink of the colour, row by row. */
export interface InkSquares {
  readonly columns: number;
  readonly rows: number;
  readonly squarePx: number;
  readonly isInked: Uint8Array;
}

/** Extent of a cluster in squares, ends excluded, and the squares themselves. */
export interface Cluster {
  readonly squares: number[];
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** `isInk`: whether the pixel at that index of red, green and blue has the colour. */
export function inkSquares(
  { data, widthPx, heightPx }: DecodedImage,
  dpi: number,
  isInk: (data: Uint8Array, at: number) => boolean,
): InkSquares {
  const squarePx = Math.max(1, Math.round(dpi * SQUARE_INCHES));
  const columns = Math.ceil(widthPx / squarePx);
  const rows = Math.ceil(heightPx / squarePx);
  const counts = new Uint16Array(columns * rows);
  for (let y = 0, at = 0; y < heightPx; y += 1) {
    const row = Math.floor(y / squarePx) * columns;
    for (let x = 0; x < widthPx; x += 1, at += 3) {
      if (isInk(data, at)) counts[row + Math.floor(x / squarePx)]! += 1;
    }
  }
  const isInked = Uint8Array.from(counts, (count) => (count >= PIXELS_OF_SQUARE ? 1 : 0));
  return { columns, rows, squarePx, isInked };
}

/** Inked squares that lie within `reach` squares of each other. */
export function clustersOf({ columns, rows, isInked }: InkSquares, reach: number): Cluster[] {
  const left = Uint8Array.from(isInked);
  const clusters: Cluster[] = [];
  for (let start = left.indexOf(1); start >= 0; start = left.indexOf(1, start + 1)) {
    const extent: Cluster = { squares: [], x0: columns, y0: rows, x1: 0, y1: 0 };
    const open = [start];
    left[start] = 0;
    for (let square = open.pop(); square !== undefined; square = open.pop()) {
      const [x, y] = [square % columns, Math.floor(square / columns)];
      extent.squares.push(square);
      extent.x0 = Math.min(extent.x0, x);
      extent.x1 = Math.max(extent.x1, x + 1);
      extent.y0 = Math.min(extent.y0, y);
      extent.y1 = Math.max(extent.y1, y + 1);
      for (let ny = Math.max(0, y - reach); ny <= Math.min(rows - 1, y + reach); ny += 1) {
        for (let nx = Math.max(0, x - reach); nx <= Math.min(columns - 1, x + reach); nx += 1) {
          const next = ny * columns + nx;
          if (left[next] === 1) {
            left[next] = 0;
            open.push(next);
          }
        }
      }
    }
    clusters.push(extent);
  }
  return clusters;
}

/** Index of each pixel of the colour within `area`, in squares, ends excluded. */
export function pixelsOf(
  { data, widthPx, heightPx }: DecodedImage,
  { x0, y0, x1, y1 }: Omit<Cluster, 'squares'>,
  squarePx: number,
  isInk: (data: Uint8Array, at: number) => boolean,
): number[] {
  const found: number[] = [];
  const bottom = Math.min(heightPx, y1 * squarePx);
  const right = Math.min(widthPx, x1 * squarePx);
  for (let y = y0 * squarePx; y < bottom; y += 1) {
    for (let x = x0 * squarePx; x < right; x += 1) {
      const at = 3 * (y * widthPx + x);
      if (isInk(data, at)) found.push(at);
    }
  }
  return found;
}
