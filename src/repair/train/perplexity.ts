// How well does the finished model foresee a text?
import type { LanguageModel } from '../language/language-model.js';
import { SENTENCE_END, UNKNOWN } from '../language/language-model.js';
import { idOfToken } from '../language/token-id.js';
import { tokenise } from '../language/tokenise.js';

/** `perplexity` is per token, sentence ends included; `unknown` is the share of tokens that are not in the vocabulary. */
export interface TextFit {
  readonly tokens: number;
  readonly unknown: number;
  readonly perplexity: number;
}

/** Reads each line as a paragraph. */
export function fitOf(model: LanguageModel, lines: Iterable<string>): TextFit {
  let tokens = 0;
  let unknown = 0;
  let events = 0;
  let cost = 0;
  for (const line of lines) {
    let state = model.start;
    let open = false;
    for (const token of tokenise(line)) {
      if (token.sentenceStart && open) {
        cost += model.cost(state, SENTENCE_END);
        events += 1;
        state = model.start;
      }
      const id = idOfToken(model, token);
      cost += model.cost(state, id);
      state = model.next(state, id);
      open = true;
      events += 1;
      tokens += 1;
      if (id === UNKNOWN) unknown += 1;
    }
    if (open) {
      cost += model.cost(state, SENTENCE_END);
      events += 1;
    }
  }
  return { tokens, unknown: unknown / tokens, perplexity: Math.exp(cost / MILLI / events) };
}

const MILLI = 1000;
