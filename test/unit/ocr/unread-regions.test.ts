import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/model/evidence.js';
import type { OcrWord } from '../../../src/model/ocr.js';
import type { GreyImage } from '../../../src/ocr/image/grey-image.js';
import { inkComponents } from '../../../src/ocr/image/ink-components.js';
import { withoutDrawings } from '../../../src/ocr/image/remove-drawings.js';
import { unreadRegions } from '../../../src/ocr/unread-regions.js';

/** A page of 400 x 600 points, one pixel a point, with black boxes and frames. */
function page(filled: readonly Box[], frames: readonly Box[] = []): GreyImage {
  const data = new Uint8Array(400 * 600).fill(255);
  const fill = ([x0, y0, x1, y1]: Box) => {
    for (let y = y0; y < y1; y += 1) data.fill(0, y * 400 + x0, y * 400 + x1);
  };
  for (const box of filled) fill(box);
  for (const [x0, y0, x1, y1] of frames) {
    for (const side of [
      [x0, y0, x1, y0 + 2],
      [x0, y1 - 2, x1, y1],
      [x0, y0, x0 + 2, y1],
      [x1 - 2, y0, x1, y1],
    ] as const)
      fill(side);
  }
  return { widthPx: 400, heightPx: 600, data };
}
const letters = (x: number, y: number, count: number): Box[] =>
  Array.from({ length: count }, (_, i) => [x + 8 * i, y, x + 8 * i + 6, y + 9] as const);
const word = (box: Box, confidence: number): OcrWord => ({ text: 'chữ', box, confidence, line: 0 });
const regions = (image: GreyImage, words: readonly OcrWord[] = []) => unreadRegions(words, inkComponents(image, 1), 1);

describe('unreadRegions', () => {
  const line = letters(100, 300, 6);
  const around: Box = [100, 300, 146, 309];
  it.each<[string, GreyImage, readonly OcrWord[], Box[]]>([
    ['print without words', page(line), [], [around]],
    ['print that was read', page(line), [word(around, 0.9)], []],
    ['print that nobody could read', page(line), [word(around, 0.3)], [around]],
    ['two lines of a block', page([...line, ...letters(100, 316, 3)]), [], [[100, 300, 146, 325]]],
    ['a page number at the foot', page(letters(390, 570, 1)), [], [[390, 570, 396, 579]]],
    ['a speck of that size elsewhere', page(letters(390, 300, 1)), [], []],
    ['dust', page([[100, 300, 103, 303]]), [], []],
    ['a rule', page([[50, 300, 350, 302]]), [], []],
    ['words in a seal', page(line, [[80, 260, 180, 350]]), [], []],
    ['words in a table', page(line, [[20, 260, 380, 350]]), [], [around]],
  ])('%s', (_, image, words, expected) => {
    expect(regions(image, words)).toEqual(expected);
  });
});

describe('withoutDrawings', () => {
  it('takes away the frame, not the letters in it', () => {
    const line = letters(100, 300, 6);
    const image = page(line, [[80, 260, 180, 350]]);
    const { data } = withoutDrawings(image, inkComponents(image, 1), 1, 1);
    expect(Buffer.compare(data, page(line).data)).toBe(0);
  });
});
