import { expect, it } from 'vitest';
import { classifyToken } from '../../../../src/repair/language/classify-token.js';

it.each([
  ['hoạch', 'word', 'lower case'],
  ['BAN', 'word', 'a syllable in capitals'],
  ['UBND', 'abbreviation', 'capitals and no syllable'],
  ['TTg', 'abbreviation', 'two capitals'],
  ['12', 'number', ''],
  ['1.250.000', 'number', 'grouped'],
  ['2024', 'year', ''],
  ['2524', 'number', 'no year that a document speaks of'],
  ['31/12/2024', 'date', ''],
  ['9/2024', 'date', 'month and year'],
  ['31/13/2024', 'number', 'no thirteenth month'],
  ['07/QĐ-PGD', 'code', ''],
  ['QH14', 'code', ''],
  ['XIV', 'roman', ''],
  ['IIII', 'abbreviation', 'not a numeral'],
  ['vanthu@truong.edu.vn', 'url', 'mail'],
  ['www.truong.vn', 'url', ''],
])('%s is %s %s', (token, expected) => {
  expect(classifyToken(token)).toBe(expected);
});
