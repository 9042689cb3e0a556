// What does the document teach about its own engine? One round of expectation-maximisation on the readings just chosen.
import type { Channel } from './channel.js';
import type { Witness } from './fit-engines.js';
import { LETTER_COUNT, LETTERS, SIGN_COUNT } from './letters.js';

/** Weighted counts of what was read for each sign. */
export class ChannelEvidence {
  readonly #pairs = new Map<number, number>();
  readonly #signs = new Float64Array(SIGN_COUNT);
  readonly #strays = new Map<number, number>();
  #letters = 0;

  add(sign: number, segment: number, weight: number): void {
    const key = segment * SIGN_COUNT + sign;
    this.#pairs.set(key, (this.#pairs.get(key) ?? 0) + weight);
    this.#signs[sign]! += weight;
    this.#letters += weight;
  }

  /** The counts as witnesses of the engine. */
  witnesses(channel: Channel): Witness[] {
    return [...this.#pairs].map(([key, weight]) => ({
      segment: channel.segments[Math.floor(key / SIGN_COUNT)]!,
      sign: key % SIGN_COUNT,
      weight,
    }));
  }

  addStray(segment: number, weight: number): void {
    this.#strays.set(segment, (this.#strays.get(segment) ?? 0) + weight);
  }

  /**
   * Rewrites the channel's rows: -ln of (count + weight x prior) / (all + weight). Letters of one base share what they
   * were seen to become: a rare ẵ learns from ẫ and ắ.
   */
  teach(channel: Channel, priorWeight: number, kinWeight: number): void {
    const { rows, priors, dilution } = channel;
    const segments = channel.segments.length;
    const weight = priorWeight + kinWeight;
    for (let sign = 0; sign < SIGN_COUNT; sign++)
      dilution[sign] = milliNats((this.#signs[sign]! + weight) / priorWeight);
    for (let at = 0; at < segments * SIGN_COUNT; at++) rows[at] = priors[at]! + dilution[at % SIGN_COUNT]!;
    const kin = this.#kinCounts();
    for (const [key, kinSeen] of kin.counts) {
      const first = key - (key % SIGN_COUNT);
      const fromKin = (kinWeight * kinSeen) / kin.all[key % SIGN_COUNT]!;
      for (const sign of KINDRED[key % SIGN_COUNT]!) {
        const prior = priorWeight * Math.exp(-priors[first + sign]! / 1000);
        const seen = this.#pairs.get(first + sign) ?? 0;
        rows[first + sign] = milliNats((this.#signs[sign]! + weight) / (seen + prior + fromKin));
      }
    }
    for (let segment = 0; segment < segments; segment++) channel.findCheapest(segment);
    for (const [segment, stray] of this.#strays) {
      const prior = priorWeight * Math.exp(-channel.strayPriors[segment]! / 1000);
      channel.strays[segment] = milliNats((this.#letters + priorWeight) / (stray + prior));
    }
    channel.taught();
  }

  /** By segment and first letter of the kin: what all of them were seen as; and by the first letter, how often at all. */
  #kinCounts(): { counts: Map<number, number>; all: Float64Array } {
    const counts = new Map<number, number>();
    const all = new Float64Array(SIGN_COUNT);
    for (const [key, weight] of this.#pairs) {
      const sign = key % SIGN_COUNT;
      const kin = key - sign + KIN[sign]!;
      counts.set(kin, (counts.get(kin) ?? 0) + weight);
      all[KIN[sign]!]! += weight;
    }
    return { counts, all };
  }
}

function milliNats(ratio: number): number {
  return Math.max(0, Math.round(1000 * Math.log(ratio)));
}

/** Signs of one base, quality and case are kin, whatever their tone. */
const KIN: Int32Array = Int32Array.from({ length: SIGN_COUNT }, (_, sign) => {
  const letter = LETTERS[sign % LETTER_COUNT]!;
  const first = LETTERS.findIndex((other) => other.base === letter.base && other.quality === letter.quality);
  return first + (sign >= LETTER_COUNT ? LETTER_COUNT : 0);
});

/** The signs of each kin, by its first one. */
const KINDRED: readonly (readonly number[])[] = Array.from({ length: SIGN_COUNT }, (_, first) =>
  [...KIN.keys()].filter((sign) => KIN[sign] === first),
);
