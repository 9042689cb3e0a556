// How does the embedded engine, tesseract.js, read an image?
import type { OcrEngine } from '../../model/ocr.js';
import { AttemptFailed, attemptTwice } from './attempt-twice.js';
import {
  checkTesseractJsData,
  TESSERACT_JS_DATA_SHA256,
  tesseractJsDataFolder,
  tesseractJsVersion,
} from './tesseract-js-data.js';
import { startTesseractJsWorker, type TesseractJsWorker } from './tesseract-js-worker.js';
import { toOcrPage } from './to-ocr-page.js';

/** Its memory never shrinks: after this many images a worker is replaced (0.2 s) … */
const IMAGES_PER_WORKER = 50;
/** … and at once after an image of more pixels than this (A3 at 400 dpi). */
const BIG_IMAGE_PIXELS = 31_000_000;

export interface TesseractJsOptions {
  /** Folder of vie.traineddata.gz, absolute; the npm package's by default. */
  readonly dataFolder?: string;
  readonly imagesPerWorker?: number;
}

/**
 * An engine with a worker thread of its own, started for the first image. One image at a time. Offline: all data is read from
 * `dataFolder`, checked first. Throws PipelineError `ocr-data-missing`.
 */
export async function openTesseractJs(options: TesseractJsOptions = {}): Promise<OcrEngine> {
  const { dataFolder = tesseractJsDataFolder(), imagesPerWorker = IMAGES_PER_WORKER } = options;
  await checkTesseractJsData(dataFolder);
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
    dataChecksum: TESSERACT_JS_DATA_SHA256,
    recognise: (image, readOptions) =>
      attemptTwice(`${name} ${version}`, async () => {
        readOptions.signal.throwIfAborted();
        try {
          worker ??= await startTesseractJsWorker(dataFolder);
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
