// What may a stage know beyond its input? Options and the outside world come in here, and nowhere else.

import type { OcrPool } from './ocr.js';

export type OcrMode = 'auto' | 'always' | 'never';
export type OcrEngineName = 'auto' | 'tesseract.js' | 'tesseract';

/** The effective configuration: everything that may change a result. Two runs with equal options and bytes give equal results. */
export interface ParseOptions {
  /** Language of the documents; the models are Vietnamese. */
  readonly language: 'vie';
  readonly ocr: OcrMode;
  readonly ocrEngine: OcrEngineName;
  /** false leaves the text as read, NFC aside. */
  readonly repair: boolean;
}

export const DEFAULT_OPTIONS: ParseOptions = { language: 'vie', ocr: 'auto', ocrEngine: 'auto', repair: true };

/**
 * Handed to every stage. `signal` aborts the file; `note` is for progress lines, never for results; without an `ocrPool` the OCR
 * stage opens engines of its own for each file.
 */
export interface Context {
  readonly options: ParseOptions;
  readonly signal: AbortSignal;
  readonly note: (message: string) => void;
  readonly ocrPool?: OcrPool;
}

/** A stage: one join in, the next one out. */
export type Stage<I, O> = (input: I, context: Context) => Promise<O> | O;
