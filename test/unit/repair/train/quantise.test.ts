import { expect, it } from 'vitest';
import { quantise } from '../../../../src/repair/train/pack-model.js';

it('keeps up to 256 different values as they are', () => {
  const values = Int16Array.from([5, -3, 5, 700, 0]);
  const { book, codes } = quantise(values);
  expect([...codes].map((code) => book[code])).toEqual([...values]);
});

it('rounds more values to near ones', () => {
  const values = Uint16Array.from({ length: 10_000 }, (_, at) => at);
  const { book, codes } = quantise(values);
  const worst = Math.max(...values.map((value, at) => Math.abs(book[codes[at]!]! - value)));
  expect(worst).toBeLessThan(40);
});
