// From the kept part of the union of n-grams to a back-off model in milli-nats.
import type { BackoffModel } from '../language/backoff-model.js';
import type { NgramLevel } from './count-ngrams.js';
import type { PrunedModel } from './prune.js';

/** Renumbers what pruning kept; costs and back-off weights become whole milli-nats. */
export function toBackoffModel(
  levels: readonly NgramLevel[],
  pruned: PrunedModel,
  vocabulary: readonly string[],
): BackoffModel {
  const { kept } = pruned;
  const higher = levels.slice(1);
  const histories = levels.slice(0, -1);
  const keptOf = <T>(values: ArrayLike<T>, place: number): T[] =>
    Array.from(values).filter((_, node) => kept[place]![node] === 1);
  const words = higher.map((level, at) => keptOf(level.words, at + 1));
  return {
    vocabulary,
    unigramCosts: Uint16Array.from(Array.from(pruned.probabilities[0]!), costOf),
    entryCounts: words.map((part) => part.length),
    words: Uint16Array.from(words.flat()),
    costs: Uint16Array.from(
      higher.flatMap((_, at) => keptOf(pruned.probabilities[at + 1]!, at + 1)),
      costOf,
    ),
    childCounts: Uint16Array.from(histories.flatMap((_, at) => childCountsOf(levels, kept, at + 1))),
    backoffs: Int16Array.from(
      histories.flatMap((_, at) => keptOf(pruned.backoffs[at]!, at)),
      backoffOf,
    ),
  };
}

/** The dearest cost that the file holds: 32.767 nats, far beyond any word. It also stands for p = 0 (<s>). */
const MAX_COST = 32_767;
const MILLI = 1000;

function costOf(probability: number): number {
  return Math.min(MAX_COST, Math.max(0, Math.round(-Math.log(probability) * MILLI)));
}

function backoffOf(weight: number): number {
  return Math.round(-Math.log(weight) * MILLI);
}

/** Kept continuations of each kept history of order `place`. */
function childCountsOf(levels: readonly NgramLevel[], kept: readonly Uint8Array[], place: number): number[] {
  const histories = levels[place - 1]!;
  const counts: number[] = [];
  for (let history = 0; history < histories.length; history += 1) {
    if (kept[place - 1]![history] === 0) continue;
    let children = 0;
    for (let node = histories.childStart[history]!; node < histories.childStart[history + 1]!; node += 1)
      children += kept[place]![node]!;
    counts.push(children);
  }
  return counts;
}
