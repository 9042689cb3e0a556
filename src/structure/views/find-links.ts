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
  if (!MAY_LINK.test(text)) return [];
  return allMatches(ADDRESS, text).map(({ 0: printed, index }): Range => [index, index + lengthOf(printed)]);
}

/** A sieve: every address holds one of these. */
const MAY_LINK = /:\/\/|www\.|\.(?:vn|com|net|org|edu|gov|info|ly|gl|asia|io)/iu;
const TOP = '(?:vn|com|net|org|edu|gov|info|ly|gl|asia|io)';
const ADDRESS = new RegExp(
  `(?<![\\p{L}\\p{N}@._/-])(?:https?://|ftp://|www\\.|(?:[a-z0-9-]{1,63}\\.){1,6}${TOP}(?![\\p{L}\\p{N}@_-]|\\.[a-z]))[^\\s<>"“”«»]*`,
  'giu',
);
const FINAL_MARK = /[.,;:!?'’…*]/u;

/** Counted from the end: patterns would try every start, and brackets are counted once. */
function lengthOf(printed: string): number {
  const loose = BRACKETS.map(([open, close]) => count(printed, close) - count(printed, open));
  let end = printed.length;
  for (;;) {
    const before = end;
    end = withoutFinalMarks(printed, end);
    for (const [i, [, close]] of BRACKETS.entries()) {
      if (printed[end - 1] !== close || loose[i]! <= 0) continue;
      loose[i]!--;
      end--;
    }
    if (end === before) return end;
  }
}

/** "./." ends a document: its slash goes with a full stop on either side. */
function withoutFinalMarks(printed: string, from: number): number {
  let end = from;
  for (let isStop = false; end > 0; ) {
    if (FINAL_MARK.test(printed[end - 1]!)) {
      end--;
      isStop = printed[end] === '.';
    } else if (isStop && printed[end - 1] === '/' && printed[end - 2] === '.') {
      end -= 2;
      isStop = false;
    } else break;
  }
  return end;
}

const BRACKETS = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
] as const;
const count = (text: string, mark: string): number => text.split(mark).length - 1;
