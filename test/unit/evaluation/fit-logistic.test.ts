// Does the fit find the weights that made the cases?
import { describe, expect, it } from 'vitest';
import { fitLogistic } from '../../../scripts/calibration/fit-logistic.js';

describe('fitLogistic', () => {
  const cases = Array.from({ length: 4000 }, (_, i) => {
    const value = (i % 41) / 10 - 2;
    const share = 1 / (1 + Math.exp(-(0.5 + 1.5 * value)));
    return { values: [1, value], right: ((i * 7919) % 1000) / 1000 < share };
  });

  it('finds bias and slope', () => {
    const [bias, slope] = fitLogistic(cases);
    expect(bias).toBeCloseTo(0.5, 0);
    expect(slope).toBeCloseTo(1.5, 0);
  });

  it('gives the same weights twice', () => expect(fitLogistic(cases)).toEqual(fitLogistic(cases)));

  it('stays finite when all cases are right', () => {
    for (const weight of fitLogistic([
      { values: [1, 0.3], right: true },
      { values: [1, 2], right: true },
    ]))
      expect(Number.isFinite(weight)).toBe(true);
  });
});
