import { describe, expect, it } from 'vitest';
import { romanRun } from '../../../../src/structure/labels/roman-run.js';

describe('romanRun', () => {
  it.each([
    [['I', 'II', 'III', 'IV'], [1, 2, 3, 4], 'sound labels say what they are'],
    [['1', '11', 'IL', 'Iv'], [1, 2, 3, 4], 'strokes count by their place'],
    [['I', 'II', 'II', 'IV'], [1, 2, 3, 4], 'the third has lost a stroke: its neighbour knows'],
    [['I', 'Il', 'II'], [1, 2, 3], 'a stroke lost is likelier than an author who counts wrongly'],
    [['I', 'Il', 'II', 'IL'], [1, 2, 2, 3], 'no IV is printed in strokes: the author has II twice'],
    [['I', 'II', 'II', 'III'], [1, 2, 2, 3], 'the same in sound labels'],
    [['I', 'II', 'IV', 'V'], [1, 2, 4, 5], 'III is missing'],
    [['I', 'H', 'HI', 'N', 'V'], [1, 2, 3, 4, 5], 'five letters, four of them strokes'],
    [['1'], [1], 'a single one'],
  ])('%j counts %j: %s', (printed, ordinals) => {
    expect(romanRun(printed)).toEqual(ordinals);
  });

  it('does not count beyond the numerals that there are', () => {
    expect(romanRun(Array.from({ length: 13 }, () => 'I'))).toBeNull();
    expect(romanRun([])).toBeNull();
  });
});
