// Which live tails begin at each place of a token, and which of them can follow a head of a given price?
import type { Rows } from './tree-rows.js';

/** Tails are told apart by how much they leave for a head, in steps of 1024 milli-nats. */
const STEP_BITS = 10;
const STEPS = 24;

/** Tails by place, those that leave more first (within a step in no order of price). Gathered anew for each pass. */
export class TailEnds {
  /** Valid from `first(place)` to `last(place, price)`: the tail, and what it costs from there on. */
  tails = new Int32Array(1 << 12);
  costs = new Int32Array(1 << 12);
  readonly #begins: Int32Array;
  readonly #next: Int32Array;

  constructor(width: number) {
    this.#begins = new Int32Array(width * STEPS + 1);
    this.#next = new Int32Array(width * STEPS + 1);
  }

  /** Takes the first `count` of `tails`, whose words cost at least `leastOf`, for words of at most `bound`; `places` in the token. */
  gather(rows: Rows, tails: Int32Array, count: number, leastOf: Int32Array, bound: number, places: number): void {
    const begins = this.#begins.fill(0, 0, places * STEPS + 1);
    const { cells, low, high, width } = rows;
    for (let i = 0; i < count; i++) {
      const tail = tails[i]!;
      const most = bound - leastOf[tail]!;
      for (let j = low[tail]!; j <= high[tail]!; j++) {
        const left = most - cells[tail * width + j]!;
        if (left >= 0) begins[groupOf(j, left) + 1]!++;
      }
    }
    for (let group = 0; group < places * STEPS; group++) begins[group + 1]! += begins[group]!;
    this.#makeRoom(begins[places * STEPS]!);
    const next = this.#next;
    next.set(begins);
    for (let i = 0; i < count; i++) {
      const tail = tails[i]!;
      const most = bound - leastOf[tail]!;
      for (let j = low[tail]!; j <= high[tail]!; j++) {
        const cost = cells[tail * width + j]!;
        if (cost > most) continue;
        const at = next[groupOf(j, most - cost)]!++;
        this.tails[at] = tail;
        this.costs[at] = cost;
      }
    }
  }

  first(place: number): number {
    return this.#begins[place * STEPS]!;
  }

  /** Behind the tails at a place that may leave `price` at least. */
  last(place: number, price: number): number {
    return this.#begins[groupOf(place, price) + 1]!;
  }

  #makeRoom(count: number): void {
    if (count <= this.tails.length) return;
    this.tails = new Int32Array(2 * count);
    this.costs = new Int32Array(2 * count);
  }
}

function groupOf(place: number, left: number): number {
  const step = left >> STEP_BITS;
  return place * STEPS + (step < STEPS ? STEPS - 1 - step : 0);
}
