// Which token of the language model is this run of characters?
import { CLASS_TOKENS, classifyToken } from '../language/classify-token.js';
import { ABBREVIATION, type LanguageModel, UNKNOWN } from '../language/language-model.js';
import { modelForm } from '../language/model-form.js';

/** Id of a run with its outer punctuation off; null when nothing is left that the model would read. */
export function modelWordId(run: string, model: LanguageModel): number | null {
  const core = run.replace(OUTER, '');
  if (core === '') return null;
  const kind = classifyToken(core);
  const id = model.idOf(CLASS_TOKENS[kind] ?? modelForm(core));
  return id === UNKNOWN && kind === 'abbreviation' ? ABBREVIATION : id;
}

const OUTER = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;
