// What does it cost to read a token's front as each head and its rest as each tail? Rows over the token's characters.
import { type Channel, EMPTY_SEGMENT, SEGMENT_MAX } from './channel.js';
import { SIGN_COUNT } from './letters.js';
import { IMPOSSIBLE, type ObservedToken } from './observed-token.js';
import { TailEnds } from './tail-ends.js';
import { TokenBounds } from './token-bounds.js';
import { Detours, Rows } from './tree-rows.js';
import type { WordHalves } from './word-halves.js';
import type { WordPrices } from './word-prices.js';

/** The rows of one token for all heads and tails that can be part of a word within the bound. Reused from token to token. */
export class HalfRows {
  /** heads.cells[h * width + j]: least cost of reading the first j characters as head h. */
  readonly heads: Rows;
  /** tails.cells[t * width + j]: least cost of reading the characters from j on as tail t, once a letter was read. */
  readonly tails: Rows;
  /** Every pass marks the rows that it keeps with its number. */
  pass = 0;
  /** The live tails that are tails of words. */
  readonly ends: TailEnds;
  readonly #pairable: Int32Array;
  readonly #endsWords: Uint8Array;
  /** Cheapest live head that ends at j; and cheapest tail from j on. */
  readonly bestHead: Int32Array;
  readonly bestTail: Int32Array;
  readonly #bounds: TokenBounds;
  /** Least price of going on with a sign: headDetours[sign * width + j] from j on, its future included; tails likewise towards j. */
  readonly #headDetours: Detours;
  readonly #tailDetours: Detours;
  #token: ObservedToken | null = null;
  #prices: Int32Array = new Int32Array(0);

  constructor(words: WordHalves, width: number) {
    this.heads = new Rows(words.heads, width);
    this.tails = new Rows(words.tails, width);
    this.ends = new TailEnds(width);
    this.#pairable = new Int32Array(words.tails.letter.length);
    this.#endsWords = new Uint8Array(words.tails.letter.length);
    for (const tail of words.tailOf) this.#endsWords[tail] = 1;
    this.bestHead = new Int32Array(width);
    this.bestTail = new Int32Array(width);
    this.#bounds = new TokenBounds(width);
    this.#headDetours = new Detours(width);
    this.#tailDetours = new Detours(width);
  }

  /** Takes up a token. */
  prepare(token: ObservedToken, channel: Channel): void {
    this.#token = token;
    this.#prices = channel.rows;
    this.#bounds.prepare(token, channel);
  }

  /** Turns to words whose first letter has case offset `first`, the others `rest`; returns a price of the channel that none can go below. */
  turnTo(first: number, rest: number): number {
    if (this.#bounds.turnTo(rest)) this.#headDetours.forget();
    return this.#bounds.floor(first);
  }

  /** A pass over both trees: the first letter has case offset `first`, the others `rest`. */
  read(first: number, rest: number, bound: number, { leastOfHead, leastOfTail }: WordPrices): void {
    this.pass++;
    this.#readHeads(first, rest, bound, leastOfHead);
    this.#reckonPast();
    this.#readTails(rest, bound, leastOfTail);
  }

  #readHeads(first: number, rest: number, bound: number, leastOf: Int32Array): void {
    const { cells, low, high, width, tree, stamp } = this.heads;
    const { letter, parent, after } = tree;
    const { length, ids, startCost } = this.#token!;
    const prices = this.#prices;
    const strays = this.#bounds.strays;
    const future = this.#bounds.future;
    const detours = this.#headDetours;
    const detourCells = detours.cells;
    this.heads.count = 0;
    let last = 0;
    for (let j = 0; j <= length && startCost[j]! < IMPOSSIBLE; j++) {
      cells[j] = startCost[j]!;
      last = j;
    }
    low[0] = 0;
    high[0] = last;
    stamp[0] = this.pass;
    for (let node = 1; node < letter.length; ) {
      const above = parent[node]!;
      const sign = letter[node]! + (above === 0 ? first : rest);
      const limit = bound - leastOf[node]!;
      const lowest = low[above]!;
      const highest = high[above]!;
      const from = above * width;
      const row = node * width;
      const detour = detours.isKnown(sign) ? sign * width : this.#reckonHeadDetour(sign);
      let begin = IMPOSSIBLE;
      let end = -1;
      for (let source = lowest; source <= highest; source++) {
        const paid = cells[from + source]!;
        if (paid + detourCells[detour + source]! > limit) continue;
        for (let k = 0; k <= SEGMENT_MAX && source + k <= length; k++) {
          const segment = k === 0 ? EMPTY_SEGMENT : ids[source * SEGMENT_MAX + k - 1]!;
          const cost = paid + prices[segment * SIGN_COUNT + sign]!;
          const j = source + k;
          if (cost + future[j]! > limit) continue;
          if (begin === IMPOSSIBLE) {
            begin = j;
            end = j;
            cells[row + j] = cost;
            continue;
          }
          while (begin > j) cells[row + --begin] = IMPOSSIBLE;
          while (end < j) cells[row + ++end] = IMPOSSIBLE;
          if (cost < cells[row + j]!) cells[row + j] = cost;
        }
      }
      if (begin === IMPOSSIBLE) {
        node = after[node]!;
        continue;
      }
      for (let j = begin; j < length; j++) {
        const stray = cells[row + j]! + strays[j]!;
        if (stray + future[j + 1]! > limit) {
          if (j >= end) break;
          continue;
        }
        if (j === end) cells[row + ++end] = stray;
        else if (stray < cells[row + j + 1]!) cells[row + j + 1] = stray;
      }
      this.heads.keep(node, begin, end, this.pass);
      node++;
    }
  }

  #reckonHeadDetour(sign: number): number {
    const { length, ids } = this.#token!;
    const prices = this.#prices;
    const future = this.#bounds.future;
    const at = this.#headDetours.open(sign);
    for (let j = 0; j <= length; j++) {
      let least = prices[EMPTY_SEGMENT * SIGN_COUNT + sign]! + future[j]!;
      for (let k = 1; k <= SEGMENT_MAX && j + k <= length; k++) {
        least = Math.min(least, prices[ids[j * SEGMENT_MAX + k - 1]! * SIGN_COUNT + sign]! + future[j + k]!);
      }
      this.#headDetours.cells[at + j] = least;
    }
    return at;
  }

  #reckonPast(): void {
    const { cells, low, high, width, alive, count } = this.heads;
    const best = this.bestHead;
    best.fill(IMPOSSIBLE, 0, this.#token!.length + 1);
    for (let i = 0; i < count; i++) {
      const head = alive[i]!;
      for (let j = low[head]!; j <= high[head]!; j++) {
        const cost = cells[head * width + j]!;
        if (cost < best[j]!) best[j] = cost;
      }
    }
    this.#bounds.reckonPast(best);
  }

  #readTails(rest: number, bound: number, leastOf: Int32Array): void {
    const { cells, low, high, width, tree } = this.tails;
    const { letter, parent, after } = tree;
    const { ids } = this.#token!;
    const prices = this.#prices;
    const strays = this.#bounds.strays;
    const past = this.#bounds.past;
    const detours = this.#tailDetours;
    const detourCells = detours.cells;
    detours.forget();
    this.tails.count = 0;
    this.#endOfWord();
    for (let node = 1; node < letter.length; ) {
      const below = parent[node]!;
      const sign = letter[node]! + rest;
      const limit = bound - leastOf[node]!;
      const lowest = low[below]!;
      const highest = high[below]!;
      const from = below * width;
      const row = node * width;
      const detour = detours.isKnown(sign) ? sign * width : this.#reckonTailDetour(sign);
      let begin = IMPOSSIBLE;
      let end = -1;
      for (let source = highest; source >= lowest; source--) {
        const paid = cells[from + source]!;
        if (paid + detourCells[detour + source]! > limit) continue;
        for (let k = 0; k <= SEGMENT_MAX && k <= source; k++) {
          const j = source - k;
          const segment = k === 0 ? EMPTY_SEGMENT : ids[j * SEGMENT_MAX + k - 1]!;
          const cost = paid + prices[segment * SIGN_COUNT + sign]!;
          if (cost + past[j]! > limit) continue;
          if (begin === IMPOSSIBLE) {
            begin = j;
            end = j;
            cells[row + j] = cost;
            continue;
          }
          while (begin > j) cells[row + --begin] = IMPOSSIBLE;
          while (end < j) cells[row + ++end] = IMPOSSIBLE;
          if (cost < cells[row + j]!) cells[row + j] = cost;
        }
      }
      if (begin === IMPOSSIBLE) {
        node = after[node]!;
        continue;
      }
      for (let j = end; j > 0; j--) {
        const stray = cells[row + j]! + strays[j - 1]!;
        if (stray + past[j - 1]! > limit) {
          if (j <= begin) break;
          continue;
        }
        if (j === begin) cells[row + --begin] = stray;
        else if (stray < cells[row + j - 1]!) cells[row + j - 1] = stray;
      }
      this.tails.keep(node, begin, end, this.pass);
      node++;
    }
    this.#keepPairable(bound, leastOf);
  }

  #reckonTailDetour(sign: number): number {
    const { length, ids } = this.#token!;
    const prices = this.#prices;
    const past = this.#bounds.past;
    const at = this.#tailDetours.open(sign);
    for (let j = 0; j <= length; j++) {
      let least = prices[EMPTY_SEGMENT * SIGN_COUNT + sign]! + past[j]!;
      for (let k = 1; k <= SEGMENT_MAX && k <= j; k++) {
        least = Math.min(least, prices[ids[(j - k) * SEGMENT_MAX + k - 1]! * SIGN_COUNT + sign]! + past[j - k]!);
      }
      this.#tailDetours.cells[at + j] = least;
    }
    return at;
  }

  /** The empty tail: what is left stays as punctuation or is read for nothing. */
  #endOfWord(): void {
    const { cells } = this.tails;
    const { length, endCost } = this.#token!;
    for (let j = length; j >= 0; j--) {
      const stray = j < length ? cells[j + 1]! + this.#bounds.strays[j]! : IMPOSSIBLE;
      cells[j] = Math.min(endCost[j]!, stray);
    }
    this.tails.keep(0, 0, length, this.pass);
  }

  /** Tails that no live head can stand before are none. */
  #keepPairable(bound: number, leastOf: Int32Array): void {
    const { cells, low, high, width, alive, stamp } = this.tails;
    const bestHead = this.bestHead;
    const bestTail = this.bestTail;
    bestTail.fill(IMPOSSIBLE, 0, this.#token!.length + 1);
    let pairables = 0;
    for (let i = 0; i < this.tails.count; i++) {
      const tail = alive[i]!;
      const row = tail * width;
      let least = IMPOSSIBLE;
      for (let j = low[tail]!; j <= high[tail]!; j++) least = Math.min(least, bestHead[j]! + cells[row + j]!);
      if (least + leastOf[tail]! > bound) {
        stamp[tail] = 0;
        continue;
      }
      for (let j = low[tail]!; j <= high[tail]!; j++) bestTail[j] = Math.min(bestTail[j]!, cells[row + j]!);
      if (this.#endsWords[tail] === 1) this.#pairable[pairables++] = tail;
    }
    this.ends.gather(this.tails, this.#pairable, pairables, leastOf, bound, this.#token!.length + 1);
  }
}
