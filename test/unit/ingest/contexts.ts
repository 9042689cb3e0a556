// Contexts for tests of the ingest stage, which starts no OCR.
import { type Context, DEFAULT_OPTIONS, type OcrMode } from '../../../src/model/context.js';

export function contextWith(ocr: OcrMode = 'auto', signal: AbortSignal = new AbortController().signal): Context {
  return { options: { ...DEFAULT_OPTIONS, ocr }, signal, note: () => {} } as Context;
}
