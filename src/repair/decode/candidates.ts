// Which words can this token have meant, at what channel cost? The cheapest paths through the letter trie.

import type { CaseModel } from './case-model.js';
import { type Channel, EMPTY_SEGMENT, SEGMENT_MAX } from './channel.js';
import { type LetterTrie, leastRarity } from './letter-trie.js';
import { LETTER_COUNT, SIGN_COUNT } from './letters.js';
import { IMPOSSIBLE, type ObservedToken, type Shape } from './observed-token.js';
import { type Place, shapePrice } from './token-shapes.js';

/** One reading of a token: `spelling` in the trie, printed in `shape`; `cost` of channel, spelling and shape; `rank`: cost plus rarity. */
export interface Candidate {
  readonly spelling: number;
  readonly shape: Shape;
  readonly cost: number;
  readonly rank: number;
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
const DEEPEST = 14;
const WIDTH = LONGEST_TOKEN + 2;
const SLOTS = (LONGEST_TOKEN + 1) * SEGMENT_MAX;
/** How much dearer than the least imaginable the first look goes, and the step when it finds nothing. */
const FIRST_BOUND = 11_000;
const BOUND_STEP = 5000;

/** Reusable search over one trie; `rarity[spelling]` is the word's unigram cost in milli-nats. */
export class CandidateSearch {
  readonly #trie: LetterTrie;
  readonly #rarity: Int32Array;
  readonly #leastRarity: Int32Array;
  readonly #cases: CaseModel;
  /** rows[depth * WIDTH + j]: least cost of the letters down to depth for the first j characters. */
  readonly #rows = new Int32Array((DEEPEST + 2) * WIDTH).fill(IMPOSSIBLE);
  readonly #future = new Int32Array(WIDTH);
  readonly #strays = new Int32Array(WIDTH);
  readonly #end = new Int32Array(WIDTH);
  /** emissions[sign * SLOTS + j * SEGMENT_MAX + k - 1]: cost of sign as the k characters that end at j; slot 0 of j = 0 is deletion. */
  readonly #emissions = new Int32Array(SIGN_COUNT * SLOTS);
  readonly #deletions = new Int32Array(SIGN_COUNT);
  /** detours[sign * WIDTH + j]: how much dearer than the best future it is to read sign next, from the character j on. */
  readonly #detours = new Int32Array(SIGN_COUNT * WIDTH);
  #found: { spelling: number; cost: number }[] = [];
  #length = 0;
  #bound = 0;
  #window = 0;
  #firstOffset = 0;
  #restOffset = 0;
  searches = 0;
  visited = 0;

  constructor(trie: LetterTrie, rarity: Int32Array, cases: CaseModel) {
    this.#trie = trie;
    this.#cases = cases;
    this.#rarity = rarity;
    this.#leastRarity = leastRarity(trie, rarity);
  }

  /** The best readings, lowest rank first; ties by spelling. None for tokens longer than LONGEST_TOKEN. */
  search(token: ObservedToken, channel: Channel, order: SearchOrder, limits: SearchLimits): Candidate[] {
    if (token.length > LONGEST_TOKEN) return [];
    this.#prepare(token, channel, order);
    const best = new Map<number, Candidate>();
    let least = order.ceiling;
    for (const shape of order.shapes) {
      this.#firstOffset = shape === 'lower' ? 0 : LETTER_COUNT;
      this.#restOffset = shape === 'upper' ? LETTER_COUNT : 0;
      for (const { spelling, cost } of this.#searchShape(
        Math.min(order.ceiling, least + limits.window),
        limits.window,
      )) {
        const { modelId } = this.#trie.spellings[spelling]!;
        const full = cost + shapePrice(order.place, shape, modelId, this.#cases);
        const known = best.get(spelling);
        if (known && known.cost <= full) continue;
        const rank = full + this.#rarity[spelling]!;
        if (rank < least) least = rank;
        best.set(spelling, { spelling, shape, cost: full, rank });
      }
    }
    return [...best.values()]
      .filter(({ rank }) => rank <= least + limits.window)
      .sort((a, b) => a.rank - b.rank || a.spelling - b.spelling)
      .slice(0, limits.keep);
  }

  #prepare(token: ObservedToken, channel: Channel, order: SearchOrder): void {
    const { length, ids, startCost, endCost } = token;
    const { rows, cheapest, strays } = channel;
    const future = this.#future;
    this.#length = length;
    for (let j = length; j >= 0; j--) {
      this.#rows[j] = startCost[j]!;
      this.#end[j] = endCost[j]!;
      this.#strays[j] = j > 0 ? strays[ids[(j - 1) * SEGMENT_MAX]!]! : IMPOSSIBLE;
      let least = endCost[j]!;
      if (j < length) least = Math.min(least, strays[ids[j * SEGMENT_MAX]!]! + future[j + 1]!);
      for (let k = 1; k <= SEGMENT_MAX && j + k <= length; k++) {
        least = Math.min(least, cheapest[ids[j * SEGMENT_MAX + k - 1]!]! + future[j + k]!);
      }
      future[j] = least;
    }
    const signFrom = order.shapes.some((shape) => shape !== 'upper') ? 0 : LETTER_COUNT;
    const signTo = order.shapes.some((shape) => shape !== 'lower') ? SIGN_COUNT : LETTER_COUNT;
    for (let sign = signFrom; sign < signTo; sign++) {
      const deletion = rows[EMPTY_SEGMENT * SIGN_COUNT + sign]!;
      this.#deletions[sign] = deletion;
      this.#detours[sign * WIDTH + length] = deletion;
      for (let at = 0; at < length; at++) {
        let least = deletion + future[at]!;
        for (let k = 1; k <= SEGMENT_MAX && at + k <= length; k++) {
          const emission = rows[ids[at * SEGMENT_MAX + k - 1]! * SIGN_COUNT + sign]!;
          this.#emissions[sign * SLOTS + (at + k) * SEGMENT_MAX + k - 1] = emission;
          if (emission + future[at + k]! < least) least = emission + future[at + k]!;
        }
        this.#detours[sign * WIDTH + at] = least - future[at]!;
      }
    }
  }

  #searchShape(ceiling: number, window: number): { spelling: number; cost: number }[] {
    let least = IMPOSSIBLE;
    let high = 0;
    const common = this.#leastRarity[0]!;
    for (let j = 0; j <= this.#length; j++) {
      if (this.#rows[j]! >= IMPOSSIBLE) continue;
      high = j;
      least = Math.min(least, this.#rows[j]! + this.#future[j]! + common);
    }
    this.searches++;
    this.#window = window;
    for (let bound = Math.min(ceiling, least + FIRST_BOUND); ; bound = Math.min(ceiling, bound + BOUND_STEP)) {
      this.#found = [];
      if (least > bound) return this.#found;
      this.#bound = bound;
      this.#descend(0, 0, 0, high);
      if (this.#bound < bound || bound === ceiling) return this.#found;
    }
  }

  /** Extends the row of a node, whose live cells lie in low … high, by each of its children. */
  #descend(node: number, depth: number, low: number, high: number): void {
    const { letter, firstChild, childCount, spelling } = this.#trie;
    const rows = this.#rows;
    const emissions = this.#emissions;
    const future = this.#future;
    const strays = this.#strays;
    const detours = this.#detours;
    const above = depth * WIDTH;
    const row = above + WIDTH;
    const offset = depth === 0 ? this.#firstOffset : this.#restOffset;
    const reach = Math.min(this.#length, high + SEGMENT_MAX);
    const last = firstChild[node]! + childCount[node]!;
    for (let child = firstChild[node]!; child < last; child++) {
      this.visited++;
      const bound = this.#bound - this.#leastRarity[child]!;
      const sign = letter[child]! + offset;
      const detour = sign * WIDTH;
      let hopeful = false;
      for (let j = low; j <= high && !hopeful; j++) {
        hopeful = rows[above + j]! + future[j]! + detours[detour + j]! <= bound;
      }
      if (!hopeful) continue;
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
    cost += this.#trie.spellings[spelling]!.penalty;
    const rank = cost + this.#rarity[spelling]!;
    if (rank > this.#bound) return;
    this.#found.push({ spelling, cost });
    // What was found so far says how far to look.
    if (rank + this.#window < this.#bound) this.#bound = rank + this.#window;
  }
}
