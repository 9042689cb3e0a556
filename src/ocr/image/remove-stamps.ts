// Where do red stamps lie on a page, and what is under them?
import type { DecodedImage } from './grey-image.js';

/** Red ink: red is the strongest colour, this much stronger than the weakest, and not so dark that it may be black print. */
const RED_OVER_WEAKEST = 40;
const LEAST_RED = 110;
/** Stamps are looked for on squares this wide: fine enough for the ring, coarse enough to be quick. */
const SQUARE_INCHES = 1 / 50;
/** A square belongs to a stamp when at least this many of its pixels are red: JPEG colours single pixels at random. */
const RED_PIXELS_OF_SQUARE = 2;
/** Parts of a stamp (ring, star, words) lie within this many squares of each other. */
const REACH_SQUARES = 4;
/** Stamps are wider and higher than this; a line of red print is not so high. Official seals are 3 to 4.2 cm wide (Thông tư 21/2012/TT-BCA). */
const LEAST_STAMP_INCHES = 0.6;
/** Of a stamp over the joints of the sheets, each page has a slice at its edge, at least this wide. */
const LEAST_SLICE_INCHES = 0.25;

/**
 * The page with its red stamps made white, or null when it has none. Black print under a stamp stays; so do red headings and blue ink.
 * Measured: character errors on stamped pages 23.7 -> 0.2 % (research/libraries.md, 2.3).
 */
export function withoutStamps(image: DecodedImage, dpi: number): DecodedImage | null {
  if (image.channels === 1) return null;
  const squarePx = Math.max(1, Math.round(dpi * SQUARE_INCHES));
  const squares = redSquares(image, squarePx);
  const stamps = clustersOf(squares).filter((cluster) => isStamp(cluster, squares));
  if (stamps.length === 0) return null;
  const data = Uint8Array.from(image.data);
  for (const { x0, y0, x1, y1 } of stamps) {
    const bottom = Math.min(image.heightPx, y1 * squarePx);
    const right = Math.min(image.widthPx, x1 * squarePx);
    for (let y = y0 * squarePx; y < bottom; y += 1) {
      for (let x = x0 * squarePx; x < right; x += 1) {
        const at = 3 * (y * image.widthPx + x);
        if (isRed(data, at)) data.fill(255, at, at + 3);
      }
    }
  }
  return { ...image, data };
}

interface Squares {
  readonly columns: number;
  readonly rows: number;
  readonly isRed: Uint8Array;
}

function isRed(data: Uint8Array, at: number): boolean {
  const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
  return red > LEAST_RED && red >= green && red >= blue && red - Math.min(green, blue) > RED_OVER_WEAKEST;
}

function redSquares({ data, widthPx, heightPx }: DecodedImage, squarePx: number): Squares {
  const columns = Math.ceil(widthPx / squarePx);
  const rows = Math.ceil(heightPx / squarePx);
  const counts = new Uint16Array(columns * rows);
  for (let y = 0, at = 0; y < heightPx; y += 1) {
    const row = Math.floor(y / squarePx) * columns;
    for (let x = 0; x < widthPx; x += 1, at += 3) {
      if (isRed(data, at)) counts[row + Math.floor(x / squarePx)]! += 1;
    }
  }
  return { columns, rows, isRed: Uint8Array.from(counts, (count) => (count >= RED_PIXELS_OF_SQUARE ? 1 : 0)) };
}

/** Extent of a cluster in squares, ends excluded. */
interface Extent {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

function isStamp({ x0, y0, x1, y1 }: Extent, { columns, rows }: Squares): boolean {
  const [narrow, wide] = x1 - x0 < y1 - y0 ? [x1 - x0, y1 - y0] : [y1 - y0, x1 - x0];
  const atEdge =
    x0 <= REACH_SQUARES || y0 <= REACH_SQUARES || x1 >= columns - REACH_SQUARES || y1 >= rows - REACH_SQUARES;
  const least = atEdge ? LEAST_SLICE_INCHES : LEAST_STAMP_INCHES;
  return wide >= LEAST_STAMP_INCHES / SQUARE_INCHES && narrow >= least / SQUARE_INCHES;
}

/** Red squares that lie near each other. */
function clustersOf({ columns, rows, isRed }: Squares): Extent[] {
  const left = Uint8Array.from(isRed);
  const clusters: Extent[] = [];
  for (let start = left.indexOf(1); start >= 0; start = left.indexOf(1, start + 1)) {
    const extent: Extent = { x0: columns, y0: rows, x1: 0, y1: 0 };
    const open = [start];
    left[start] = 0;
    for (let square = open.pop(); square !== undefined; square = open.pop()) {
      const [x, y] = [square % columns, Math.floor(square / columns)];
      extent.x0 = Math.min(extent.x0, x);
      extent.x1 = Math.max(extent.x1, x + 1);
      extent.y0 = Math.min(extent.y0, y);
      extent.y1 = Math.max(extent.y1, y + 1);
      for (let ny = Math.max(0, y - REACH_SQUARES); ny <= Math.min(rows - 1, y + REACH_SQUARES); ny += 1) {
        for (let nx = Math.max(0, x - REACH_SQUARES); nx <= Math.min(columns - 1, x + REACH_SQUARES); nx += 1) {
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
