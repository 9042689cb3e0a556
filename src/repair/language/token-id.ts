// Which id of the model does a token of the tokeniser have?
import { ABBREVIATION, type LanguageModel, UNKNOWN } from './language-model.js';
import type { ModelToken } from './tokenise.js';

/** The token's own id; a rare abbreviation is <abbr>, any other token that the vocabulary lacks is <unk>. */
export function idOfToken(model: LanguageModel, token: Pick<ModelToken, 'text' | 'kind'>): number {
  const id = model.idOf(token.text);
  return id === UNKNOWN && token.kind === 'abbreviation' ? ABBREVIATION : id;
}
