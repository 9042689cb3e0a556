// Which engine does a name of the command line stand for?
import type { OcrEngineName } from '../../model/context.js';
import { PipelineError } from '../../model/errors.js';
import type { OcrEngine } from '../../model/ocr.js';
import { findTesseract, type NativeTesseract, openTesseract } from './tesseract-native.js';

/** Loaded when it is first asked for, with its package. */
const openOwn = async (): Promise<OcrEngine> => (await import('./tesseract-js.js')).openTesseractJs();

/** Opens engines by name. */
export type OpenEngine = (name: OcrEngineName) => Promise<OcrEngine>;

/**
 * An opener that looks only once for what is installed. `auto` is the `tesseract` program where it is installed with Vietnamese data
 * (half the time of a page, and fewer errors in capitals), else tesseract.js. The opener throws PipelineError `engine-missing`
 * or `ocr-data-missing`.
 */
export function engineOpener(find: () => Promise<NativeTesseract> = findTesseract): OpenEngine {
  let finding: Promise<NativeTesseract> | null = null;
  const findOnce = () => {
    finding ??= find();
    return finding;
  };
  return async (name) => {
    switch (name) {
      case 'tesseract':
        return openTesseract(await findOnce());
      case 'tesseract.js':
        return openOwn();
      case 'auto':
        try {
          return openTesseract(await findOnce());
        } catch (error) {
          if (error instanceof PipelineError && error.code === 'engine-missing') return openOwn();
          throw error;
        }
      default:
        return name satisfies never;
    }
  };
}
