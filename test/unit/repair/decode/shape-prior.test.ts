import { describe, expect, it } from 'vitest';
import { LETTERS, signIndex } from '../../../../src/repair/decode/letters.js';
import { shapeRow } from '../../../../src/repair/decode/shape-prior.js';

const cost = (letter: string, segment: string): number => shapeRow(segment)[signIndex(letter)]!;

describe('shapeRow', () => {
  it.each([
    ['ạ', 'ạ', 'a', 'the letter itself before its base'],
    ['ạ', 'a', 'å', 'a lost mark before a wrong one'],
    ['ố', '6', 'k', 'a digit of like shape before a far letter'],
    ['n', 'm', 'w', 'a neighbour in shape before a far letter'],
    ['c', 'c', '', 'letters vanish rarely'],
    ['V', 'V', 'v', 'case is seldom lost'],
  ])('%s as "%s" is cheaper than as "%s": %s', (letter, likely, unlikely) => {
    expect(cost(letter, likely)).toBeLessThan(cost(letter, unlikely));
  });

  it('has a finite price for any letter and segment', () => {
    for (const segment of ['', 'x', '§', 'l,l', '(>']) {
      for (const { char } of LETTERS) expect(cost(char, segment)).toBeLessThan(20_000);
    }
  });
});
