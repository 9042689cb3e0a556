// How noisy and how blurred is a page? Measured, so that nothing is done to a page that does not need it.
import type { GreyImage } from './grey-image.js';

export interface PageMeasures {
  /** Share of pixels that stand out from all their neighbours: salt and pepper, strong grain. */
  readonly speckled: number;
  /** Width of the steepest edges, in pixels: 1 for bilevel scans, about 2.5 times the deviation of a blur. */
  readonly edgeWidth: number;
  /** Share of dark pixels: a blank page has next to none. */
  readonly ink: number;
}

/** A pixel stands out when it is darker than all its eight neighbours by this much, or lighter. */
const STANDS_OUT = 50;
/** Every so many rows are looked at: a page has thousands of edges. */
const ROW_STEP = 3;
/** The edges that count: the steepest of this share of the inked pixels. */
const STEEPEST_SHARE = 0.02;
const DARK = 128;

/** All measures of a page in one pass. */
export function measurePage({ widthPx, heightPx, data }: GreyImage): PageMeasures {
  const values = new Uint32Array(256);
  const steps = new Uint32Array(256);
  let looked = 0;
  let speckles = 0;
  let dark = 0;
  for (let y = 1; y < heightPx - 1; y += ROW_STEP) {
    for (let x = 1, at = y * widthPx + 1; x < widthPx - 1; x += 1, at += 1) {
      const value = data[at]!;
      const right = data[at + 1]!;
      looked += 1;
      values[value]! += 1;
      steps[Math.abs(right - value)]! += 1;
      if (value < DARK) dark += 1;
      if (Math.abs(value - right) > STANDS_OUT && standsOut(data, at, widthPx)) speckles += 1;
    }
  }
  if (looked === 0) return { speckled: 0, edgeWidth: 1, ink: 0 };
  const contrast = quantileOf(values, 0.9, looked) - quantileOf(values, 0.001, looked);
  const steepest = quantileOf(steps, 1 - STEEPEST_SHARE * (dark / looked), looked);
  return {
    speckled: speckles / looked,
    edgeWidth: steepest === 0 ? 1 : Math.max(1, contrast / steepest),
    ink: dark / looked,
  };
}

function standsOut(data: Uint8Array, at: number, widthPx: number): boolean {
  const value = data[at]!;
  const sign = value < data[at + 1]! ? 1 : -1;
  for (let row = at - widthPx; row <= at + widthPx; row += widthPx) {
    for (let near = row - 1; near <= row + 1; near += 1) {
      if (near !== at && sign * (data[near]! - value) <= STANDS_OUT) return false;
    }
  }
  return true;
}

/** The value that `share` of all counted values do not exceed. */
function quantileOf(histogram: Uint32Array, share: number, total: number): number {
  let below = 0;
  for (const [value, count] of histogram.entries()) {
    below += count;
    if (below >= share * total) return value;
  }
  return histogram.length - 1;
}
