import { describe, expect, it } from 'vitest';
import { editDistance, isWithinEdits, similarity } from '../../../src/vietnamese/string-distance.js';

describe('string distance', () => {
  it.each([
    ['KÉ HOẠCH', 'KẾ HOẠCH', 1],
    ['', 'abc', 3],
    ['số', 'số', 0],
  ])('editDistance(%j, %j) is %d', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  it.each([
    ['so y te', 'so y le', 1 - 1 / 7],
    ['', '', 1],
    ['a', 'b', 0],
  ])('similarity(%j, %j)', (a, b, s) => expect(similarity(a, b)).toBeCloseTo(s));

  it.each([
    ['noi nhan', 'noi nhan', 0, true, 'equal'],
    ['noi nhan', 'nol nhan', 1, true, 'one letter'],
    ['noi nhan', 'noi', 2, false, 'too short to be tried'],
  ])('isWithinEdits(%j, %j, %d) is %s', (a, b, most, expected) => expect(isWithinEdits(a, b, most)).toBe(expected));
});
