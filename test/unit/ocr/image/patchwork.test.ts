import { describe, expect, it } from 'vitest';
import { patchwork } from '../../../../src/ocr/image/patchwork.js';

const page = { widthPx: 100, heightPx: 100, data: new Uint8Array(100 * 100).fill(0) };

describe('patchwork', () => {
  it('puts places one below the other and knows where they are from', () => {
    const places = [
      { box: [10, 10, 30, 20], hidden: [] },
      { box: [90, 90, 100, 100], hidden: [] },
    ] as const;
    const { image, patches } = patchwork(page, places, 5, 1);
    expect(patches).toEqual([
      { page: [5, 5, 35, 25], seen: [9, 9, 39, 29] },
      { page: [85, 85, 100, 100], seen: [9, 38, 24, 53] },
    ]);
    expect({ widthPx: image.widthPx, heightPx: image.heightPx }).toEqual({ widthPx: 48, heightPx: 62 });
    expect(image.data.filter((value) => value === 0)).toHaveLength(30 * 20 + 15 * 15);
  });

  it('hides what was read already', () => {
    const { image } = patchwork(page, [{ box: [10, 10, 30, 20], hidden: [[0, 0, 20, 100]] }], 0, 1);
    expect(image.data.filter((value) => value === 0)).toHaveLength(10 * 10);
  });
});
