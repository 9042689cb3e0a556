// How does the embedded engine, tesseract.js, read an image?
import type { OcrEngine } from '../../model/ocr.js';
import { AttemptFailed, attemptTwice } from './attempt-twice.js';
import { findTesseractJsData, type TesseractJsData, tesseractJsVersion } from './tesseract-js-data.js';
import { startTesseractJsWorker, type TesseractJsWorker } from './tesseract-js-worker.js';
import { toOcrPage } from './to-ocr-page.js';

/** Its memory never shrinks: after this many images a worker is replaced (0.2 s) … */
const IMAGES_PER_WORKER = 50;
/** … and at once after an image of more pixels than this (A3 at 400 dpi). */
const BIG_IMAGE_PIXELS = 31_000_000;

export interface TesseractJsOptions {
  /** The best that is found by default: installed, or npm's. */
  readonly data?: TesseractJsData;
  readonly imagesPerWorker?: number;
}

/**
 * An engine with a worker thread of its own, started for the first image. One image at a time. Offline: all data is read from a folder,
 * checked first. Throws PipelineError `ocr-data-missing`.
 */
export async function openTesseractJs(options: TesseractJsOptions = {}): Promise<OcrEngine> {
  const { data = await findTesseractJsData(), imagesPerWorker = IMAGES_PER_WORKER } = options;
  const name = 'tesseract.js';
  const version = tesseractJsVersion();
  let worker: TesseractJsWorker | null = null;
  let images = 0;
  let isClosed = false;

  const retire = async () => {
    const retired = worker;
    worker = null;
    images = 0;
    await retired?.kill();
  };

  return {
    name,
    version,
    dataChecksum: data.checksum,
    recognise: (image, readOptions) =>
      attemptTwice(`${name} ${version}`, async () => {
        readOptions.signal.throwIfAborted();
        try {
          worker ??= await startTesseractJsWorker(data);
          // It may have been closed while the worker started, or between two attempts.
          if (isClosed) throw new AttemptFailed(false, 'it was closed');
          const words = await worker.read(image, readOptions);
          images += 1;
          const isWorn = images >= imagesPerWorker || image.widthPx * image.heightPx > BIG_IMAGE_PIXELS;
          if (isWorn) await retire();
          return toOcrPage(words, image);
        } catch (error) {
          await retire();
          throw error;
        }
      }),
    close: async () => {
      isClosed = true;
      await retire();
    },
  };
}
