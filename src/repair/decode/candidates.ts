// Which words can this token have meant, at what channel cost? The cheapest paths through the letter trie.

import type { CaseModel } from './case-model.js';
import { type Channel, EMPTY_SEGMENT, SEGMENT_MAX } from './channel.js';
import type { LetterTrie } from './letter-trie.js';
import { LETTER_COUNT, SIGN_COUNT } from './letters.js';
import { IMPOSSIBLE, type ObservedToken, type Shape } from './observed-token.js';
import { type Place, shapePrice } from './token-shapes.js';

/** One reading of a token: `spelling` in the trie, printed in `shape`; `cost` of channel, spelling and shape; `rank`: cost and rarity. */
export interface Candidate {
  readonly spelling: number;
  readonly shape: Shape;
  readonly cost: number;
  readonly rank: number;
}

export interface SearchLimits {
  /** Readings kept for a token. */
  readonly keep: number;
  /** Readings dearer than the cheapest by this much are dropped, milli-nats. */
  readonly window: number;
  /** Share of a word's own rarity that counts when ranking, per mille. */
  readonly rarityShare: number;
}

/** What a token may be at most, and what each way of printing it costs in its place. */
export interface SearchOrder {
  readonly place: Place;
  readonly shapes: readonly Shape[];
  readonly ceiling: number;
}

export const LONGEST_TOKEN = 26;
const DEEPEST = 14;
const WIDTH = LONGEST_TOKEN + 2;
const SLOTS = (LONGEST_TOKEN + 1) * SEGMENT_MAX;
const FIRST_BOUND = 2500;
const BOUND_STEP = 2500;

/** Reusable search over one trie; `rarity[spelling]` is the word's unigram cost in milli-nats. */
export class CandidateSearch {
  readonly #trie: LetterTrie;
  readonly #rarity: Int32Array;
  readonly #cases: CaseModel;
  /** rows[depth * WIDTH + j]: least cost of the letters down to depth for the first j characters. */
  readonly #rows = new Int32Array((DEEPEST + 2) * WIDTH).fill(IMPOSSIBLE);
  readonly #future = new Int32Array(WIDTH);
  readonly #strays = new Int32Array(WIDTH);
  readonly #end = new Int32Array(WIDTH);
  /** emissions[sign * SLOTS + j * SEGMENT_MAX + k - 1]: cost of sign as the k characters that end at j; slot 0 of j = 0 is deletion. */
  readonly #emissions = new Int32Array(SIGN_COUNT * SLOTS);
  readonly #deletions = new Int32Array(SIGN_COUNT);
  #found: { spelling: number; cost: number }[] = [];
  #length = 0;
  #bound = 0;
  #firstOffset = 0;
  #restOffset = 0;
  searches = 0;
  visited = 0;

  constructor(trie: LetterTrie, rarity: Int32Array, cases: CaseModel) {
    this.#trie = trie;
    this.#cases = cases;
    this.#rarity = rarity;
  }

  /** The best readings, lowest rank first; ties by spelling. None for tokens longer than LONGEST_TOKEN. */
  search(token: ObservedToken, channel: Channel, order: SearchOrder, limits: SearchLimits): Candidate[] {
    if (token.length > LONGEST_TOKEN) return [];
    this.#prepare(token, channel, order);
    const best = new Map<number, Candidate>();
    let cheapest = order.ceiling;
    for (const shape of order.shapes) {
      this.#firstOffset = shape === 'lower' ? 0 : LETTER_COUNT;
      this.#restOffset = shape === 'upper' ? LETTER_COUNT : 0;
      for (const { spelling, cost } of this.#searchShape(
        Math.min(order.ceiling, cheapest + limits.window),
        limits.window,
      )) {
        const full = cost + shapePrice(order.place, shape, this.#trie.spellings[spelling]!.modelId, this.#cases);
        const known = best.get(spelling);
        if (known && known.cost <= full) continue;
        if (full < cheapest) cheapest = full;
        const rank = full + Math.floor((this.#rarity[spelling]! * limits.rarityShare) / 1000);
        best.set(spelling, { spelling, shape, cost: full, rank });
      }
    }
    const dearest = cheapest + limits.window;
    return [...best.values()]
      .filter((candidate) => candidate.cost <= dearest)
      .sort((a, b) => a.rank - b.rank || a.spelling - b.spelling)
      .slice(0, limits.keep);
  }

  #prepare(token: ObservedToken, channel: Channel, order: SearchOrder): void {
    const { length, ids, startCost, endCost } = token;
    this.#length = length;
    const signFrom = order.shapes.some((shape) => shape !== 'upper') ? 0 : LETTER_COUNT;
    const signTo = order.shapes.some((shape) => shape !== 'lower') ? SIGN_COUNT : LETTER_COUNT;
    const { rows } = channel;
    for (let sign = signFrom; sign < signTo; sign++) {
      this.#deletions[sign] = rows[EMPTY_SEGMENT * SIGN_COUNT + sign]!;
      for (let at = 0; at < length; at++) {
        for (let k = 1; k <= SEGMENT_MAX && at + k <= length; k++) {
          this.#emissions[sign * SLOTS + (at + k) * SEGMENT_MAX + k - 1] =
            rows[ids[at * SEGMENT_MAX + k - 1]! * SIGN_COUNT + sign]!;
        }
      }
    }
    for (let j = length; j >= 0; j--) {
      this.#rows[j] = startCost[j]!;
      this.#end[j] = endCost[j]!;
      this.#strays[j] = j > 0 ? channel.strays[ids[(j - 1) * SEGMENT_MAX]!]! : IMPOSSIBLE;
      let least = endCost[j]!;
      if (j < length) least = Math.min(least, channel.strays[ids[j * SEGMENT_MAX]!]! + this.#future[j + 1]!);
      for (let k = 1; k <= SEGMENT_MAX && j + k <= length; k++) {
        least = Math.min(least, channel.cheapest[ids[j * SEGMENT_MAX + k - 1]!]! + this.#future[j + k]!);
      }
      this.#future[j] = least;
    }
  }

  #searchShape(ceiling: number, window: number): { spelling: number; cost: number }[] {
    let least = IMPOSSIBLE;
    let high = 0;
    for (let j = 0; j <= this.#length; j++) {
      if (this.#rows[j]! >= IMPOSSIBLE) continue;
      high = j;
      least = Math.min(least, this.#rows[j]! + this.#future[j]!);
    }
    this.searches++;
    let bound = Math.min(ceiling, least + FIRST_BOUND);
    for (;;) {
      this.#found = [];
      if (least > bound) return this.#found;
      this.#bound = bound;
      this.#descend(0, 0, 0, high);
      let cheapest = IMPOSSIBLE;
      for (const { cost } of this.#found) if (cost < cheapest) cheapest = cost;
      const enough = Math.min(ceiling, cheapest + window);
      if (bound >= enough) return this.#found;
      bound = Math.min(enough, bound + BOUND_STEP);
    }
  }

  /** Extends the row of a node, whose live cells lie in low … high, by each of its children. */
  #descend(node: number, depth: number, low: number, high: number): void {
    const { letter, firstChild, childCount, spelling } = this.#trie;
    const rows = this.#rows;
    const emissions = this.#emissions;
    const future = this.#future;
    const strays = this.#strays;
    const bound = this.#bound;
    const above = depth * WIDTH;
    const row = above + WIDTH;
    const offset = depth === 0 ? this.#firstOffset : this.#restOffset;
    const reach = Math.min(this.#length, high + SEGMENT_MAX);
    const last = firstChild[node]! + childCount[node]!;
    for (let child = firstChild[node]!; child < last; child++) {
      this.visited++;
      const sign = letter[child]! + offset;
      const deletion = this.#deletions[sign]!;
      const slots = sign * SLOTS;
      let from = -1;
      let to = -1;
      for (let j = low; j <= this.#length; j++) {
        let cost = IMPOSSIBLE;
        if (j <= reach) {
          if (j <= high) cost = rows[above + j]! + deletion;
          for (let k = Math.max(1, j - high); k <= SEGMENT_MAX && j - k >= low; k++) {
            const emitted = rows[above + j - k]! + emissions[slots + j * SEGMENT_MAX + k - 1]!;
            if (emitted < cost) cost = emitted;
          }
        } else if (to !== j - 1) break;
        if (to === j - 1 && j > low) {
          const stray = rows[row + j - 1]! + strays[j]!;
          if (stray < cost) cost = stray;
        }
        if (cost + future[j]! > bound) cost = IMPOSSIBLE;
        else {
          if (from < 0) from = j;
          to = j;
        }
        rows[row + j] = cost;
      }
      if (from < 0) continue;
      const word = spelling[child]!;
      if (word >= 0) this.#offer(word, row, from, to);
      if (childCount[child]! > 0 && depth + 1 < DEEPEST) this.#descend(child, depth + 1, from, to);
    }
  }

  #offer(spelling: number, row: number, from: number, to: number): void {
    let cost = IMPOSSIBLE;
    for (let j = Math.max(1, from); j <= to; j++) {
      const ended = this.#rows[row + j]! + this.#end[j]!;
      if (ended < cost) cost = ended;
    }
    if (cost > this.#bound) return;
    this.#found.push({ spelling, cost: cost + this.#trie.spellings[spelling]!.penalty });
  }
}
