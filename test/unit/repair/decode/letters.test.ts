import { describe, expect, it } from 'vitest';
import { isOtherCase, signIndex } from '../../../../src/repair/decode/letters.js';

describe('isOtherCase', () => {
  it.each([
    ['c', 'C', true, 'a capital for a small letter'],
    ['Ứ', 'u', true, 'marks aside'],
    ['c', 'c', false, 'the same case'],
    ['ơ', 'O', true, 'a capital without marks'],
    ['c', 'G', false, 'another letter'],
    ['ộ', '6', false, 'a digit'],
    ['c', 'CC', false, 'two characters'],
    ['c', '', false, 'nothing'],
  ])('%s as %s: %s (%s)', (sign, segment, expected) => expect(isOtherCase(signIndex(sign), segment)).toBe(expected));
});
