// Is a place in a text inside quotation marks?
import type { Range } from '../../model/evidence.js';
import { allMatches } from '../dates/all-matches.js';

const LONGEST = 600;
const PAIRS: readonly RegExp[] = [/“[^”]{0,600}”/gu, /"[^"]{0,600}"/gu, /«[^»]{0,600}»/gu];
const MARK = /["“«]/u;

/** A date in a quoted title is the title's, not the plan's. */
export function isQuoted(text: string, [start, end]: Range): boolean {
  const from = Math.max(0, start - LONGEST);
  const around = text.slice(from, end + LONGEST);
  if (!MARK.test(around)) return false;
  return PAIRS.some((pair) =>
    allMatches(pair, around).some(({ 0: quote, index }) => from + index < start && end < from + index + quote.length),
  );
}
