import { describe, expect, it } from 'vitest';
import { firstWhere } from '../../../src/model/first-where.js';

describe('firstWhere', () => {
  it('finds each place of short lists: first, last, none', () => {
    for (let length = 0; length <= 9; length++)
      for (let first = 0; first <= length; first++) expect(firstWhere(length, (i) => i >= first)).toBe(first);
  });
  it('asks only about places that there are, and about few', () => {
    const asked: number[] = [];
    const first = firstWhere(1000, (i) => {
      asked.push(i);
      return i > 2000;
    });
    expect(first).toBe(1000);
    expect(asked.every((i) => i >= 0 && i < 1000)).toBe(true);
    expect(asked.length).toBeLessThanOrEqual(10);
  });
});
