// Which language data does tesseract.js read with: that of npm, or better data that is installed?
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PipelineError } from '../../model/errors.js';

/** Language data that was found whole. */
export interface TesseractJsData {
  /** Absolute. */
  readonly folder: string;
  /** Whether it is `vie.traineddata.gz` there, or else `vie.traineddata`. */
  readonly isZipped: boolean;
  /** SHA-256 of the file, lower-case hex. */
  readonly checksum: string;
}

/** SHA-256 of vie.traineddata.gz in `4.0.0_best_int` of @tesseract.js-data/vie 1.0.0. */
const NPM_SHA256 = '2284f610f262a1b19ec8df9f196b9ff6ce38ddb4a66329e998941df4b8961c8d';
/** The neural model alone, in whole numbers: what is read is the same as with `4.0.0`, at a third of the size. */
const NPM_VARIANT = '4.0.0_best_int';

/**
 * SHA-256 of vie.traineddata of tessdata_fast 4.1.0, as Debian and others install it: a third quicker, and fewer errors in capitals. Data
 * of other makers may be slower or damaged, and on damaged data tesseract.js never answers: it is not used.
 */
const FAST_SHA256 = '79df64caf7bcfb2a27df5042ecb6121e196eada34da774956995747636d5bfa1';
/** Where systems install language data: Debian and Ubuntu; Fedora, Arch and Alpine; Homebrew. */
const INSTALLED_IN = [
  '/usr/share/tesseract-ocr/5/tessdata',
  '/usr/share/tesseract-ocr/4.00/tessdata',
  '/usr/share/tessdata',
  '/usr/share/tesseract/tessdata',
  '/usr/local/share/tessdata',
  '/opt/homebrew/share/tessdata',
];

const locate = createRequire(import.meta.url);

/** Version of tesseract.js as installed. */
export function tesseractJsVersion(): string {
  const { version } = locate('tesseract.js/package.json') as { readonly version: string };
  return version;
}

/** The better installed data when one of `folders` has it, else that of npm. Throws PipelineError `ocr-data-missing` as `npmData` does. */
export async function findTesseractJsData(folders: readonly string[] = INSTALLED_IN): Promise<TesseractJsData> {
  for (const folder of folders) {
    const checksum = await checksumOf(path.join(folder, 'vie.traineddata')).catch(() => null);
    if (checksum === FAST_SHA256) return { folder, isZipped: false, checksum };
  }
  return npmData(npmFolder());
}

/** The data of npm in `folder`. Throws PipelineError `ocr-data-missing` unless it is there and whole. */
export async function npmData(folder: string): Promise<TesseractJsData> {
  const file = path.join(folder, 'vie.traineddata.gz');
  const checksum = await checksumOf(file).catch((cause: unknown) => {
    throw notUsable(`is missing: ${file} can't be read`, cause);
  });
  if (checksum !== NPM_SHA256) throw notUsable(`is damaged: ${file} has another checksum`);
  return { folder, isZipped: true, checksum };
}

/** Where npm has put the data. Throws PipelineError `ocr-data-missing` when the package is not there. */
export function npmFolder(): string {
  try {
    return path.join(path.dirname(locate.resolve('@tesseract.js-data/vie/package.json')), NPM_VARIANT);
  } catch (cause) {
    throw notUsable('is not installed', cause);
  }
}

async function checksumOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

function notUsable(what: string, cause?: unknown): PipelineError {
  return new PipelineError('ocr-data-missing', `The Vietnamese OCR data ${what}.`, 'Run "npm install" again.', {
    cause,
  });
}
