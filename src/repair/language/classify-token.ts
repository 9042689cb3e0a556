// Is this run of characters a word, or a number, a date, a code, an address, a roman numeral, an abbreviation?
import { isSyllable } from '../../vietnamese/syllable.js';
import type { SpecialToken } from './language-model.js';

export type TokenKind = 'word' | 'number' | 'year' | 'date' | 'code' | 'url' | 'roman' | 'abbreviation';

/** The class token of each kind whose members the model does not tell apart. Words and frequent abbreviations stand for themselves. */
export const CLASS_TOKENS: Readonly<Partial<Record<TokenKind, SpecialToken>>> = {
  number: '<num>',
  year: '<year>',
  date: '<date>',
  code: '<code>',
  url: '<url>',
  roman: '<roman>',
};

/**
 * The kind of one token without outer punctuation. A roman numeral that is also a syllable in capitals (`VI`, `XI`)
 * counts as roman here; the tokeniser takes it back among words in capitals.
 *
 * @example classifyToken('223/KH-TTH') // 'code'
 * @example classifyToken('17/8/2023') // 'date'
 * @example classifyToken('UBND') // 'abbreviation'
 */
export function classifyToken(token: string): TokenKind {
  if (PLAIN_WORD.test(token)) return 'word';
  if (isAddress(token)) return 'url';
  if (HAS_DIGIT.test(token)) return classifyDigits(token);
  if (ROMAN.test(token)) return 'roman';
  return isAbbreviation(token) ? 'abbreviation' : 'word';
}

/** A web or mail address, however it is capitalised. */
export function isAddress(token: string): boolean {
  return MAY_BE_ADDRESS.test(token) && ADDRESS.test(token);
}

function classifyDigits(token: string): TokenKind {
  if (YEAR.test(token)) return 'year';
  if (DATE.test(token)) return 'date';
  return NUMBER.test(token) ? 'number' : 'code';
}

/** Two capitals at least, and no Vietnamese syllable: UBND, SGDĐT, TTg. */
function isAbbreviation(token: string): boolean {
  return TWO_CAPITALS.test(token) && !isSyllable(token);
}

const PLAIN_WORD = /^\p{Lu}?\p{Ll}+$/u;
const HAS_DIGIT = /\p{Nd}/u;
/** 1800 to 2199: the years that administrative texts speak of. */
const YEAR = /^(?:1[89]|2[01])\d\d$/u;
const DATE =
  /^(?:0?[1-9]|[12]\d|3[01])(?:([/.-])(?:0?[1-9]|1[0-2])\1(?:\d{4}|\d{2})|\/(?:0?[1-9]|1[0-2]))$|^(?:0?[1-9]|1[0-2])[/-](?:19|20)\d\d$/u;
const NUMBER = /^\p{Nd}[\p{Nd}.,:/+–-]*$/u;
const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/u;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
const MAY_BE_ADDRESS = /[.@:]/u;
const ADDRESS =
  /:\/\/|^www\.|^[\w.+-]+@[\w-]+\.[\w.-]+$|^(?:[a-z0-9-]+\.)+(?:vn|com|org|net|gov|edu|info)(?:[/:?].*)?$/iu;
