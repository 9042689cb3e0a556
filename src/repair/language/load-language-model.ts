// Where is the shipped language model, and is it whole?
import type { LanguageModel } from './language-model.js';
import { ngramModel } from './ngram-model.js';
import { MODELS_FOLDER, readModelFile } from './read-model-file.js';
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
  const { bytes, checksum } = readModelFile(folder, 'languageModel', 'language-model.bin');
  return ngramModel(unpackModel(bytes), checksum);
}

let loaded: LanguageModel | undefined;
