// What does an OCR engine see on a page image, and how do the stages get hold of one?
import type { OcrEngineName } from './context.js';
import type { PageImage } from './document.js';
import type { Box } from './evidence.js';

/** A word as an engine read it. `box` in points, origin top left of the image; `confidence` 0..1; `line` counts the engine's lines from 0. */
export interface OcrWord {
  readonly text: string;
  readonly box: Box;
  readonly confidence: number;
  readonly line: number;
}

/** What an engine read on one image, in the engine's order. Plain JSON: a recorded page is replayed in tests. */
export interface OcrPage {
  readonly words: readonly OcrWord[];
  /** Mean confidence of the words, long words counting more; 0 when there are none. */
  readonly confidence: number;
}

/** Tesseract's page segmentation modes in use: 3 finds the blocks itself, 6 takes the image for one block. */
export type PageSegmentation = 3 | 6;

/**
 * What an image is shown to an engine for: a page, the same page turned, once more as a whole, its unsure lines, places that were
 * overlooked. Counted by `scripts/bench-ocr.ts`; engines do not look at it.
 */
export const OCR_PURPOSES = ['page', 'turned page', 'page again', 'unsure lines', 'overlooked places'] as const;
export type OcrPurpose = (typeof OCR_PURPOSES)[number];

export interface OcrReadOptions {
  readonly segmentation: PageSegmentation;
  /** `page` when not given. */
  readonly purpose?: OcrPurpose;
  /** How long one attempt may take; it is repeated once before the engine gives up. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Reads images. What it says of one image never depends on the images before. */
export interface OcrEngine {
  readonly name: string;
  readonly version: string;
  /** SHA-256 of the language data, lower-case hex. */
  readonly dataChecksum: string;
  /** Throws PipelineError `ocr-timeout` or `ocr-failed`; the reason of `signal` when that aborts. */
  readonly recognise: (image: PageImage, options: OcrReadOptions) => Promise<OcrPage>;
  readonly close: () => Promise<void>;
}

/** Engines shared by the files of a run. */
export interface OcrPool {
  /**
   * Lends an engine to `work`, after waiting for a free one. Throws PipelineError `engine-missing` or `ocr-data-missing` when
   * there is none of that name.
   */
  readonly use: <T>(name: OcrEngineName, work: (engine: OcrEngine) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}
