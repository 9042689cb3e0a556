import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../../src/repair/exact/units.js';

const capitalsOf = (line: string): boolean => [...unitsOf(line, [[0, line.length]])][0]!.capitals;

describe('lines of capitals', () => {
  it.each([
    ['UBND HUYÖN THANH Kú', true, 'small codes with tones stand among capitals'],
    ['Së Y TÕ', true, 'short words too'],
    ['Sè: 57/KH-THCSVX', false, 'codes are in capitals everywhere'],
    ['Sè:        /KH-TTYT', false, 'also with their number left open'],
    ['Thanh Kú', false, 'small letters'],
    ['2023 - 2024', false, 'no letters'],
  ])('%s: %s, %s', (line, capitals) => {
    expect(capitalsOf(line)).toBe(capitals);
  });
});
