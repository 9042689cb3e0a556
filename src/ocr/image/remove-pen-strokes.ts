// Where did a pen in blue ink sign across the page, and how does it look without?
import { type Cluster, clustersOf, inkSquares, pixelsOf } from './coloured-ink.js';
import type { DecodedImage } from './grey-image.js';

/** Blue ink: blue is the strongest colour, this much stronger than the weakest. */
const BLUE_OVER_WEAKEST = 40;
/** A signature is one stroke of this height and width at least; letters of blue print, and numbers written by hand, do not hang together so far. */
const LEAST_HEIGHT_INCHES = 0.35;
const LEAST_WIDTH_INCHES = 0.5;
/** Squares of one stroke touch. */
const REACH_SQUARES = 1;

/** The page with blue signatures made white, or null when it has none. Blue print and numbers written by hand stay. */
export function withoutPenStrokes(image: DecodedImage, dpi: number): DecodedImage | null {
  if (image.channels === 1) return null;
  const squares = inkSquares(image, dpi, isBlue);
  const isStroke = ({ x0, y0, x1, y1 }: Cluster) =>
    (y1 - y0) * squares.squarePx >= LEAST_HEIGHT_INCHES * dpi &&
    (x1 - x0) * squares.squarePx >= LEAST_WIDTH_INCHES * dpi;
  const strokes = clustersOf(squares, REACH_SQUARES).filter(isStroke);
  if (strokes.length === 0) return null;
  const data = Uint8Array.from(image.data);
  for (const square of strokes.flatMap((stroke) => stroke.squares)) {
    const [x0, y0] = [square % squares.columns, Math.floor(square / squares.columns)];
    const area = { x0, y0, x1: x0 + 1, y1: y0 + 1 };
    for (const at of pixelsOf(image, area, squares.squarePx, isBlue)) data.fill(255, at, at + 3);
  }
  return { ...image, data };
}

function isBlue(data: Uint8Array, at: number): boolean {
  const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
  return blue >= red && blue >= green && blue - Math.min(red, green) > BLUE_OVER_WEAKEST;
}
