// How often did an engine print each segment for each sign, and what does that make the segment cost?
import type { ChannelProfile } from './channel.js';
import { LETTER_COUNT, LETTERS, SIGN_COUNT } from './letters.js';
import { shapeCost, strayCost } from './shape-prior.js';

/** What was counted on pages whose true text is known. */
export interface ChannelCounts {
  /** segment -> sign -> times. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly strays: ReadonlyMap<string, number>;
  /** Times each sign was printed. */
  readonly signs: Float64Array;
  readonly letters: number;
}

/** Share of what an engine prints that the engines of the training pages do not: letters with marks are its unknown letters. */
export interface Novelty {
  readonly marked: number;
  readonly plain: number;
}

/** Weight of the shape prior where a sign was hardly seen, in letters. */
const PRIOR_WEIGHT = 6;

/**
 * Costs: -ln of (1 - novelty) x share seen + novelty x shape prior, in milli-nats. The novelty share does not shrink with the
 * data, because another engine prints what these never did.
 */
export function profileOf(name: string, counts: ChannelCounts, novelty: Novelty): ChannelProfile {
  const share = Float64Array.from(counts.signs, (all, sign) =>
    Math.max(isMarked(sign) ? novelty.marked : novelty.plain, PRIOR_WEIGHT / (all + PRIOR_WEIGHT)),
  );
  const costs = new Map<string, Map<number, number>>();
  for (const [segment, row] of counts.pairs) {
    const priced = new Map<number, number>();
    for (const [sign, times] of row) {
      const seen = ((1 - share[sign]!) * times) / counts.signs[sign]!;
      priced.set(sign, milliNats(seen + share[sign]! * Math.exp(-shapeCost(sign, segment) / 1000)));
    }
    costs.set(segment, priced);
  }
  const strays = new Map<string, number>();
  for (const [char, times] of counts.strays) {
    const seen = ((1 - novelty.plain) * times) / counts.letters;
    strays.set(char, milliNats(seen + novelty.plain * Math.exp(-strayCost(char) / 1000)));
  }
  return { name, costs, strays, unseen: Int32Array.from(share, (part) => milliNats(part)) };
}

/** Counts of several engines together. */
export function sumCounts(all: readonly ChannelCounts[]): ChannelCounts {
  const pairs = new Map<string, Map<number, number>>();
  const strays = new Map<string, number>();
  const signs = new Float64Array(SIGN_COUNT);
  let letters = 0;
  for (const counts of all) {
    for (const [segment, row] of counts.pairs) {
      const sum = pairs.get(segment) ?? new Map<number, number>();
      pairs.set(segment, sum);
      for (const [sign, times] of row) sum.set(sign, (sum.get(sign) ?? 0) + times);
    }
    for (const [char, times] of counts.strays) strays.set(char, (strays.get(char) ?? 0) + times);
    counts.signs.forEach((times, sign) => {
      signs[sign]! += times;
    });
    letters += counts.letters;
  }
  return { pairs, strays, signs, letters };
}

function isMarked(sign: number): boolean {
  const { quality, tone } = LETTERS[sign % LETTER_COUNT]!;
  return quality !== 'plain' || tone !== 'ngang';
}

function milliNats(probability: number): number {
  return Math.max(0, Math.round(-1000 * Math.log(probability)));
}
