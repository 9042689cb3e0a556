// Where in a text can a date stand? Near digits and the few words that make a date without any: a sieve before the parsers.

import { allMatches } from './all-matches.js';
/** A stretch of text that holds all of any date phrase near its anchors; `start` is its place in the whole text. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
}

/** More than the longest phrase reaches from one of its digits to its first or last letter. */
const REACH = 100;
const ANCHOR =
  /\d|[Hh][ằà]ng |HẰNG |HÀNG |[Mm]ỗi |[Tt]ừng |ịnh k[ỳì] |(?:tháng|Tháng|THÁNG) \p{Lu}|[Qq][Uu][ýíÝÍ] ?[IV]| nay|uối năm|(?<=^T|: ?[Tt])hường xuyên|háng đầu năm|gày[\s.…_]+th/gu;

/** The stretches, in order, apart from each other, cut at blanks. Empty for most texts: plans say more than dates. */
export function nearAnchors(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = -1;
  let end = -1;
  for (const { index } of allMatches(ANCHOR, text)) {
    if (start < 0 || index - REACH > end) {
      if (start >= 0) stretches.push({ start, text: text.slice(start, end) });
      start = cutBefore(text, index - REACH);
    }
    end = Math.min(text.length, index + REACH);
  }
  if (start >= 0) stretches.push({ start, text: text.slice(start, end) });
  return stretches;
}

/** The next blank from `at` on, so that no word or number is halved. */
function cutBefore(text: string, at: number): number {
  if (at <= 0) return 0;
  const blank = text.indexOf(' ', at);
  return blank < 0 || blank > at + REACH / 2 ? at : blank;
}
