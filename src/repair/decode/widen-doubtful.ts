// Which tokens deserve a wider search? Those whose best reading is doubtful or surprises the model.
import { SENTENCE_END } from '../language/language-model.js';
import type { DecodedParagraph } from './decode-document.js';
import type { Edge } from './lattice.js';
import type { ModelSteps } from './model-steps.js';
import type { ReadingStore } from './reading-store.js';

export interface DoubtLimits {
  /** -ln of the posterior from which on a reading is doubtful, milli-nats. */
  readonly posteriorCost: number;
  /** Channel cost and surprise from which on a reading is doubtful: another one can gain no more than this. */
  readonly price: number;
}

/** Searches the doubtful tokens anew with the store's wide limits. True when the paragraph has any. */
export function widenDoubtful(
  { paragraph, lattice, decoded }: DecodedParagraph,
  store: ReadingStore,
  steps: ModelSteps,
  limits: DoubtLimits,
): boolean {
  const surprises = surprisesOf(decoded.path, steps, (at) => paragraph[at]!.endsSentence);
  const doubtful = new Set<number>();
  decoded.path.forEach((edge, i) => {
    if (edge.kind === 'fixed' || edge.kind === 'punctuation') return;
    const price = edge.channelCost + surprises[i]! + (surprises[i + 1] ?? 0);
    if (price < limits.price && (decoded.posteriorCost.get(edge) ?? 0) < limits.posteriorCost) return;
    for (let at = edge.from; at < edge.to; at++) doubtful.add(at);
  });
  for (const at of doubtful) {
    for (const edge of lattice.edgesFrom[at]!) for (const part of edge.parts) store.widen(part);
  }
  return doubtful.size > 0;
}

/** Language cost of each edge of a path. */
function surprisesOf(path: readonly Edge[], steps: ModelSteps, endsSentence: (token: number) => boolean): number[] {
  let state = steps.model.start;
  return path.map((edge) => {
    let cost = 0;
    for (const id of edge.ids) {
      const slot = steps.step(state, id);
      cost += steps.costs[slot]!;
      state = steps.nexts[slot]!;
    }
    if (endsSentence(edge.to - 1) && state !== steps.model.start) {
      cost += steps.costs[steps.step(state, SENTENCE_END)]!;
      state = steps.model.start;
    }
    return cost;
  });
}
