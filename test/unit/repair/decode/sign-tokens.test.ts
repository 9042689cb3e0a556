import { describe, expect, it } from 'vitest';
import { signOf } from '../../../../src/repair/decode/sign-tokens.js';
import type { Place } from '../../../../src/repair/decode/token-shapes.js';

describe('signOf', () => {
  it.each<[string, Place, string | undefined, string]>([
    ['I', 'inside', '<roman>', 'the numeral of a chapter'],
    ['IV', 'capitals', '<roman>', 'a numeral among capitals'],
    ['KHKT', 'inside', '<abbr>', 'four capitals among small letters'],
    ['DTX', 'inside', '<abbr>', 'consonants alone'],
    ['KHKT', 'capitals', undefined, 'may be a word in a line of capitals'],
    ['MVC', 'start', '<abbr>', 'the price leaves room for words'],
    ['CAC', 'inside', undefined, 'has a vowel: các'],
    ['KB', 'inside', undefined, 'two letters are often a word: Kế'],
    ['Kh0a', 'inside', undefined, 'a damaged word'],
  ])('%s %s -> %s: %s', (core, place, token) => expect(signOf(core, place)?.token).toBe(token));
});
