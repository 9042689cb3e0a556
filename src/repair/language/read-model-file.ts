// Is a file of the models folder there and whole?
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PipelineError } from '../../model/errors.js';

/** models/ of the package: src/repair/language and dist/repair/language lie equally deep in it. */
export const MODELS_FOLDER = new URL('../../../models/', import.meta.url);

export interface ModelFile {
  readonly bytes: Uint8Array;
  /** sha256, lower-case hex. */
  readonly checksum: string;
}

/**
 * Reads the file that `entry` of the folder's `manifest.json` describes (`{ file, sha256 }`) and compares its checksum.
 * Throws PipelineError `model-missing` or `model-altered`.
 */
export function readModelFile(folder: URL, entry: string, file: string): ModelFile {
  const bytes = readOrThrow(new URL(file, folder));
  const checksum = createHash('sha256').update(bytes).digest('hex');
  if (checksum !== expectedChecksum(readOrThrow(new URL('manifest.json', folder)), entry)) {
    throw new PipelineError(
      'model-altered',
      `models/${file} is not the file that models/manifest.json describes.`,
      'Install kehoach again.',
    );
  }
  return { bytes, checksum };
}

/** sha256 (lower-case hex) of the manifest: it names the checksum of every model. Throws PipelineError `model-missing`. */
export function modelSetChecksum(folder: URL = MODELS_FOLDER): string {
  return createHash('sha256')
    .update(readOrThrow(new URL('manifest.json', folder)))
    .digest('hex');
}

function readOrThrow(url: URL): Uint8Array {
  try {
    return readFileSync(url);
  } catch (cause) {
    throw new PipelineError('model-missing', `${url.pathname} cannot be read.`, 'Install kehoach again.', { cause });
  }
}

function expectedChecksum(manifest: Uint8Array, entry: string): string | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(manifest))[entry]?.sha256;
  } catch {
    return undefined;
  }
}
