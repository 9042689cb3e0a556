// Is the language data of tesseract.js there, and unchanged?
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PipelineError } from '../../model/errors.js';

/** SHA-256 of vie.traineddata.gz in `4.0.0_best_int` of @tesseract.js-data/vie 1.0.0. */
export const TESSERACT_JS_DATA_SHA256 = '2284f610f262a1b19ec8df9f196b9ff6ce38ddb4a66329e998941df4b8961c8d';

/** The neural model alone, in whole numbers: what is read is the same as with `4.0.0`, at a third of the size. */
const VARIANT = '4.0.0_best_int';
const FILE = 'vie.traineddata.gz';

const locate = createRequire(import.meta.url);

/** Where npm has put the data. Throws PipelineError `ocr-data-missing` when the package is not there. */
export function tesseractJsDataFolder(): string {
  try {
    return path.join(path.dirname(locate.resolve('@tesseract.js-data/vie/package.json')), VARIANT);
  } catch (cause) {
    throw notUsable('is not installed', cause);
  }
}

/** Version of tesseract.js as installed. */
export function tesseractJsVersion(): string {
  const { version } = locate('tesseract.js/package.json') as { readonly version: string };
  return version;
}

/** Throws PipelineError `ocr-data-missing` unless the data in `folder` is that of the checksum. */
export async function checkTesseractJsData(folder: string): Promise<void> {
  const file = path.join(folder, FILE);
  const data = await readFile(file).catch((cause: unknown) => {
    throw notUsable(`is missing: ${file} can't be read`, cause);
  });
  const sha256 = createHash('sha256').update(data).digest('hex');
  if (sha256 !== TESSERACT_JS_DATA_SHA256) throw notUsable(`is damaged: ${file} has another checksum`);
}

function notUsable(what: string, cause?: unknown): PipelineError {
  return new PipelineError('ocr-data-missing', `The Vietnamese OCR data ${what}.`, 'Run "npm install" again.', {
    cause,
  });
}
