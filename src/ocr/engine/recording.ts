// What did an engine read, image by image? Recorded once, replayed without the engine: in tests, and to look into a result.
import { createHash } from 'node:crypto';
import type { PageImage } from '../../model/document.js';
import { PipelineError } from '../../model/errors.js';
import type { OcrEngine, OcrPage, OcrReadOptions } from '../../model/ocr.js';

/** Plain JSON (`ocr.json`). Keys of `pages` are `imageKey`s; they hold while images are prepared as they were when recorded. */
export interface OcrRecording {
  readonly engine: string;
  readonly version: string;
  readonly dataChecksum: string;
  readonly pages: Readonly<Record<string, OcrPage>>;
}

/** SHA-256 of the image as given to the engine, and how it was to be segmented: `<hex>/3`. */
export function imageKey({ bytes }: PageImage, { segmentation }: Pick<OcrReadOptions, 'segmentation'>): string {
  return `${createHash('sha256').update(bytes).digest('hex')}/${segmentation}`;
}

/** `engine`, and in `recording()` all that it has read since. */
export function recordingEngine(engine: OcrEngine): OcrEngine & { readonly recording: () => OcrRecording } {
  const pages = new Map<string, OcrPage>();
  const { name, version, dataChecksum } = engine;
  return {
    ...engine,
    recognise: async (image, options) => {
      const page = await engine.recognise(image, options);
      pages.set(imageKey(image, options), page);
      return page;
    },
    recording: () => ({
      engine: name,
      version,
      dataChecksum,
      // Sorted: pages end in any order, recordings are compared.
      pages: Object.fromEntries([...pages].sort(([a], [b]) => (a < b ? -1 : 1))),
    }),
  };
}

/** An engine that knows the images of `recording` and no others: for these it throws PipelineError `ocr-failed`. */
export function replayEngine({ engine, version, dataChecksum, pages }: OcrRecording): OcrEngine {
  return {
    name: engine,
    version,
    dataChecksum,
    recognise: async (image, options) => {
      options.signal.throwIfAborted();
      const page = pages[imageKey(image, options)];
      if (page !== undefined) return page;
      throw new PipelineError('ocr-failed', 'The image is not in the OCR recording.', 'Record it again.');
    },
    close: async () => {},
  };
}
