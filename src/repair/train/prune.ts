// Which n-grams can be left out at the least loss?
// Stolcke, "Entropy-based Pruning of Backoff Language Models" (1998), with the corpus frequency of histories
// instead of their modelled probability: Kneser-Ney lower orders are no estimate of it (Chelba et al. 2010).
import type { NgramLevel } from './count-ngrams.js';

/** A back-off model over a selection of the union: arrays by order - 1, then by place in the union's level. */
export interface PrunedModel {
  readonly kept: readonly Uint8Array[];
  readonly probabilities: readonly Float64Array[];
  /** Back-off weight of each n-gram as a history; 1 where no longer n-gram of it is kept. */
  readonly backoffs: readonly Float64Array[];
}

/**
 * Keeps the n-grams whose loss would raise the relative entropy by at least `threshold` (nats times probability), and
 * all that longer kept ones begin with. Unigrams stay.
 */
export function prune(
  levels: readonly NgramLevel[],
  probabilities: readonly Float64Array[],
  weights: readonly number[],
  threshold: number,
): PrunedModel {
  const kept = levels.map((level) => new Uint8Array(level.length).fill(1));
  for (let place = levels.length - 1; place > 0; place -= 1) {
    const frequencies = historyFrequencies(levels[place - 1]!, levels[0]!, weights);
    pruneLevel(levels, kept, probabilities, frequencies, place, threshold);
  }
  return { kept, probabilities, backoffs: backoffWeights(levels, kept, probabilities) };
}

/** P(h) in the mixed corpus: how often the history occurs, by component, weighted. */
function historyFrequencies(histories: NgramLevel, unigrams: NgramLevel, weights: readonly number[]): Float64Array {
  const totals = unigrams.counts.map((counts) => counts.reduce((sum, count) => sum + count, 0));
  const frequencies = new Float64Array(histories.length);
  for (const [c, counts] of histories.counts.entries())
    for (let node = 0; node < frequencies.length; node += 1)
      frequencies[node]! += (weights[c]! * counts[node]!) / totals[c]!;
  return frequencies;
}

function pruneLevel(
  levels: readonly NgramLevel[],
  kept: readonly Uint8Array[],
  probabilities: readonly Float64Array[],
  frequencies: Float64Array,
  place: number,
  threshold: number,
): void {
  const histories = levels[place - 1]!;
  const level = levels[place]!;
  const own = probabilities[place]!;
  const lower = probabilities[place - 1]!;
  const above = kept[place + 1];
  for (let history = 0; history < histories.length; history += 1) {
    const from = histories.childStart[history]!;
    const to = histories.childStart[history + 1]!;
    let freeOwn = 1;
    let freeLower = 1;
    for (let node = from; node < to; node += 1) {
      freeOwn -= own[node]!;
      freeLower -= lower[level.suffixes[node]!]!;
    }
    freeOwn = Math.max(freeOwn, LEAST_MASS);
    freeLower = Math.max(freeLower, LEAST_MASS);
    const logBackoff = Math.log(freeOwn / freeLower);
    for (let node = from; node < to; node += 1) {
      if (above && hasKept(level, above, node)) continue;
      const p = own[node]!;
      const pLower = lower[level.suffixes[node]!]!;
      // Stolcke, equations 5 and 6: the back-off weight as it would be without this n-gram.
      const logWithout = Math.log((freeOwn + p) / (freeLower + pLower));
      const change = p * (Math.log(pLower) + logWithout - Math.log(p)) + (logWithout - logBackoff) * freeOwn;
      if (-frequencies[history]! * change < threshold) kept[place]![node] = 0;
    }
  }
}

function hasKept(level: NgramLevel, above: Uint8Array, node: number): boolean {
  for (let child = level.childStart[node]!; child < level.childStart[node + 1]!; child += 1)
    if (above[child] === 1) return true;
  return false;
}

/** bow(h) = (1 - sum of kept p(w | h)) / (1 - sum of p(w | h') of the same words), shortest histories first. */
function backoffWeights(
  levels: readonly NgramLevel[],
  kept: readonly Uint8Array[],
  probabilities: readonly Float64Array[],
): Float64Array[] {
  const backoffs: Float64Array[] = [];
  for (let place = 1; place < levels.length; place += 1) {
    const histories = levels[place - 1]!;
    const backoff = new Float64Array(histories.length).fill(1);
    for (let history = 0; history < histories.length; history += 1) {
      let freeOwn = 1;
      let freeLower = 1;
      let any = false;
      for (let node = histories.childStart[history]!; node < histories.childStart[history + 1]!; node += 1) {
        if (kept[place]![node] === 0) continue;
        any = true;
        freeOwn -= probabilities[place]![node]!;
        freeLower -= shorter(levels, kept, probabilities, backoffs, place, node);
      }
      if (any) backoff[history] = Math.max(freeOwn, LEAST_MASS) / Math.max(freeLower, LEAST_MASS);
    }
    backoffs.push(backoff);
  }
  return backoffs;
}

/** p(w | h') in the pruned model for the n-gram h w at `node`. */
function shorter(
  levels: readonly NgramLevel[],
  kept: readonly Uint8Array[],
  probabilities: readonly Float64Array[],
  backoffs: readonly Float64Array[],
  place: number,
  node: number,
): number {
  let weight = 1;
  let at = place;
  let suffix = levels[at]!.suffixes[node]!;
  for (;;) {
    at -= 1;
    if (at === 0 || kept[at]![suffix] === 1) return weight * probabilities[at]![suffix]!;
    weight *= backoffs[at - 1]![levels[at]!.parents[suffix]!]!;
    suffix = levels[at]!.suffixes[suffix]!;
  }
}

/** Keeps a history whose words are all listed from having a back-off weight of zero or below by rounding. */
const LEAST_MASS = 1e-6;
