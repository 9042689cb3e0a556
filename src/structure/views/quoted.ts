// Is a place in a text inside quotation marks?
import type { Range } from '../../model/evidence.js';

const PAIRS: readonly RegExp[] = [/“[^”]{0,600}”/gu, /"[^"]{0,600}"/gu, /«[^»]{0,600}»/gu];

/** A date in a quoted title is the title's, not the plan's. */
export function isQuoted(text: string, [start, end]: Range): boolean {
  return PAIRS.some((pair) =>
    Array.from(text.matchAll(pair)).some(({ 0: quote, index }) => index < start && end < index + quote.length),
  );
}
