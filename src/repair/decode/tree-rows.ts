// Where are the rows of a tree of halves kept, and which of them are alive? Memory for half-rows.ts.
import { SIGN_COUNT } from './letters.js';
import type { HalfTree } from './word-halves.js';

/** Rows of one tree, `width` cells each. A row is alive when its `stamp` is that of the pass; cells are valid from low to high. */
export class Rows {
  readonly cells: Int32Array;
  readonly low: Int8Array;
  readonly high: Int8Array;
  readonly stamp: Int32Array;
  /** Nodes alive in this pass, in order. */
  readonly alive: Int32Array;
  count = 0;

  constructor(
    readonly tree: HalfTree,
    readonly width: number,
  ) {
    const nodes = tree.letter.length;
    this.cells = new Int32Array(nodes * width);
    this.low = new Int8Array(nodes);
    this.high = new Int8Array(nodes);
    this.stamp = new Int32Array(nodes);
    this.alive = new Int32Array(nodes);
  }

  keep(node: number, low: number, high: number, pass: number): void {
    this.low[node] = low;
    this.high[node] = high;
    this.stamp[node] = pass;
    this.alive[this.count++] = node;
  }
}

/** For each sign a row of the least prices of going on with it; reckoned when first asked for. */
export class Detours {
  readonly cells: Int32Array;
  readonly #known = new Int32Array(SIGN_COUNT);
  #edition = 0;

  constructor(readonly width: number) {
    this.cells = new Int32Array(SIGN_COUNT * width);
  }

  forget(): void {
    this.#edition++;
  }

  isKnown(sign: number): boolean {
    return this.#known[sign] === this.#edition;
  }

  /** Where the row of a sign begins, to be filled now. */
  open(sign: number): number {
    this.#known[sign] = this.#edition;
    return sign * this.width;
  }
}
