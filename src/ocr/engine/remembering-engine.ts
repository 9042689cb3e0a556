// Was this image read before? Then what was read of it is known: pages repeat within files and between them.
import type { OcrEngine, OcrPage } from '../../model/ocr.js';
import { imageKey } from './recording.js';

/** What engines of one run have read. In memory only, and gone with the run. */
export interface OcrMemory {
  readonly get: (key: string) => OcrPage | undefined;
  readonly set: (key: string, page: OcrPage) => void;
}

/** A page of 500 words takes some 100 kB, so the memory stays below 20 MB. */
const MOST_PAGES = 200;

/** A memory of the pages read last; an older one is forgotten for each new one beyond `mostPages`. */
export function createOcrMemory(mostPages: number = MOST_PAGES): OcrMemory {
  const pages = new Map<string, OcrPage>();
  return {
    get: (key) => {
      const page = pages.get(key);
      if (page === undefined) return undefined;
      // To the end of the line: a map keeps the order of insertion.
      pages.delete(key);
      pages.set(key, page);
      return page;
    },
    set: (key, page) => {
      pages.set(key, page);
      const [oldest] = pages.keys();
      if (pages.size > mostPages && oldest !== undefined) pages.delete(oldest);
    },
  };
}

/**
 * `engine`, asked once only for the same image, resolution and segmentation. What it reads depends on nothing else, so the answers are the
 * same; failures are not remembered.
 */
export function rememberingEngine(engine: OcrEngine, memory: OcrMemory): OcrEngine {
  const { name, version, dataChecksum } = engine;
  return {
    ...engine,
    recognise: async (image, options) => {
      options.signal.throwIfAborted();
      const key = [name, version, dataChecksum, image.dpi, imageKey(image, options)].join('/');
      const known = memory.get(key);
      if (known !== undefined) return known;
      const page = await engine.recognise(image, options);
      memory.set(key, page);
      return page;
    },
  };
}
