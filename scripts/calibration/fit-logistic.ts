// Which weights make the witnesses foretell best whether a reading is right? Newton's method with a ridge.

export interface Case {
  readonly values: readonly number[];
  readonly right: boolean;
}

/** Pull of every weight but the first towards 0: keeps rare witnesses quiet. */
const RIDGE = 2;
const STEPS = 25;

/** Weights in the order of the values, the first of which must be 1. */
export function fitLogistic(cases: readonly Case[]): number[] {
  const size = cases[0]?.values.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : -RIDGE * weight));
    const curve = weights.map((_, i) => weights.map((_, j) => (i === j && i > 0 ? RIDGE : 0)));
    for (const { values, right } of cases) {
      const said = 1 / (1 + Math.exp(-dot(weights, values)));
      const miss = (right ? 1 : 0) - said;
      const spread = said * (1 - said);
      for (let i = 0; i < size; i++) {
        slope[i]! += miss * values[i]!;
        for (let j = 0; j <= i; j++) curve[i]![j]! += spread * values[i]! * values[j]!;
      }
    }
    const move = solve(curve, slope);
    weights = weights.map((weight, i) => weight + move[i]!);
  }
  return weights;
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** Solves a symmetric positive definite system, of which the lower half is given, by Cholesky's way. */
function solve(lower: readonly (readonly number[])[], right: readonly number[]): number[] {
  const n = right.length;
  const factor = lower.map((row) => [...row]);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = factor[i]![j]!;
      for (let k = 0; k < j; k++) sum -= factor[i]![k]! * factor[j]![k]!;
      factor[i]![j] = i === j ? Math.sqrt(Math.max(sum, TINY)) : sum / factor[j]![j]!;
    }
  }
  const y = [...right];
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) y[i]! -= factor[i]![k]! * y[k]!;
    y[i]! /= factor[i]![i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) y[i]! -= factor[k]![i]! * y[k]!;
    y[i]! /= factor[i]![i]!;
  }
  return y;
}

const TINY = 1e-9;
