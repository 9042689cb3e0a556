import { expect, it } from 'vitest';
import { romanValue } from '../../../src/vietnamese/label-ordinal.js';
import { ROMAN_NUMERALS } from '../../../src/vietnamese/roman-numerals.js';

it('each numeral stands at its value', () => {
  expect(ROMAN_NUMERALS.map(romanValue)).toEqual(ROMAN_NUMERALS.map((_, value) => value));
  expect([4, 9, 12, 19, 30].map((value) => ROMAN_NUMERALS[value])).toEqual(['IV', 'IX', 'XII', 'XIX', 'XXX']);
});
