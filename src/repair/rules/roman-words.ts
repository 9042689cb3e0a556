// Which roman numeral stands after a word that takes one? (`quý 1V/2021`, `học kỳ Il`)

import { ROMAN_NUMERALS } from '../../vietnamese/roman-numerals.js';
import { numeralOf } from './roman-shapes.js';
import type { Rule } from './rule.js';

/** What is neither a number nor a numeral becomes the numeral of its shape: no word stands there in two letters without a vowel. */
export const romanWords: Rule = {
  name: 'roman-words',
  find: (line) =>
    [...line.matchAll(NUMERAL)].flatMap((match) => {
      const read = match[0];
      const value = numeralOf(read);
      if (value === null || /^\p{Nd}+$/u.test(read) || ROMAN_NUMERALS.includes(read)) return [];
      return [{ range: [match.index, match.index + read.length], after: ROMAN_NUMERALS[value]! }];
    }),
};

const NUMERAL = /(?<=(?<!\p{L})(?:quý|học kỳ|chương|phụ lục|phần|đợt) )[1IlLVXvx|]{2,5}(?=$|[\s/.,;:)])/giu;
