// What must be paid at least before and after each place of a token?
import { type Channel, EMPTY_SEGMENT, SEGMENT_MAX } from './channel.js';
import { IMPOSSIBLE, type ObservedToken } from './observed-token.js';

const NOTHING = new Int32Array(0);

/** Bounds of one token, by place, milli-nats. Reused from token to token. */
export class TokenBounds {
  /** Price of the character at j as one that stands for no letter. */
  readonly strays: Int32Array;
  /** From j to the token's end, whatever the letters. */
  readonly future: Int32Array;
  /** Up to j, when a tail or a part of one begins there. */
  readonly past: Int32Array;
  #token: ObservedToken | null = null;
  #channel: Channel | null = null;
  /** Cheapest letters of the case in which all letters but the first are printed now. */
  #cheapest: Int32Array = NOTHING;

  constructor(width: number) {
    this.strays = new Int32Array(width);
    this.future = new Int32Array(width);
    this.past = new Int32Array(width);
  }

  /** Takes up a token. */
  prepare(token: ObservedToken, channel: Channel): void {
    const { length, ids } = token;
    this.#token = token;
    this.#channel = channel;
    this.#cheapest = NOTHING;
    for (let j = 0; j < length; j++) this.strays[j] = channel.strays[ids[j * SEGMENT_MAX]!]!;
  }

  /** Turns to words whose letters but the first have case offset `rest`; tells whether the future has changed. */
  turnTo(rest: number): boolean {
    const cheapest = this.#cheapestOf(rest);
    if (this.#cheapest === cheapest) return false;
    this.#cheapest = cheapest;
    const { length, ids, endCost } = this.#token!;
    const { future, strays } = this;
    for (let j = length; j >= 0; j--) {
      let least = endCost[j]!;
      if (j < length) least = Math.min(least, future[j + 1]! + strays[j]!);
      for (let k = 1; k <= SEGMENT_MAX && j + k <= length; k++) {
        least = Math.min(least, future[j + k]! + cheapest[ids[j * SEGMENT_MAX + k - 1]!]!);
      }
      future[j] = least;
    }
    return true;
  }

  /** What no word can go below whose first letter has case offset `first`. */
  floor(first: number): number {
    const { length, ids, startCost } = this.#token!;
    const cheapest = this.#cheapestOf(first);
    const { future } = this;
    let floor = IMPOSSIBLE;
    for (let j = 0; j <= length && startCost[j]! < IMPOSSIBLE; j++) {
      let least = cheapest[EMPTY_SEGMENT]! + future[j]!;
      for (let k = 1; k <= SEGMENT_MAX && j + k <= length; k++) {
        least = Math.min(least, future[j + k]! + cheapest[ids[j * SEGMENT_MAX + k - 1]!]!);
      }
      floor = Math.min(floor, startCost[j]! + least);
    }
    return floor;
  }

  /** Reckons the past from the cheapest head that ends at each place. */
  reckonPast(bestHead: Int32Array): void {
    const { length, ids } = this.#token!;
    const { past, strays } = this;
    for (let j = 0; j <= length; j++) {
      let least = bestHead[j]!;
      if (j > 0) least = Math.min(least, past[j - 1]! + strays[j - 1]!);
      for (let k = 1; k <= SEGMENT_MAX && k <= j; k++) {
        least = Math.min(least, past[j - k]! + this.#cheapest[ids[(j - k) * SEGMENT_MAX + k - 1]!]!);
      }
      past[j] = least;
    }
  }

  #cheapestOf(offset: number): Int32Array {
    const [small, capital] = this.#channel!.cheapest;
    return offset === 0 ? small : capital;
  }
}
