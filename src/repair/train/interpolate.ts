// With which weights should the components be mixed, and what is the mixture's probability of each n-gram?
// Linear interpolation, weights by expectation maximisation on held-out text (Jelinek & Mercer 1980).
import { SENTENCE_END, SENTENCE_START } from '../language/language-model.js';
import type { NgramLevel } from './count-ngrams.js';
import type { Estimate } from './kneser-ney.js';

/** p(token | context) of each component for each token of a held-out stream: rows of `components` numbers. */
export function componentProbabilities(
  levels: readonly NgramLevel[],
  estimates: readonly Estimate[],
  stream: Uint16Array,
): Float64Array {
  const rows: number[] = [];
  for (let at = 0; at < stream.length; at += 1) {
    if (stream[at] === SENTENCE_START) continue;
    let from = at;
    while (
      from > 0 &&
      at - from < levels.length - 1 &&
      stream[from] !== SENTENCE_START &&
      stream[from - 1] !== SENTENCE_END
    )
      from -= 1;
    for (const estimate of estimates) rows.push(probability(levels, estimate, stream, from, at));
  }
  return Float64Array.from(rows);
}

/** Weights, one a component, that maximise the likelihood of the rows. */
export function tuneWeights(rows: Float64Array, components: number): number[] {
  let weights = new Array<number>(components).fill(1 / components);
  for (let round = 0; round < EM_ROUNDS; round += 1) {
    const shares = new Array<number>(components).fill(0);
    for (let row = 0; row < rows.length; row += components) {
      let total = 0;
      for (let c = 0; c < components; c += 1) total += weights[c]! * rows[row + c]!;
      for (let c = 0; c < components; c += 1) shares[c]! += (weights[c]! * rows[row + c]!) / total;
    }
    weights = shares.map((share) => share / (rows.length / components));
  }
  return weights;
}

/** The mixture's probability of every n-gram of the union, by order - 1. */
export function mixture(estimates: readonly Estimate[], weights: readonly number[]): Float64Array[] {
  return estimates[0]!.probabilities.map((first, place) => {
    const mixed = new Float64Array(first.length);
    for (const [c, estimate] of estimates.entries()) {
      const own = estimate.probabilities[place]!;
      for (let node = 0; node < mixed.length; node += 1) mixed[node]! += weights[c]! * own[node]!;
    }
    return mixed;
  });
}

const EM_ROUNDS = 60;

/** The component's probability of stream[at] after stream[from … at - 1], through its own back-off. */
function probability(
  levels: readonly NgramLevel[],
  estimate: Estimate,
  stream: Uint16Array,
  from: number,
  at: number,
): number {
  let weight = 1;
  for (let start = from; start < at; start += 1) {
    const history = find(levels, stream, start, at);
    if (history < 0) continue;
    const order = at - start;
    const node = childOf(levels[order - 1]!, levels[order]!, history, stream[at]!);
    if (node >= 0) return weight * estimate.probabilities[order]![node]!;
    weight *= estimate.gammas[order - 1]![history]!;
  }
  return weight * estimate.probabilities[0]![stream[at]!]!;
}

function find(levels: readonly NgramLevel[], stream: Uint16Array, from: number, to: number): number {
  let node: number = stream[from]!;
  for (let at = from + 1; at < to && node >= 0; at += 1)
    node = childOf(levels[at - from - 1]!, levels[at - from]!, node, stream[at]!);
  return node;
}

/** Place of history + word in `level`, -1 when the union does not hold it. Binary search. */
function childOf(histories: NgramLevel, level: NgramLevel, history: number, word: number): number {
  let low = histories.childStart[history]!;
  let high = histories.childStart[history + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = level.words[middle]!;
    if (found === word) return middle;
    if (found < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
