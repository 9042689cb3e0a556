// Which lines hold nothing but the number of the page?
import type { Line } from '../reading/lines.js';
import { type FurnitureRule, pageEdges } from './furniture-rule.js';

const BARE_NUMBER = /^[\s\-–—.~|_]*\d{1,3}[\s\-–—.~|_]*$/u;
const NAMED_NUMBER = /^[\s\-–—|]*(?:trang|page)\s*:?\s*\d{1,3}(?:\s*(?:\/|of|trên)\s*\d{1,3})?[\s\-–—|]*$/iu;
const OF_NUMBER = /^\s*\d{1,3}\s*\/\s*\d{1,3}\s*$/u;

/** A page number stands alone; the running numbers of a table written cell by cell have the next one within these many lines. */
const LEAST_DISTANCE = 8;
const EDGE_DEPTH = 2;

/** "2", "- 3 -", "Trang 2/5"; bare numbers only where no other stands near, or at the edge of one of several pages. */
export const pageNumbers: FurnitureRule = {
  name: 'page-number',
  find: (lines) => {
    const bare = lines.flatMap((line, place) => (BARE_NUMBER.test(line.text.text) ? [{ line, place }] : []));
    const alone = bare.filter(({ place }, i) => {
      const before = bare[i - 1]?.place ?? Number.NEGATIVE_INFINITY;
      const after = bare[i + 1]?.place ?? Number.POSITIVE_INFINITY;
      return place - before >= LEAST_DISTANCE && after - place >= LEAST_DISTANCE;
    });
    const named = lines.filter((line) => NAMED_NUMBER.test(line.text.text));
    return [...named, ...alone.map(({ line }) => line), ...numbersAtEdges(lines)].map((line) => line.index);
  },
};

function numbersAtEdges(lines: readonly Line[]): Line[] {
  const hasPages = lines.length > 0 && lines[lines.length - 1]!.page !== lines[0]!.page;
  if (!hasPages) return [];
  return pageEdges(lines, EDGE_DEPTH).filter(({ text }) => BARE_NUMBER.test(text.text) || OF_NUMBER.test(text.text));
}
