import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../src/model/evidence.js';
import { sideColumns } from '../../../../src/ocr/image/side-columns.js';
import { unfoldedPage } from '../../../../src/ocr/image/unfolded-page.js';
import { page } from './drawn-page.js';

type Bar = readonly [x0: number, y0: number, x1: number, y1: number];
/** Rows of print as bars, one pixel a point: `top` of the first, `count` of them, `apart` from top to top. */
const column = (x0: number, x1: number, top: number, count: number, apart: number): Bar[] =>
  Array.from({ length: count }, (_, row) => [x0, top + row * apart, x1, top + row * apart + 7] as const);
const BODY = column(60, 560, 60, 20, 15);

describe('sideColumns', () => {
  it('finds a signature beside recipients whose rows are not level', () => {
    const found = sideColumns(
      page(600, 800, ...BODY, ...column(60, 200, 400, 6, 12), ...column(360, 520, 405, 3, 16)),
      1,
    );
    expect(found).toHaveLength(1);
    const [x0, y0, x1, y1] = found[0]!;
    expect([x0 > 200 && x0 < 360, y0 > 395 && y0 <= 405, x1, y1 >= 444 && y1 < 480]).toEqual([true, true, 600, true]);
  });

  it.each<[string, Bar[]]>([
    ['level rows', [...column(60, 200, 400, 4, 16), ...column(360, 520, 400, 4, 16)]],
    ['one column', column(60, 200, 400, 6, 12)],
    ['a gap as between words', [...column(60, 200, 400, 6, 12), ...column(212, 520, 405, 6, 12)]],
    ['columns one below the other', [...column(60, 200, 400, 3, 12), ...column(360, 520, 450, 3, 12)]],
  ])('leaves %s', (_, bars) => {
    expect(sideColumns(page(600, 800, ...BODY, ...bars), 1)).toEqual([]);
  });
});

describe('unfoldedPage', () => {
  it('moves a column below the page, and words back to where they stood', () => {
    const grey = page(100, 100, [10, 20, 30, 30], [70, 25, 90, 35]);
    const column: Box = [50, 20, 100, 40];
    const { grey: unfolded, toPage } = unfoldedPage(grey, [column], 1);
    const isDark = (x: number, y: number) => unfolded.data[y * 100 + x] === 0;
    expect([isDark(20, 25), isDark(80, 30), isDark(80, 110)]).toEqual([true, false, true]);
    expect(toPage([70, 105, 90, 115])).toEqual([70, 25, 90, 35]);
    expect(toPage([10, 20, 30, 30])).toEqual([10, 20, 30, 30]);
  });
});
