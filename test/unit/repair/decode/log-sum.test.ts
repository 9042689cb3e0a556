import { describe, expect, it } from 'vitest';
import { logSum } from '../../../../src/repair/decode/log-sum.js';

describe('logSum', () => {
  it.each([
    [1000, 1000, 307, 'two equal costs: ln 2 less'],
    [0, 100_000, 0, 'a cost far above the other adds nothing'],
    [500, 2000, 299, '500 - 1000 ln(1 + e^-1.5)'],
  ])('logSum(%i, %i) is %i: %s', (a, b, expected) => {
    expect(logSum(a, b)).toBe(expected);
    expect(logSum(b, a)).toBe(expected);
  });
});
