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
    const kin = this.#kinCounts(channel);
    const segments = channel.segments.length;
    for (let sign = 0; sign < SIGN_COUNT; sign++) {
      const all = this.#signs[sign]!;
      const kinAll = kin.all[KIN[sign]!]!;
      for (let segment = 0; segment < segments; segment++) {
        const at = segment * SIGN_COUNT + sign;
        const seen = this.#pairs.get(at) ?? 0;
        const kinSeen = kin.counts[segment * SIGN_COUNT + KIN[sign]!]!;
        if (seen === 0 && kinSeen === 0) {
          channel.rows[at] = channel.priors[at]! + milliNats((all + priorWeight + kinWeight) / priorWeight);
          continue;
        }
        const prior = priorWeight * Math.exp(-channel.priors[at]! / 1000);
        const fromKin = kinAll > 0 ? (kinWeight * kinSeen) / kinAll : 0;
        channel.rows[at] = milliNats((all + priorWeight + kinWeight) / (seen + prior + fromKin));
      }
    }
    for (let segment = 0; segment < segments; segment++) {
      let least = channel.rows[segment * SIGN_COUNT]!;
      for (let sign = 1; sign < SIGN_COUNT; sign++) least = Math.min(least, channel.rows[segment * SIGN_COUNT + sign]!);
      channel.cheapest[segment] = least;
      const stray = this.#strays.get(segment) ?? 0;
      if (stray > 0) {
        const prior = priorWeight * Math.exp(-channel.strayPriors[segment]! / 1000);
        channel.strays[segment] = milliNats((this.#letters + priorWeight) / (stray + prior));
      }
    }
  }

  #kinCounts(channel: Channel): { counts: Float64Array; all: Float64Array } {
    const counts = new Float64Array(channel.segments.length * SIGN_COUNT);
    const all = new Float64Array(SIGN_COUNT);
    for (const [key, weight] of this.#pairs) {
      const sign = key % SIGN_COUNT;
      counts[key - sign + KIN[sign]!]! += weight;
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
