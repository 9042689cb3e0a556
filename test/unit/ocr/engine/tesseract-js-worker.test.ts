import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { npmData, npmFolder } from '../../../../src/ocr/engine/tesseract-js-data.js';
import { startTesseractJsWorker } from '../../../../src/ocr/engine/tesseract-js-worker.js';
import type { PixelWord } from '../../../../src/ocr/engine/to-ocr-page.js';
import { noiseImage, pageImage, readOptions, testImage } from '../images.js';

describe('a worker of tesseract.js', () => {
  it('that dies over a page fails this page at once, and all that come after', async () => {
    const worker = await startTesseractJsWorker(await npmData(npmFolder()));
    const reading = worker.read(await noiseImage(1500), readOptions({ segmentation: 6 }));
    const failed = expect(reading).rejects.toMatchObject({ name: 'AttemptFailed', timedOut: false });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await worker.kill();
    await failed;
    await expect(worker.read(await testImage('report'), readOptions())).rejects.toMatchObject({ timedOut: false });
  });

  it('segments as it is told at each page: by itself it would take every page for one block', async () => {
    const worker = await startTesseractJsWorker(await npmData(npmFolder()));
    try {
      // Two blocks side by side: mode 3 reads one after the other, mode 6 row by row.
      const image = await sideBySide();
      const first = await worker.read(image, readOptions({ segmentation: 6 }));
      const blocks = await worker.read(image, readOptions({ segmentation: 3 }));
      const rows = await worker.read(image, readOptions({ segmentation: 6 }));
      expect(rows).toEqual(first);
      expect(linesOf(blocks)).toBe(2 * linesOf(rows));
    } finally {
      await worker.kill();
    }
  });
});

/** The report twice, one column beside the other, twice as high. */
async function sideBySide() {
  const { bytes, widthPx, heightPx } = await testImage('report');
  const canvas = { width: 2 * widthPx + 200, height: 2 * heightPx, channels: 3, background: 'white' } as const;
  const places = [0, widthPx + 200].flatMap((left) =>
    [0, heightPx].map((top) => ({ input: Buffer.from(bytes), left, top })),
  );
  return pageImage(await sharp({ create: canvas }).composite(places).png().toBuffer());
}

const linesOf = (words: readonly PixelWord[]) => new Set(words.map(({ line }) => line)).size;
