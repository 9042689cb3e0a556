// Which lines hold nothing but the number of the page?
import { endsClosed, isCapitals, startsSmall } from '../reading/line-ends.js';
import type { Line } from '../reading/lines.js';
import { type FurnitureRule, pageEdges } from './furniture-rule.js';

const BARE_NUMBER = /^[\s\-–—~|_]*([1-9]\d{0,2})[\s\-–—~|_]*$/u;
const NAMED_NUMBER = /^[\s\-–—|]*(?:trang|page)\s*:?\s*\d{1,3}(?:\s*(?:\/|of|trên)\s*\d{1,3})?[\s\-–—|]*$/iu;
const OF_NUMBER = /^\s*\d{1,3}\s*\/\s*\d{1,3}\s*$/u;

/** Pages hold at least so many lines; running numbers of a table written cell by cell follow each other faster. */
const LEAST_PAGE_LINES = 8;
const MOST_ROW_LINES = 15;
/** Nghị định 30/2020/NĐ-CP leaves the first page without its number. */
const FIRST_NUMBER = 2;
const EDGE_DEPTH = 2;

/** "2", "- 3 -", "Trang 2/5": at the edge of one of several pages, as the next in their sequence, or far from any other number. */
export const pageNumbers: FurnitureRule = {
  name: 'page-number',
  find: (lines) => {
    const named = lines.filter((line) => NAMED_NUMBER.test(line.text.text));
    return [...named, ...bareNumbers(lines), ...numbersAtEdges(lines)].map((line) => line.index);
  },
};

interface Bare {
  readonly line: Line;
  readonly place: number;
  readonly number: number;
}

/** A number goes on with the running numbers of a table when the one before it stood a few lines above. */
function bareNumbers(lines: readonly Line[]): Line[] {
  const bare = lines.flatMap((line, place): Bare[] => {
    const match = BARE_NUMBER.exec(line.text.text);
    return match ? [{ line, place, number: Number(match[1]) }] : [];
  });
  const pages: Bare[] = [];
  const rows = new Map<number, number>();
  for (const [i, { line, place, number }] of bare.entries()) {
    const before = rows.get(number - 1) ?? Number.NEGATIVE_INFINITY;
    const isRow = place - before <= MOST_ROW_LINES && before > (rows.get(number) ?? Number.NEGATIVE_INFINITY);
    const isPage = isNextPage(bare[i]!, pages) || isAlone(bare, i) || cutsSentence(lines, place);
    if (!isRow && isPage) pages.push({ line, place, number });
    else rows.set(number, place);
  }
  return pages.map(({ line }) => line);
}

function isNextPage({ number, place }: Bare, pages: readonly Bare[]): boolean {
  const last = pages[pages.length - 1];
  if (!last) return number === FIRST_NUMBER && place >= LEAST_PAGE_LINES;
  return number === last.number + 1 && place - last.place >= LEAST_PAGE_LINES;
}

function isAlone(bare: readonly Bare[], i: number): boolean {
  const before = bare[i - 1]?.place ?? Number.NEGATIVE_INFINITY;
  const after = bare[i + 1]?.place ?? Number.POSITIVE_INFINITY;
  return bare[i]!.place - before >= LEAST_PAGE_LINES && after - bare[i]!.place >= LEAST_PAGE_LINES;
}

/** Between a line that leaves its sentence open and the line that goes on with it; cells of a table are shorter. */
function cutsSentence(lines: readonly Line[], place: number): boolean {
  const [before, after] = [lines[place - 1]?.text.text ?? '', lines[place + 1]?.text.text ?? ''];
  if (endsClosed(before) || isCapitals(before) || !/\p{L}/u.test(after)) return false;
  if (startsSmall(after)) return before.length >= LEAST_BEFORE_SMALL;
  return before.length >= LEAST_BROKEN_LENGTH && /^\p{Lu}\p{Ll}/u.test(after);
}
const LEAST_BEFORE_SMALL = 25;
const LEAST_BROKEN_LENGTH = 45;

function numbersAtEdges(lines: readonly Line[]): Line[] {
  const hasPages = lines.length > 0 && lines[lines.length - 1]!.page !== lines[0]!.page;
  if (!hasPages) return [];
  return pageEdges(lines, EDGE_DEPTH).filter(({ text }) => BARE_NUMBER.test(text.text) || OF_NUMBER.test(text.text));
}
