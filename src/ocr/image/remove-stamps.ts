// Where do red stamps lie on a page, and what is under them?
import { median } from '../../layout/median.js';
import { type Cluster, clustersOf, type InkSquares, inkSquares, pixelsOf } from './coloured-ink.js';
import type { DecodedImage } from './grey-image.js';

/** Red ink: red is the strongest colour, this much stronger than the weakest, and not so dark that it may be black print. */
const RED_OVER_WEAKEST = 40;
const LEAST_RED = 110;
/** Red ink takes next to nothing from red light. Where there is this much less of it than in the stamp as a whole, there is print below. */
const PRINT_BELOW = 0.8;
/** Parts of a stamp (ring, star, words) lie within this many squares of each other. */
const REACH_SQUARES = 4;
/** Stamps are wider and higher than this; a line of red print is not so high. Official seals are 3 to 4.2 cm wide (Thông tư 21/2012/TT-BCA). */
const LEAST_STAMP_INCHES = 0.6;
/** Of a stamp over the joints of the sheets, each page has a slice at its edge, at least this wide. */
const LEAST_SLICE_INCHES = 0.25;

/**
 * The page with its red stamps made white, or null when it has none. Print under a stamp becomes black; red headings and blue ink stay.
 * Measured: character errors on stamped pages 23.7 -> 0.2 % (research/libraries.md, 2.3).
 */
export function withoutStamps(image: DecodedImage, dpi: number): DecodedImage | null {
  if (image.channels === 1) return null;
  const squares = inkSquares(image, dpi, isRed);
  const stamps = clustersOf(squares, REACH_SQUARES).filter((cluster) => isStamp(cluster, squares, dpi));
  if (stamps.length === 0) return null;
  const data = Uint8Array.from(image.data);
  for (const stamp of stamps) {
    const red = pixelsOf(image, stamp, squares.squarePx, isRed);
    const print = PRINT_BELOW * median(red.map((at) => image.data[at]!));
    for (const at of red) data.fill(image.data[at]! < print ? 0 : 255, at, at + 3);
  }
  return { ...image, data };
}

function isRed(data: Uint8Array, at: number): boolean {
  const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
  return red > LEAST_RED && red >= green && red >= blue && red - Math.min(green, blue) > RED_OVER_WEAKEST;
}

function isStamp({ x0, y0, x1, y1 }: Cluster, { columns, rows, squarePx }: InkSquares, dpi: number): boolean {
  const [narrow, wide] = x1 - x0 < y1 - y0 ? [x1 - x0, y1 - y0] : [y1 - y0, x1 - x0];
  const atEdge =
    x0 <= REACH_SQUARES || y0 <= REACH_SQUARES || x1 >= columns - REACH_SQUARES || y1 >= rows - REACH_SQUARES;
  const least = atEdge ? LEAST_SLICE_INCHES : LEAST_STAMP_INCHES;
  return wide * squarePx >= LEAST_STAMP_INCHES * dpi && narrow * squarePx >= least * dpi;
}
