// Where is the shipped language model, and is it whole?
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PipelineError } from '../../model/errors.js';
import type { LanguageModel } from './language-model.js';
import { ngramModel } from './ngram-model.js';
import { unpackModel } from './unpack-model.js';

/**
 * Loads `models/language-model.bin` of the package (from src/ and from dist/ alike) once; later calls return the same model.
 * Throws PipelineError `model-missing` or `model-altered`.
 */
export function loadLanguageModel(): LanguageModel {
  loaded ??= readLanguageModel(MODELS_FOLDER);
  return loaded;
}

/** Reads the model from a folder that holds `language-model.bin` and the `manifest.json` with its checksum. */
export function readLanguageModel(folder: URL): LanguageModel {
  const bytes = readModelFile(new URL('language-model.bin', folder));
  const manifest = readModelFile(new URL('manifest.json', folder));
  const checksum = createHash('sha256').update(bytes).digest('hex');
  if (checksum !== expectedChecksum(manifest)) {
    throw new PipelineError(
      'model-altered',
      'models/language-model.bin is not the file that models/manifest.json describes.',
      'Install kehoach again.',
    );
  }
  return ngramModel(unpackModel(bytes), checksum);
}

let loaded: LanguageModel | undefined;

/** src/repair/language and dist/repair/language lie equally deep in the package. */
const MODELS_FOLDER = new URL('../../../models/', import.meta.url);

function readModelFile(url: URL): Uint8Array {
  try {
    return readFileSync(url);
  } catch (cause) {
    throw new PipelineError('model-missing', `${url.pathname} cannot be read.`, 'Install kehoach again.', { cause });
  }
}

function expectedChecksum(manifest: Uint8Array): string | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(manifest)).languageModel?.sha256;
  } catch {
    return undefined;
  }
}
