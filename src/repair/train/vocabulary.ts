// Which tokens does the model know by name?
import { isSyllable } from '../../vietnamese/syllable.js';
import { SPECIAL_TOKENS } from '../language/language-model.js';

/** Occurrences of one token: in administrative text, in all text. */
export interface TokenCount {
  readonly administrative: number;
  readonly all: number;
}

/**
 * The vocabulary, ids in order: special tokens, then by falling count, then by code units. Frequent tokens get short ids,
 * which the packed file stores in one byte. `named` (parts of names and places from the gazetteers) come in at any count.
 */
export function chooseVocabulary(counts: ReadonlyMap<string, TokenCount>, named: ReadonlySet<string>): string[] {
  const special = new Set<string>(SPECIAL_TOKENS);
  const chosen = [...new Set([...counts.keys(), ...named])].filter((token) => {
    if (special.has(token)) return false;
    return named.has(token) || belongs(token, counts.get(token)!);
  });
  const allOf = (token: string): number => counts.get(token)?.all ?? 0;
  chosen.sort((left, right) => allOf(right) - allOf(left) || (left < right ? -1 : 1));
  return [...SPECIAL_TOKENS, ...chosen];
}

/**
 * Syllables that occur; words and abbreviations that occur often enough to be no slip. Words with a Vietnamese mark
 * that are no syllable (`luât`, `nhànước`) are mostly slips and must be far more frequent.
 */
function belongs(token: string, count: TokenCount): boolean {
  if (isSyllable(token)) return count.all > 0;
  if (PLAIN_LETTERS.test(token)) return count.administrative >= LEAST_ADMINISTRATIVE || count.all >= LEAST_PLAIN;
  if (ABBREVIATION.test(token)) return count.administrative >= LEAST_ADMINISTRATIVE || count.all >= LEAST_MARKED;
  return count.all >= LEAST_MARKED;
}

/** Letters as in foreign words and in abbreviations without đ (internet, ubnd). */
const PLAIN_LETTERS = /^[a-z]+$/u;
/** Up to seven letters, no vowel with a tone or a circumflex: hđnd, qđ, sgdđt, bhtư. */
const ABBREVIATION = /^[a-zđư]{1,7}$/u;
/** Seen this often in 30 million tokens of laws and letters a token is in real use; below, slips outnumber words. */
const LEAST_ADMINISTRATIVE = 10;
/** Foreign words of the general component: about one occurrence in 250,000 tokens. */
const LEAST_PLAIN = 200;
const LEAST_MARKED = 100;
