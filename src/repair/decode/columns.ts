// Which histories are alive at each token boundary, and over which arcs were they reached?
import { IntList } from './int-list.js';
import { logSum } from './log-sum.js';
import { IMPOSSIBLE } from './observed-token.js';

const NOBODY = -1;
const FIRST_TABLE = 1 << 12;

/**
 * The trellis of one lattice, packed and reused. Nodes are (boundary, language-model state); arcs are stored in the order they
 * were made, which is the order of their starts, so that one pass forward and one pass backward over the arcs do.
 */
export class Columns {
  readonly #state = new IntList();
  readonly #boundary = new IntList();
  readonly #best = new IntList();
  readonly #bestArc = new IntList();
  readonly #forward = new IntList();
  readonly #arcFrom = new IntList();
  readonly #arcTo = new IntList();
  readonly #arcCost = new IntList();
  readonly #arcEdge = new IntList();
  /** Nodes of a boundary, the last one made first: the head of each list, and the next of each node. */
  #newest = new Int32Array(0);
  readonly #next = new IntList();
  /** Open addressing, (boundary, state) -> node + 1; 0 is free. */
  #table = new Int32Array(FIRST_TABLE);
  #cheapest = new Int32Array(0);
  #backward = new Int32Array(0);
  #window = 0;
  #kept = new Int32Array(0);
  #last: Int32Array = new Int32Array(0);

  begin(tokens: number, limits: { readonly beam: number; readonly window: number }): void {
    for (const list of [this.#state, this.#boundary, this.#best, this.#bestArc, this.#forward, this.#next])
      list.clear();
    for (const list of [this.#arcFrom, this.#arcTo, this.#arcCost, this.#arcEdge]) list.clear();
    if (this.#newest.length <= tokens) {
      this.#newest = new Int32Array(2 * tokens + 2);
      this.#cheapest = new Int32Array(2 * tokens + 2);
    }
    this.#newest.fill(NOBODY, 0, tokens + 1);
    this.#cheapest.fill(IMPOSSIBLE, 0, tokens + 1);
    this.#table.fill(0);
    this.#window = limits.window;
    if (this.#kept.length !== limits.beam) this.#kept = new Int32Array(limits.beam);
  }

  stateOf(node: number): number {
    return this.#state.items[node]!;
  }

  bestOf(node: number): number {
    return this.#best.items[node]!;
  }

  /** The price from which on a history is dropped at the boundary. */
  limitAt(boundary: number): number {
    return this.#cheapest[boundary]! + this.#window;
  }

  /** Brings a history to a boundary over an arc of `cost` from node `from` (-1 for the start). */
  enter(boundary: number, state: number, best: number, cost: number, from: number, edge: number): void {
    if (best > this.limitAt(boundary)) return;
    if (best < this.#cheapest[boundary]!) this.#cheapest[boundary] = best;
    const node = this.#nodeAt(boundary, state);
    const forward = this.#forward.items;
    if (from >= 0) {
      this.#arcFrom.push(from);
      this.#arcTo.push(node);
      this.#arcCost.push(cost);
      this.#arcEdge.push(edge);
      forward[node] = logSum(forward[node]!, forward[from]! + cost);
    } else forward[node] = 0;
    if (best < this.#best.items[node]!) {
      this.#best.items[node] = best;
      this.#bestArc.items[node] = this.#arcFrom.length - 1;
    }
  }

  /** The histories of a boundary that go on: cheapest first, ties by state. To be asked in order of boundaries; valid until the next. */
  survivors(boundary: number): Int32Array {
    const limit = this.limitAt(boundary);
    const states = this.#state.items;
    const bests = this.#best.items;
    const next = this.#next.items;
    const kept = this.#kept;
    let count = 0;
    for (let node = this.#newest[boundary]!; node !== NOBODY; node = next[node]!) {
      const best = bests[node]!;
      if (best > limit) continue;
      let place = count;
      while (place > 0) {
        const other = kept[place - 1]!;
        if (bests[other]! < best || (bests[other]! === best && states[other]! < states[node]!)) break;
        if (place < kept.length) kept[place] = other;
        place--;
      }
      if (place >= kept.length) continue;
      kept[place] = node;
      if (count < kept.length) count++;
    }
    this.#last = kept.subarray(0, count);
    return this.#last;
  }

  /** Edges of the cheapest path in order. */
  bestPath(): number[] {
    const path: number[] = [];
    const end = this.#last[0];
    if (end === undefined) return path;
    for (let arc = this.#bestArc.items[end]!; arc >= 0; ) {
      path.push(this.#arcEdge.items[arc]!);
      arc = this.#bestArc.items[this.#arcFrom.items[arc]!]!;
    }
    return path.reverse();
  }

  /** Writes -ln of the share of all paths that go through each edge to `sums`; IMPOSSIBLE for edges that did not survive. */
  posteriors(sums: Int32Array): void {
    const forward = this.#forward.items;
    const from = this.#arcFrom.items;
    const to = this.#arcTo.items;
    const costs = this.#arcCost.items;
    const edges = this.#arcEdge.items;
    if (this.#backward.length < this.#state.length) this.#backward = new Int32Array(2 * this.#state.length);
    const backward = this.#backward.fill(IMPOSSIBLE, 0, this.#state.length);
    let total = IMPOSSIBLE;
    for (const node of this.#last) {
      backward[node] = 0;
      total = logSum(total, forward[node]!);
    }
    for (let arc = this.#arcFrom.length - 1; arc >= 0; arc--) {
      const after = backward[to[arc]!]!;
      if (after >= IMPOSSIBLE) continue;
      const start = from[arc]!;
      const onward = costs[arc]! + after;
      backward[start] = logSum(backward[start]!, onward);
      const edge = edges[arc]!;
      sums[edge] = logSum(sums[edge]!, forward[start]! + onward - total);
    }
  }

  #nodeAt(boundary: number, state: number): number {
    const mask = this.#table.length - 1;
    let slot = hash(boundary, state) & mask;
    for (let entry = this.#table[slot]!; entry !== 0; entry = this.#table[slot]!) {
      if (this.#state.items[entry - 1] === state && this.#boundary.items[entry - 1] === boundary) return entry - 1;
      slot = (slot + 1) & mask;
    }
    const node = this.#state.length;
    this.#table[slot] = node + 1;
    this.#state.push(state);
    this.#boundary.push(boundary);
    this.#best.push(IMPOSSIBLE);
    this.#bestArc.push(-1);
    this.#forward.push(IMPOSSIBLE);
    this.#next.push(this.#newest[boundary]!);
    this.#newest[boundary] = node;
    if (2 * this.#state.length > this.#table.length) this.#rehash();
    return node;
  }

  #rehash(): void {
    this.#table = new Int32Array(2 * this.#table.length);
    const mask = this.#table.length - 1;
    for (let node = 0; node < this.#state.length; node++) {
      let slot = hash(this.#boundary.items[node]!, this.#state.items[node]!) & mask;
      while (this.#table[slot] !== 0) slot = (slot + 1) & mask;
      this.#table[slot] = node + 1;
    }
  }
}

function hash(boundary: number, state: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) + Math.imul(boundary, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
