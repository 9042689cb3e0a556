import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../src/model/evidence.js';
import { pairLines } from '../../../../src/pipeline/readings/pair-lines.js';

const row = (top: number, left = 0, right = 400): Box => [left, top, right, top + 12];

describe('pairLines', () => {
  it.each<[string, (Box | null)[], (Box | null)[], unknown]>([
    ['lines a little apart', [row(10), row(30)], [row(12), row(31)], [pair([0], [0]), pair([1], [1])]],
    ['one row parted into columns', [row(10)], [row(10, 0, 150), row(11, 250, 400)], [pair([0], [0, 1])]],
    ['what only one reading has', [row(10)], [row(50)], [pair([0], []), pair([], [0])]],
    ['columns beside each other', [row(10, 0, 150)], [row(10, 250, 400)], [pair([0], []), pair([], [0])]],
    ['lines without a box', [null], [null], [pair([0], []), pair([], [0])]],
  ])('%s', (_, first, second, expected) => {
    expect(pairLines(first, second)).toEqual(expected);
  });
});

function pair(first: number[], second: number[]) {
  return { first, second };
}
