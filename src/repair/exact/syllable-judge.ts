// How likely is a syllable, alone and after others? The language model, loaded only when a decision needs it.
import { type LanguageModel, UNKNOWN } from '../language/language-model.js';
import { modelForm } from '../language/model-form.js';
import type { SyllableCost } from './token-cost.js';

/** Loads the model at the first question: clean documents never ask. */
export interface SyllableJudge {
  readonly model: () => LanguageModel;
  /** Nats without context; syllables that the model does not know cost `RARE`. */
  readonly syllableCost: SyllableCost;
}

/** Above the rarest syllables of the vocabulary, below damage. */
const RARE_NATS = 17;
const MILLI = 1000;

export function syllableJudge(load: () => LanguageModel): SyllableJudge {
  const costs = new Map<string, number>();
  const syllableCost = (syllable: string): number => {
    const known = costs.get(syllable);
    if (known !== undefined) return known;
    const model = load();
    const id = model.idOf(modelForm(syllable));
    const cost = id === UNKNOWN ? RARE_NATS : Math.min(RARE_NATS, model.unigramCost(id) / MILLI);
    if (costs.size >= CACHE_LIMIT) costs.clear();
    costs.set(syllable, cost);
    return cost;
  };
  return { model: load, syllableCost };
}

/** Vietnamese has fewer syllables than this. */
const CACHE_LIMIT = 20_000;
