// Which readings has each distinct token, at the channel's present costs? Searched once, repriced when the channel has learned.
import { alignReading } from './align-reading.js';
import type { Candidate, CandidateSearch, SearchLimits, SearchOrder } from './candidates.js';
import type { CaseModel } from './case-model.js';
import type { Channel } from './channel.js';
import type { LetterTrie } from './letter-trie.js';
import { type ObservedToken, observe, type Shape } from './observed-token.js';
import { type Place, shapePrice, shapesOf } from './token-shapes.js';

/** One word a token can have meant. `cost` follows the channel. */
export interface Reading {
  readonly spelling: number;
  readonly shape: Shape;
  cost: number;
}

/** All readings of one distinct token in one kind of place. */
export interface TokenReadings {
  readonly token: ObservedToken;
  readonly order: SearchOrder;
  found: readonly Reading[];
  cheapest: number;
  isWide: boolean;
  /** Costs are those of this edition of the channel. */
  edition: number;
}

export class ReadingStore {
  readonly channel: Channel;
  readonly #search: CandidateSearch;
  readonly #trie: LetterTrie;
  readonly #limits: { readonly narrow: SearchLimits; readonly wide: SearchLimits };
  readonly #cases: CaseModel;
  readonly #byKey = new Map<string, TokenReadings>();
  #edition = 0;

  constructor(
    search: CandidateSearch,
    trie: LetterTrie,
    channel: Channel,
    cases: CaseModel,
    limits: { readonly narrow: SearchLimits; readonly wide: SearchLimits },
  ) {
    this.#search = search;
    this.#trie = trie;
    this.channel = channel;
    this.#limits = limits;
    this.#cases = cases;
  }

  readings(text: string, place: Place, ceiling: number): TokenReadings {
    const key = `${place} ${text}`;
    const known = this.#byKey.get(key);
    if (known) {
      if (known.edition !== this.#edition) this.#reprice(known);
      return known;
    }
    const token = observe(text, this.channel);
    const order = { place, shapes: shapesOf(text, place), ceiling };
    const readings: TokenReadings = {
      token,
      order,
      found: [],
      cheapest: ceiling,
      isWide: false,
      edition: this.#edition,
    };
    this.#searchNow(readings);
    this.#byKey.set(key, readings);
    return readings;
  }

  /** Looks for more readings of a token, once: what the channel has learned may bring in others too. */
  widen(readings: TokenReadings): void {
    if (readings.isWide) return;
    readings.isWide = true;
    this.#searchNow(readings);
  }

  #searchNow(readings: TokenReadings): void {
    readings.found = this.#search
      .search(readings.token, this.channel, readings.order, readings.isWide ? this.#limits.wide : this.#limits.narrow)
      .map(toReading);
    settle(readings, this.#edition);
  }

  /** To be called after the channel has changed. */
  channelChanged(): void {
    this.#edition++;
  }

  idOf(reading: Reading): number {
    return this.#trie.spellings[reading.spelling]!.modelId;
  }

  textOf(reading: Reading): string {
    return this.#trie.spellings[reading.spelling]!.text;
  }

  #reprice(readings: TokenReadings): void {
    for (const reading of readings.found) {
      const { text, penalty, modelId } = this.#trie.spellings[reading.spelling]!;
      const price = shapePrice(readings.order.place, reading.shape, modelId, this.#cases);
      reading.cost = alignReading(text, reading.shape, readings.token, this.channel).cost + penalty + price;
    }
    settle(readings, this.#edition);
  }
}

function toReading({ spelling, shape, cost }: Candidate): Reading {
  return { spelling, shape, cost };
}

function settle(readings: TokenReadings, edition: number): void {
  readings.edition = edition;
  readings.cheapest = readings.found.reduce((least, { cost }) => Math.min(least, cost), readings.order.ceiling);
}
