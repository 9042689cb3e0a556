// By how much do the rows of a page climb or fall?
import type { Box } from '../model/evidence.js';
import { median } from './median.js';

/** Neighbours further apart than this many heights tell little about the slope of their row. */
const MAX_GAP_HEIGHTS = 2;
/** Fewer neighbours than this give no slope worth using. */
const MIN_PAIRS = 8;
/** Slopes beyond about 6° are no skew but a page lying on its side. */
const MAX_SLOPE = 0.1;

/**
 * Slope of the rows (points down per point right; 0 for level or unknown): the median slope between the bottoms of
 * neighbouring words. Descenders disturb single pairs, not the median.
 */
export function estimateSkew(boxes: readonly Box[]): number {
  const sorted = [...boxes].sort((a, b) => a[0] - b[0]);
  const slopes: number[] = [];
  for (const [index, left] of sorted.entries()) {
    const right = nearestRight(sorted, index);
    if (right === null) continue;
    slopes.push((right[3] - left[3] + right[1] - left[1]) / (right[0] + right[2] - left[0] - left[2]));
  }
  const slope = slopes.length < MIN_PAIRS ? 0 : median(slopes);
  return Math.abs(slope) > MAX_SLOPE ? 0 : slope;
}

function nearestRight(sorted: readonly Box[], index: number): Box | null {
  const left = sorted[index]!;
  const height = left[3] - left[1];
  for (let next = index + 1; next < sorted.length; next += 1) {
    const right = sorted[next]!;
    if (right[0] - left[2] > MAX_GAP_HEIGHTS * height) return null;
    if (right[0] < left[2] - height / 2) continue;
    const shared = Math.min(left[3], right[3]) - Math.max(left[1], right[1]);
    if (shared > 0.6 * Math.min(height, right[3] - right[1])) return right;
  }
  return null;
}
