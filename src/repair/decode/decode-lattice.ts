// Which path through the lattice is most probable, and how probable is each edge?
import { SENTENCE_END } from '../language/language-model.js';
import { Columns } from './columns.js';
import type { Edge, Lattice } from './lattice.js';
import type { ModelSteps } from './model-steps.js';

export interface DecodeLimits {
  /** Histories kept at each boundary. */
  readonly beam: number;
  /** Histories dearer than the best by this much are dropped, milli-nats. */
  readonly window: number;
  /** Weight of the language model, per mille. */
  readonly languageWeight: number;
}

/** `path`: the best edges in order, `pathCost` theirs. `posteriorCost`: -ln p of each edge that survived, milli-nats. */
export interface Decoded {
  readonly path: readonly Edge[];
  readonly pathCost: number;
  readonly posteriorCost: ReadonlyMap<Edge, number>;
}

/** Viterbi and forward-backward in one sweep over whole numbers; ties go to the history that was reached first. */
export function decodeLattice(lattice: Lattice, steps: ModelSteps, limits: DecodeLimits): Decoded {
  const columns = new Columns(lattice.tokens, limits);
  columns.enter(0, steps.model.start, 0, 0, -1, null);
  for (let at = 0; at < lattice.tokens; at++) {
    const edges = lattice.edgesFrom[at]!;
    for (const node of columns.survivors(at)) {
      for (const edge of edges) advance(columns, node, edge, lattice, steps, limits);
    }
  }
  columns.survivors(lattice.tokens);
  return { ...columns.bestPath(), posteriorCost: columns.posteriors() };
}

function advance(
  columns: Columns,
  node: number,
  edge: Edge,
  lattice: Lattice,
  steps: ModelSteps,
  limits: DecodeLimits,
): void {
  if (columns.isHopeless(edge.to, columns.best[node]! + edge.channelCost)) return;
  const { model } = steps;
  let state = columns.state[node]!;
  let language = 0;
  for (let i = 0; i < edge.ids.length; i++) {
    const slot = steps.step(state, edge.ids[i]!);
    language += steps.costs[slot]!;
    state = steps.nexts[slot]!;
  }
  if (lattice.sentenceAfter[edge.to - 1]! && state !== model.start) {
    language += steps.costs[steps.step(state, SENTENCE_END)]!;
    state = model.start;
  }
  const cost = edge.channelCost + Math.round((language * limits.languageWeight) / 1000);
  columns.enter(edge.to, state, columns.best[node]! + cost, cost, node, edge);
}
