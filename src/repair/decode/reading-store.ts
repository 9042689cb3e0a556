// Which readings has each distinct token, at the channel's present costs? Searched once for as long as the channel stays as it is.
import type { CandidateSearch, Candidates, SearchLimits, SearchOrder } from './candidates.js';
import type { Channel } from './channel.js';
import { type ObservedToken, observe, SHAPES, type Shape } from './observed-token.js';
import { type Place, shapesOf } from './token-shapes.js';
import type { WordHalves } from './word-halves.js';

/** One word a token can have meant. */
export interface Reading {
  readonly spelling: number;
  readonly shape: Shape;
  readonly cost: number;
}

/** All readings of one distinct token in one kind of place, lowest rank first. */
export class TokenReadings {
  #written: Map<number, string> | null = null;

  constructor(
    readonly token: ObservedToken,
    readonly found: Candidates,
    /** Least cost of any reading; the search's ceiling when there is none. */
    readonly cheapest: number,
  ) {}

  get count(): number {
    return this.found.costs.length;
  }

  readingAt(index: number): Reading {
    const { spellings, shapes, costs } = this.found;
    return { spelling: spellings[index]!, shape: SHAPES[shapes[index]!]!, cost: costs[index]! };
  }

  /** What was kept by `write` as the text of the reading. */
  written(reading: Reading): string | undefined {
    return this.#written?.get(keyOf(reading));
  }

  /** Keeps the text of a reading, and returns it. */
  write(reading: Reading, text: string): string {
    this.#written ??= new Map();
    this.#written.set(keyOf(reading), text);
    return text;
  }
}

const keyOf = ({ spelling, shape }: Reading): number => spelling * SHAPES.length + SHAPES.indexOf(shape);

export class ReadingStore {
  readonly channel: Channel;
  readonly #search: CandidateSearch;
  readonly #words: WordHalves;
  readonly #modelIds: Int32Array;
  #limits: SearchLimits;
  readonly #byKey = new Map<string, TokenReadings>();

  constructor(search: CandidateSearch, words: WordHalves, channel: Channel, limits: SearchLimits) {
    this.#search = search;
    this.#words = words;
    this.#modelIds = Int32Array.from(words.spellings, ({ modelId }) => modelId);
    this.channel = channel;
    this.#limits = limits;
  }

  /** The ceiling is that of the first who asks. */
  readings(text: string, place: Place, ceiling: number): TokenReadings {
    const key = `${place} ${text}`;
    const known = this.#byKey.get(key);
    if (known) return known;
    const token = observe(text, this.channel);
    const order: SearchOrder = { place, shapes: shapesOf(text, place), ceiling };
    const found = this.#search.search(token, this.channel, order, this.#limits);
    const cheapest = found.costs.reduce((least, cost) => Math.min(least, cost), ceiling);
    const readings = new TokenReadings(token, found, cheapest);
    this.#byKey.set(key, readings);
    return readings;
  }

  /** To be called after the channel has changed: what was found before is forgotten. */
  searchAnew(limits: SearchLimits): void {
    this.#byKey.clear();
    this.#limits = limits;
  }

  /** Keeps memory bounded; to be called between stretches, as readings handed out stay valid. */
  trim(): void {
    if (this.#byKey.size < TOKENS_KEPT) return;
    this.#byKey.clear();
    this.channel.trim();
  }

  /** Model id of a spelling. */
  idOf(spelling: number): number {
    return this.#modelIds[spelling]!;
  }

  textOf(reading: Reading): string {
    return this.#words.spellings[reading.spelling]!.text;
  }
}

/** Distinct tokens whose readings are kept: enough that a long document searches each of its tokens once, few enough to bound memory. */
const TOKENS_KEPT = 9000;
