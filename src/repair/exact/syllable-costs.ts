// How rare is a syllable? The language model's unigram cost; the model is loaded at the first question only.
import { type LanguageModel, UNKNOWN } from '../language/language-model.js';
import { modelForm } from '../language/model-form.js';
import type { SyllableCost } from './token-cost.js';

/** Nats of a syllable that the model does not know: above the rarest that it does, below damage. */
const RARE_NATS = 17;
const MILLI = 1000;

/** Remembers what it was asked; Vietnamese has some 17,000 spellings, so the memory stays small. */
export function syllableCosts(loadModel: () => LanguageModel): SyllableCost {
  const costs = new Map<string, number>();
  return (syllable) => {
    const known = costs.get(syllable);
    if (known !== undefined) return known;
    const model = loadModel();
    const id = model.idOf(modelForm(syllable));
    const cost = id === UNKNOWN ? RARE_NATS : Math.min(RARE_NATS, model.unigramCost(id) / MILLI);
    costs.set(syllable, cost);
    return cost;
  };
}
