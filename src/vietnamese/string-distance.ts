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

/**
 * Whether at most `most` edits part the two. Cheap tests come first: the lengths, and the pigeonholes
 * (of `most` + 1 pieces of `b`, one is whole in every string within `most` edits).
 */
export function isWithinEdits(a: string, b: string, most: number): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > most || !sharesPiece(a, b, most + 1)) return false;
  return editDistance(a, b) <= most;
}

function sharesPiece(a: string, b: string, pieces: number): boolean {
  if (b.length < pieces) return true;
  for (let i = 0; i < pieces; i++) {
    const piece = b.slice(Math.floor((i * b.length) / pieces), Math.floor(((i + 1) * b.length) / pieces));
    if (a.includes(piece)) return true;
  }
  return false;
}
