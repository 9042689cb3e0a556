import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageImage } from '../../../src/model/document.js';
import type { OcrEngine } from '../../../src/model/ocr.js';
import { openTesseractJs } from '../../../src/ocr/engine/tesseract-js.js';
import { npmData, npmFolder } from '../../../src/ocr/engine/tesseract-js-data.js';
import { readPage } from '../../../src/ocr/read-page.js';
import { changed, characterErrors, NOTICE, testImage } from './images.js';

const NEVER = new AbortController().signal;

describe('readPage', () => {
  let engine: OcrEngine;
  beforeAll(async () => {
    // The data that is on every machine.
    engine = await openTesseractJs({ data: await npmData(npmFolder()) });
  });
  afterAll(() => engine.close());
  const read = async (image: PageImage) => {
    const { lines, confidence } = await readPage(image, engine, NEVER);
    return { lines, confidence, text: lines.map(({ text }) => text).join('\n') };
  };

  it.each<[string, () => Promise<PageImage>, number, string]>([
    ['as printed', () => testImage('notice'), 0.02, ''],
    ['under a seal', () => testImage('stamped'), 0.03, 'without removal a third of it is lost'],
    ['upside down', () => changed('notice', (image) => image.rotate(180)), 0.02, 'hardly a word can be read'],
    [
      'on its side',
      () => changed('notice', (image) => image.rotate(90)),
      0.02,
      'engines read it, but the lines run down',
    ],
    ['on its other side', () => changed('notice', (image) => image.rotate(270)), 0.02, ''],
    [
      'askew by 4°',
      () => changed('notice', (image) => image.rotate(4, { background: 'white' })),
      0.03,
      'blocks get lost',
    ],
    ['at 85 dpi', () => changed('notice', (image) => image.resize({ width: 510 }), 85), 0.03, 'strokes are too thin'],
    ['blurred', () => changed('notice', (image) => image.blur(1.6)), 0.04, ''],
  ])('%s', async (_, image, mostErrors) => {
    const { text, confidence } = await read(await image());
    expect(characterErrors(NOTICE, text), text).toBeLessThan(mostErrors);
    expect(confidence).toBeGreaterThan(0.8);
  });

  it('gives lines in order, with boxes on the page as it was', async () => {
    const { lines } = await read(await testImage('notice'));
    expect(lines).toHaveLength(6);
    const upsideDown = await read(await changed('notice', (image) => image.rotate(180)));
    const [width, height] = [(1200 * 72) / 200, (454 * 72) / 200];
    for (const [index, line] of upsideDown.lines.entries()) {
      const [x0, y0, x1, y1] = lines[index]!.box!;
      const expected = [width - x1, height - y1, width - x0, height - y0];
      for (const [edge, value] of line.box!.entries()) expect(Math.abs(value - expected[edge]!)).toBeLessThan(3);
    }
    const year = lines[3]!.words.find(({ range }) => lines[3]!.text.slice(...range) === '2024')!;
    for (const [edge, value] of year.box.entries()) expect(Math.abs(value - [193, 87, 219, 98][edge]!)).toBeLessThan(4);
  });

  it('finds nothing on a blank page', async () => {
    const blank = await changed('notice', (image) => image.extract({ left: 0, top: 0, width: 60, height: 50 }));
    expect(await readPage(blank, engine, NEVER)).toEqual({ lines: [], confidence: null });
  });
});
