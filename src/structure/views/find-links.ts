// Where does a text give web addresses?
import type { Range } from '../../model/evidence.js';
import { allMatches } from '../dates/all-matches.js';

/**
 * The places of the addresses in a text: with a scheme, with "www.", or a known kind of domain; no e-mail addresses. Marks that
 * end the sentence are not part of an address, nor is a bracket that was opened before it.
 *
 * @example findLinks('tại https://antrach.example.vn/ke-hoach./.') // [[4, 38]]: without "./."
 */
export function findLinks(text: string): readonly Range[] {
  if (!text.includes('.')) return [];
  return allMatches(ADDRESS, text).map(({ 0: printed, index }): Range => [index, index + lengthOf(printed)]);
}

const TOP = '(?:vn|com|net|org|edu|gov|info|ly|gl|asia|io)';
const ADDRESS = new RegExp(
  `(?<![\\p{L}\\p{N}@._/-])(?:https?://|ftp://|www\\.|(?:[a-z0-9-]{1,63}\\.){1,6}${TOP}(?![\\p{L}\\p{N}@_-]|\\.[a-z]))[^\\s<>"“”«»]*`,
  'giu',
);
const FINAL_MARKS = /(?:\.\/\.|[.,;:!?'’…]|\*)+$/u;

function lengthOf(printed: string): number {
  let link = printed;
  for (;;) {
    const before = link;
    link = link.replace(FINAL_MARKS, '');
    for (const [open, close] of BRACKETS)
      if (link.endsWith(close) && count(link, close) > count(link, open)) link = link.slice(0, -1);
    if (link === before) return link.length;
  }
}

const BRACKETS = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
] as const;
const count = (text: string, mark: string): number => text.split(mark).length - 1;
