// Which flags do the verbs share, and what do they mean for the stages?
import type { OcrEngineName, OcrMode, ParseOptions } from '../model/context.js';

export const OCR_MODES: readonly OcrMode[] = ['auto', 'always', 'never'];
export const OCR_ENGINES: readonly OcrEngineName[] = ['auto', 'tesseract.js', 'tesseract'];
export const FORMATS = ['pretty', 'json'] as const;

/** As commander hands them over: camel-cased, `--no-repair` as `repair: false`. */
export interface CommonFlags {
  readonly jobs?: number;
  readonly language: 'vie';
  readonly ocr: OcrMode;
  readonly ocrEngine: OcrEngineName;
  readonly repair: boolean;
  readonly format: (typeof FORMATS)[number];
  readonly quiet: boolean;
}

export const parseOptions = ({ language, ocr, ocrEngine, repair }: CommonFlags): ParseOptions => ({
  language,
  ocr,
  ocrEngine,
  repair,
});
