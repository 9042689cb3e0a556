// Which words does the document use more than others do? What it says certainly in one place supports doubtful readings elsewhere.
import type { LanguageModel } from '../language/language-model.js';

/**
 * Discounts by model id, milli-nats: how much likelier a word is when the model is mixed with the document's own counts, without
 * context. `counts` are of certain readings; the word's own place counts among them, so one sighting is left out.
 */
export function documentDiscounts(counts: ReadonlyMap<number, number>, model: LanguageModel): Int32Array {
  const discounts = new Int32Array(model.size);
  let all = 0;
  for (const times of counts.values()) all += times;
  for (const [id, times] of counts) {
    const others = times - 1;
    if (others <= 0) continue;
    const gain = Math.log(1 - SHARE + (SHARE * others) / all / Math.exp(-model.unigramCost(id) / 1000));
    discounts[id] = Math.max(0, Math.min(LARGEST, Math.round(1000 * gain)));
  }
  return discounts;
}

/** Weight of the document's own words, and the most that they can say. */
const SHARE = 0.3;
const LARGEST = 4000;
