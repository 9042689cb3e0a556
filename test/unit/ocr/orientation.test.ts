import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/model/evidence.js';
import { turnsToTry } from '../../../src/ocr/orientation.js';

const page = (confidence: number, boxes: readonly Box[]) => ({
  confidence,
  words: boxes.map((box) => ({ text: 'hoạch', box, confidence, line: 0 })),
});
const wide: Box[] = [
  [10, 10, 50, 20],
  [60, 10, 100, 20],
];
const down: Box[] = [
  [10, 10, 20, 50],
  [10, 60, 20, 100],
];

describe('turnsToTry', () => {
  it.each([
    [page(0.95, wide), [], 'upright'],
    [page(0.7, wide), [], 'a bad scan, but upright'],
    [page(0.35, wide), [2, 1, 3], 'hardly a word read: perhaps upside down'],
    [page(0, []), [2, 1, 3], 'nothing read on a page with ink'],
    [page(0.95, down), [3, 1], 'lines run down: turned clockwise, so three quarters more'],
    [page(0.95, [...down].reverse()), [1, 3], 'lines run up'],
  ])('%#: %j (%s)', (seen, turns) => {
    expect(turnsToTry(seen)).toEqual(turns);
  });
});
