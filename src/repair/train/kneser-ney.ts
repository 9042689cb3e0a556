// What is the probability of each n-gram in one component? Interpolated modified Kneser-Ney.
// Chen & Goodman, "An Empirical Study of Smoothing Techniques for Language Modeling", TR-10-98 (1998), section 3.
import { SENTENCE_START } from '../language/language-model.js';
import type { NgramLevel } from './count-ngrams.js';

/** Discounts for n-grams seen once, twice, three times or more. */
export type Discounts = readonly [number, number, number];

/** One component's estimate over the union of n-grams. All arrays are indexed by order - 1, then by place in the level. */
export interface Estimate {
  /** p(last word | history) of every n-gram of the union, also of those that this component has not seen. */
  readonly probabilities: readonly Float32Array[];
  /** Weight that a history gives to the next shorter one; 1 where the component has not seen the history. */
  readonly gammas: readonly Float32Array[];
  readonly discounts: readonly Discounts[];
}

/** Estimates component `component`. `vocabularySize` words share what the unigrams give away. */
export function estimateKneserNey(levels: readonly NgramLevel[], component: number): Estimate {
  const probabilities: Float32Array[] = [];
  const gammas: Float32Array[] = [];
  const discounts: Discounts[] = [];
  for (const [place, level] of levels.entries()) {
    const counts = adjustedCounts(levels, place, component);
    const discount = discountsOf(counts);
    discounts.push(discount);
    probabilities.push(
      place === 0
        ? unigrams(counts, discount)
        : higherOrder(levels[place - 1]!, level, counts, discount, probabilities[place - 1]!, gammas),
    );
  }
  return { probabilities, gammas, discounts };
}

/**
 * Occurrences at the highest order and after <s>; below, the number of different words met before the n-gram
 * (Chen & Goodman, equation 22).
 */
function adjustedCounts(levels: readonly NgramLevel[], place: number, component: number): Uint32Array {
  const raw = levels[place]!.counts[component]!;
  if (place === levels.length - 1) return raw;
  const above = levels[place + 1]!;
  const counts = new Uint32Array(raw.length);
  const seen = above.counts[component]!;
  for (let node = 0; node < above.length; node += 1) if (seen[node]! > 0) counts[above.suffixes[node]!]! += 1;
  const [from, to] = descendants(levels, place);
  counts.set(raw.subarray(from, to), from);
  if (place === 0) counts[SENTENCE_START] = 0;
  return counts;
}

/** Where the n-grams that begin with <s> stand at order place + 1. */
function descendants(levels: readonly NgramLevel[], place: number): [number, number] {
  let from: number = SENTENCE_START;
  let to = from + 1;
  for (let at = 0; at < place; at += 1) {
    from = levels[at]!.childStart[from]!;
    to = levels[at]!.childStart[to]!;
  }
  return [from, to];
}

/** Chen & Goodman, equation 26: Y = n1 / (n1 + 2 n2), Dk = k - (k + 1) Y n(k+1) / nk. */
function discountsOf(counts: Uint32Array): Discounts {
  const n = [0, 0, 0, 0, 0];
  for (const count of counts) if (count > 0 && count <= 4) n[count]! += 1;
  const y = n[1]! / (n[1]! + 2 * n[2]! || 1);
  const discount = (k: number): number => {
    const value = n[k]! > 0 ? k - ((k + 1) * y * n[k + 1]!) / n[k]! : 0;
    return Math.min(Math.max(value, 0), k);
  };
  return [discount(1), discount(2), discount(3)];
}

function discountFor(count: number, discounts: Discounts): number {
  return count === 0 ? 0 : discounts[Math.min(count, 3) - 1]!;
}

/** Unigrams: what the discounts free is shared by all words but <s>. */
function unigrams(counts: Uint32Array, discounts: Discounts): Float32Array {
  let total = 0;
  let freed = 0;
  for (const count of counts) {
    total += count;
    freed += discountFor(count, discounts);
  }
  const share = freed / total / (counts.length - 1);
  const probabilities = Float32Array.from(counts, (count) => (count - discountFor(count, discounts)) / total + share);
  probabilities[SENTENCE_START] = 0;
  return probabilities;
}

/** Chen & Goodman, equations 24 and 25, for the n-grams of one order. Adds the gammas of their histories. */
function higherOrder(
  histories: NgramLevel,
  level: NgramLevel,
  counts: Uint32Array,
  discounts: Discounts,
  lower: Float32Array,
  gammas: Float32Array[],
): Float32Array {
  const probabilities = new Float32Array(level.length);
  const gamma = new Float32Array(histories.length).fill(1);
  for (let history = 0; history < histories.length; history += 1) {
    const from = histories.childStart[history]!;
    const to = histories.childStart[history + 1]!;
    let total = 0;
    let freed = 0;
    for (let node = from; node < to; node += 1) {
      total += counts[node]!;
      freed += discountFor(counts[node]!, discounts);
    }
    if (total > 0) gamma[history] = freed / total;
    const weight = total > 0 ? freed / total : 1;
    for (let node = from; node < to; node += 1) {
      const count = counts[node]!;
      const own = total > 0 ? (count - discountFor(count, discounts)) / total : 0;
      probabilities[node] = own + weight * lower[level.suffixes[node]!]!;
    }
  }
  gammas.push(gamma);
  return probabilities;
}
