// Which words can this token have meant, at what channel cost? The cheapest pairs of a head and a tail that the vocabulary holds.
import type { Channel } from './channel.js';
import { HalfRows } from './half-rows.js';
import { LETTER_COUNT } from './letters.js';
import { IMPOSSIBLE, type ObservedToken, SHAPES, type Shape } from './observed-token.js';
import type { Place } from './token-shapes.js';
import type { WordHalves } from './word-halves.js';
import type { PriceList, WordPrices } from './word-prices.js';

/**
 * Readings of one token, lowest rank (cost plus rarity) first, ties by spelling: `spellings` of the vocabulary, printed in
 * SHAPES[`shapes`], at `costs` of channel, spelling and shape in milli-nats.
 */
export interface Candidates {
  readonly spellings: Int32Array;
  readonly shapes: Uint8Array;
  readonly costs: Int32Array;
}

export interface SearchLimits {
  /** Readings kept for a token. */
  readonly keep: number;
  /** Readings whose rank is worse than the best by this much are dropped, milli-nats. */
  readonly window: number;
}

/** What a token may be at most, and what each way of printing it costs in its place. */
export interface SearchOrder {
  readonly place: Place;
  readonly shapes: readonly Shape[];
  readonly ceiling: number;
}

export const LONGEST_TOKEN = 26;
const WIDTH = LONGEST_TOKEN + 2;
/** How much dearer than the least imaginable the first look goes, and each later one while nothing is found. */
const FIRST_STEP = 7000;
const STEP = 4500;
const NONE: Candidates = { spellings: new Int32Array(0), shapes: new Uint8Array(0), costs: new Int32Array(0) };

/** Reusable search over one vocabulary. */
export class CandidateSearch {
  readonly #words: WordHalves;
  readonly #prices: PriceList;
  readonly #rows: HalfRows;
  /** What was found: words, shapes and costs; the best of each word where #known is the present search. */
  readonly #found: Int32Array;
  readonly #known: Int32Array;
  readonly #costs: Int32Array;
  readonly #ranks: Int32Array;
  readonly #shapes: Uint8Array;
  readonly #order: Float64Array;
  #foundCount = 0;
  #search = 0;

  constructor(words: WordHalves, prices: PriceList) {
    const size = words.spellings.length;
    this.#words = words;
    this.#prices = prices;
    this.#rows = new HalfRows(words, WIDTH);
    this.#found = new Int32Array(size);
    this.#known = new Int32Array(size);
    this.#costs = new Int32Array(size);
    this.#ranks = new Int32Array(size);
    this.#shapes = new Uint8Array(size);
    this.#order = new Float64Array(size);
  }

  /**
   * The best readings of a token: each word in its cheapest shape, if its rank is below the ceiling and within the window of the
   * best. None for tokens longer than LONGEST_TOKEN.
   */
  search(token: ObservedToken, channel: Channel, order: SearchOrder, limits: SearchLimits): Candidates {
    if (token.length > LONGEST_TOKEN) return NONE;
    this.#rows.prepare(token, channel);
    this.#search++;
    this.#foundCount = 0;
    let best = order.ceiling;
    for (const shape of order.shapes) {
      const prices = this.#prices[order.place][shape];
      best = this.#searchShape(shape, prices, best, order.ceiling, limits.window);
    }
    return this.#best(Math.min(order.ceiling, best + limits.window), limits.keep);
  }

  #best(highest: number, keep: number): Candidates {
    const size = this.#costs.length;
    let count = 0;
    for (let i = 0; i < this.#foundCount; i++) {
      const word = this.#found[i]!;
      if (this.#ranks[word]! <= highest) this.#order[count++] = this.#ranks[word]! * size + word;
    }
    if (count === 0) return NONE;
    const sorted = this.#order.subarray(0, count).sort();
    const kept = Math.min(count, keep);
    const spellings = new Int32Array(kept);
    const shapes = new Uint8Array(kept);
    const costs = new Int32Array(kept);
    for (let i = 0; i < kept; i++) {
      const word = sorted[i]! % size;
      spellings[i] = word;
      shapes[i] = this.#shapes[word]!;
      costs[i] = this.#costs[word]!;
    }
    return { spellings, shapes, costs };
  }

  /** Finds all words of one shape that rank within the window of the best; returns the best rank so far. */
  #searchShape(shape: Shape, prices: WordPrices, bestBefore: number, ceiling: number, window: number): number {
    const first = shape === 'lower' ? 0 : LETTER_COUNT;
    const rest = shape === 'upper' ? LETTER_COUNT : 0;
    const floor = this.#rows.turnTo(first, rest) + prices.leastOfHead[0]!;
    const highest = Math.min(ceiling, bestBefore + window);
    let best = bestBefore;
    const firstStep = bestBefore < ceiling ? highest : FIRST_STEP;
    for (let bound = Math.min(highest, floor + firstStep); floor <= bound; ) {
      this.#rows.read(first, rest, bound, prices);
      best = this.#pair(bound, window, prices, best, SHAPES.indexOf(shape));
      const needed = Math.min(highest, best + window);
      if (bound >= needed) break;
      bound = best < bestBefore ? needed : Math.min(highest, bound + STEP);
    }
    return best;
  }

  /** Pairs what is alive of heads and tails; returns the best rank so far, which tightens the bound on the way. */
  #pair(highest: number, window: number, prices: WordPrices, bestBefore: number, shape: number): number {
    const { heads, bestTail } = this.#rows;
    const { denseOf } = this.#words;
    let best = bestBefore;
    for (let at = 0; at < heads.count; at++) {
      const head = heads.alive[at]!;
      const row = head * WIDTH;
      const bound = Math.min(highest, best + window);
      let least = IMPOSSIBLE;
      for (let j = heads.low[head]!; j <= heads.high[head]!; j++) {
        least = Math.min(least, heads.cells[row + j]! + bestTail[j]!);
      }
      if (least + prices.leastOfHead[head]! > bound) continue;
      best =
        denseOf[head]! >= 0
          ? this.#pairByEnds(head, highest, window, prices, best, shape)
          : this.#pairByWords(head, highest, window, prices, best, shape);
    }
    return best;
  }

  /** A head with many words: what the vocabulary holds of it and the tails that leave enough. */
  #pairByEnds(
    head: number,
    highest: number,
    window: number,
    { rank: ranks, cost: costs, leastOfHead }: WordPrices,
    bestBefore: number,
    shape: number,
  ): number {
    const { heads, ends } = this.#rows;
    const { denseOf, dense, tails: tree } = this.#words;
    const table = denseOf[head]! * tree.letter.length;
    const rarity = leastOfHead[head]!;
    let best = bestBefore;
    let bound = Math.min(highest, best + window);
    for (let j = heads.low[head]!; j <= heads.high[head]!; j++) {
      const paid = heads.cells[head * WIDTH + j]!;
      if (paid + rarity > bound) continue;
      const last = ends.last(j, paid + highest - bound);
      for (let i = ends.first(j); i < last; i++) {
        const cost = paid + ends.costs[i]!;
        if (cost + rarity > bound) continue;
        const word = dense[table + ends.tails[i]!]!;
        if (word < 0) continue;
        const rank = cost + ranks[word]!;
        if (rank > bound) continue;
        this.#offer(word, cost + costs[word]!, rank, shape);
        if (rank < best) {
          best = rank;
          bound = Math.min(bound, rank + window);
        }
      }
    }
    return best;
  }

  /** A head with few words. */
  #pairByWords(
    head: number,
    highest: number,
    window: number,
    { rank: ranks, cost: costs }: WordPrices,
    bestBefore: number,
    shape: number,
  ): number {
    const { heads, tails, pass } = this.#rows;
    const { firstWord, words, tailOf } = this.#words;
    const row = head * WIDTH;
    const first = heads.low[head]!;
    const last = heads.high[head]!;
    let best = bestBefore;
    let bound = Math.min(highest, best + window);
    for (let i = firstWord[head]!; i < firstWord[head + 1]!; i++) {
      const word = words[i]!;
      const tail = tailOf[word]!;
      if (tails.stamp[tail] !== pass) continue;
      const low = Math.max(first, tails.low[tail]!);
      const high = Math.min(last, tails.high[tail]!);
      let cost = IMPOSSIBLE;
      for (let j = low; j <= high; j++) {
        const both = heads.cells[row + j]! + tails.cells[tail * WIDTH + j]!;
        if (both < cost) cost = both;
      }
      const rank = cost + ranks[word]!;
      if (rank > bound) continue;
      this.#offer(word, cost + costs[word]!, rank, shape);
      if (rank < best) {
        best = rank;
        bound = Math.min(bound, rank + window);
      }
    }
    return best;
  }

  #offer(word: number, cost: number, rank: number, shape: number): void {
    if (this.#known[word] !== this.#search) {
      this.#known[word] = this.#search;
      this.#found[this.#foundCount++] = word;
    } else if (this.#ranks[word]! <= rank) return;
    this.#costs[word] = cost;
    this.#ranks[word] = rank;
    this.#shapes[word] = shape;
  }
}
