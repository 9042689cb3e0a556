import { describe, expect, it } from 'vitest';
import { pageResolution } from '../../../src/ingest/page-resolution.js';

describe('pageResolution', () => {
  it.each<[number, number, number | null, number, boolean, string]>([
    [1654, 2339, 200, 200, true, 'stated, and A4'],
    [2480, 3508, null, 300, false, 'not stated: as wide as A4'],
    [2480, 3508, 72, 300, false, '72 is what programs write when they do not know: 34 inches wide'],
    [595, 842, 72, 72, true, '72 dpi and exactly A4'],
    [794, 1123, 96, 96, true, '96 dpi and exactly A4'],
    [3508, 2480, null, 300, false, 'a landscape sheet is as wide as A4 is long'],
    [1240, 1754, 1200, 150, false, 'an inch wide: not believed'],
    [2550, 3300, 300, 300, true, 'US Letter'],
  ])('%i × %i at %s dpi: %i', (width, height, density, dpi, isStated, reason) => {
    const resolution = pageResolution(width, height, density);
    expect({ dpi: Math.round(resolution.dpi), isStated: resolution.isStated }, reason).toEqual({ dpi, isStated });
  });
});
