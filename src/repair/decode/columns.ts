// Which histories are alive at each token boundary, and over which arcs were they reached?
import type { Edge } from './lattice.js';
import { logSum } from './log-sum.js';
import { IMPOSSIBLE } from './observed-token.js';

/**
 * The trellis of one lattice. Nodes are (boundary, language-model state); arcs are stored in the order they were made, which is
 * the order of their starts, so that one pass forward and one pass backward over the arcs do.
 */
export class Columns {
  readonly state: number[] = [];
  readonly best: number[] = [];
  readonly #bestArc: number[] = [];
  readonly #forward: number[] = [];
  readonly #arcFrom: number[] = [];
  readonly #arcTo: number[] = [];
  readonly #arcCost: number[] = [];
  readonly #arcEdge: (Edge | null)[] = [];
  /** By boundary: state -> node. */
  readonly #members: Map<number, number>[];
  readonly #cheapest: Int32Array;
  readonly #window: number;
  readonly #beam: number;
  #last: readonly number[] = [];

  constructor(tokens: number, limits: { readonly beam: number; readonly window: number }) {
    this.#members = Array.from({ length: tokens + 1 }, () => new Map());
    this.#cheapest = new Int32Array(tokens + 1).fill(IMPOSSIBLE);
    this.#window = limits.window;
    this.#beam = limits.beam;
  }

  /** Whether a history at this price would be dropped at the boundary anyway. */
  isHopeless(boundary: number, best: number): boolean {
    return best > this.#cheapest[boundary]! + this.#window;
  }

  /** Brings a history to a boundary over an arc of `cost` from node `from` (-1 for the start). */
  enter(boundary: number, state: number, best: number, cost: number, from: number, edge: Edge | null): void {
    if (this.isHopeless(boundary, best)) return;
    if (best < this.#cheapest[boundary]!) this.#cheapest[boundary] = best;
    let node = this.#members[boundary]!.get(state);
    if (node === undefined) {
      node = this.state.length;
      this.state.push(state);
      this.best.push(IMPOSSIBLE);
      this.#bestArc.push(-1);
      this.#forward.push(from < 0 ? 0 : IMPOSSIBLE);
      this.#members[boundary]!.set(state, node);
    }
    if (from >= 0) {
      this.#arcFrom.push(from);
      this.#arcTo.push(node);
      this.#arcCost.push(cost);
      this.#arcEdge.push(edge);
      this.#forward[node] = logSum(this.#forward[node]!, this.#forward[from]! + cost);
    }
    if (best < this.best[node]!) {
      this.best[node] = best;
      this.#bestArc[node] = this.#arcFrom.length - 1;
    }
  }

  /** The histories of a boundary that go on: cheapest first, ties by state. To be asked in order of boundaries. */
  survivors(boundary: number): readonly number[] {
    const limit = this.#cheapest[boundary]! + this.#window;
    const alive = [...this.#members[boundary]!.values()].filter((node) => this.best[node]! <= limit);
    alive.sort((a, b) => this.best[a]! - this.best[b]! || this.state[a]! - this.state[b]!);
    this.#last = alive.length > this.#beam ? alive.slice(0, this.#beam) : alive;
    return this.#last;
  }

  bestPath(): { path: Edge[]; pathCost: number } {
    const path: Edge[] = [];
    const end = this.#last[0];
    if (end === undefined) return { path, pathCost: 0 };
    for (let arc = this.#bestArc[end]!; arc >= 0; arc = this.#bestArc[this.#arcFrom[arc]!]!)
      path.push(this.#arcEdge[arc]!);
    return { path: path.reverse(), pathCost: this.best[end]! };
  }

  /** -ln of the share of all paths that go through each edge. */
  posteriors(): Map<Edge, number> {
    const backward = new Int32Array(this.state.length).fill(IMPOSSIBLE);
    let total = IMPOSSIBLE;
    for (const node of this.#last) {
      backward[node] = 0;
      total = logSum(total, this.#forward[node]!);
    }
    const sums = new Map<Edge, number>();
    for (let arc = this.#arcFrom.length - 1; arc >= 0; arc--) {
      const after = backward[this.#arcTo[arc]!]!;
      if (after >= IMPOSSIBLE) continue;
      const from = this.#arcFrom[arc]!;
      const onward = this.#arcCost[arc]! + after;
      backward[from] = logSum(backward[from]!, onward);
      const edge = this.#arcEdge[arc]!;
      sums.set(edge, logSum(sums.get(edge) ?? IMPOSSIBLE, this.#forward[from]! + onward - total));
    }
    return sums;
  }
}
