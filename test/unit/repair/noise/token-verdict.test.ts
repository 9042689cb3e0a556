import { describe, expect, it } from 'vitest';
import { tokenVerdict, type Verdict } from '../../../../src/repair/noise/token-verdict.js';

describe('tokenVerdict', () => {
  it.each<[string, Verdict, string]>([
    ['nghiệm,', 'marked', 'a syllable; punctuation does not matter'],
    ['theo', 'plain', 'a syllable without marks'],
    ['thuc', 'stripped', 'a syllable only with marks'],
    ['website', 'loan', 'no Vietnamese skeleton'],
    ['YouTube', 'loan', 'a brand with a capital inside'],
    ['Đắk', 'loan', 'a known name that is no syllable'],
    ['kilôgam', 'loan', 'a known loan word with marks'],
    ['XVII', 'none', 'a roman numeral'],
    ['HĐND', 'none', 'an abbreviation'],
    ['KHCLGD', 'capitals', 'plain capitals'],
    ['118/KH-THCS', 'none', 'a code'],
    ['https://hoasen.edu.vn/a~b', 'none', 'an address may hold any sign'],
    ['m2', 'none', 'a unit'],
    ['3mx1,5m', 'none', 'a measure'],
    ['tháng5', 'none', 'digits run into a word'],
    ['xã/phường', 'marked', 'two words with a slash'],
    ['Triển-khai', 'marked', 'two words with a hyphen'],
    ['phåt', 'foreign', 'a letter of another alphabet'],
    ['câp', 'misspelt', 'a stop coda without its tone'],
    ['TrườngHọc', 'misspelt', 'two words run together'],
    ['c6ng', 'junk', 'a digit inside'],
    ['hol,lch', 'junk', 'a comma inside what are no words'],
    ['nhi~m', 'junk', 'a symbol inside'],
    ['gi¸', 'junk', 'a symbol at the edge that no sentence has there'],
    ['\u0014\u0013', 'junk', 'control characters are digits of a font whose numbers leaked'],
    ['_.', 'debris', 'a speck'],
    ['—', 'none', 'a dash'],
  ])('%s is %s: %s', (token, expected) => expect(tokenVerdict(token)).toBe(expected));
});
