// How far apart are two strings? The one adapter of natural's distances (deep import: the package index starts database drivers).
import { LevenshteinDistance } from 'natural/lib/natural/distance/index.js';

/**
 * Levenshtein distance in UTF-16 units, each insertion, deletion and substitution 1. Quadratic: for short strings.
 *
 * @example editDistance('KÉ HOẠCH', 'KẾ HOẠCH') // 1
 */
export function editDistance(a: string, b: string): number {
  return LevenshteinDistance(a, b);
}

/**
 * 1 for equal strings, 0 for nothing in common: 1 - distance / longer length.
 *
 * @example similarity('so y te', 'so y le') // 0.857…
 */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - editDistance(a, b) / longer;
}

/** Whether at most `most` edits part the two; the length difference is looked at first, which spares most of the work. */
export function isWithinEdits(a: string, b: string, most: number): boolean {
  if (a === b) return true;
  return Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most;
}
