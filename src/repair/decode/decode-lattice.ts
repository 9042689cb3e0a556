// Which path through the lattice is most probable, and how probable is each edge?
import { type LanguageModel, SENTENCE_END } from '../language/language-model.js';
import { ColumnWords } from './column-words.js';
import { Columns } from './columns.js';
import type { Edge, Lattice } from './lattice.js';
import { IMPOSSIBLE } from './observed-token.js';

export interface DecodeLimits {
  /** Histories kept at each boundary. */
  readonly beam: number;
  /** Histories dearer than the best by this much are dropped, milli-nats. */
  readonly window: number;
  /** Weight of the language model, per mille. */
  readonly languageWeight: number;
}

/** An edge and -ln of its posterior, milli-nats. */
export interface WeighedEdge {
  readonly edge: Edge;
  readonly posteriorCost: number;
}

/** An edge of a best path; `rivals`: the likeliest of the surviving edges that leave the same boundary, most probable first. */
export interface PathStep extends WeighedEdge {
  readonly rivals: readonly WeighedEdge[];
}

/** Rivals told of each edge of a path: the likeliest, and of those as long as the edge itself others of some probability. */
const RIVALS = 3;
const OTHER_RIVALS = 1;
/** -ln of a thousandth. */
const HARDLY_POSSIBLE = 6908;

/** Decodes lattice after lattice in the same memory. */
export class LatticeDecoder {
  readonly #model: LanguageModel;
  readonly #columns = new Columns();
  #sums = new Int32Array(0);
  readonly #words: ColumnWords;

  constructor(model: LanguageModel) {
    this.#model = model;
    this.#words = new ColumnWords(model);
  }

  /** Viterbi and forward-backward in one sweep over whole numbers; ties go to the history that was reached first. */
  decode(lattice: Lattice, limits: DecodeLimits): PathStep[] {
    const columns = this.#columns;
    columns.begin(lattice.tokens, limits);
    columns.enter(0, this.#model.start, 0, 0, -1, -1);
    for (let at = 0; at < lattice.tokens; at++) {
      this.#words.takeUp(lattice, at, limits.languageWeight);
      const survivors = columns.survivors(at);
      for (let i = 0; i < survivors.length; i++) this.#advance(lattice, at, survivors[i]!, limits.languageWeight);
    }
    columns.survivors(lattice.tokens);
    if (this.#sums.length < lattice.edges) this.#sums = new Int32Array(2 * lattice.edges);
    this.#sums.fill(IMPOSSIBLE, 0, lattice.edges);
    columns.posteriors(this.#sums);
    return this.#tell(lattice);
  }

  #advance(lattice: Lattice, at: number, node: number, languageWeight: number): void {
    const { firstEdge, firstWord, to, ids, channelCost, sentenceAfter } = lattice;
    const columns = this.#columns;
    const model = this.#model;
    const { places, floors, restFloors } = this.#words;
    const history = columns.stateOf(node);
    const best = columns.bestOf(node);
    const begin = firstEdge[at]!;
    model.open(history, this.#words);
    for (let edge = begin; edge < firstEdge[at + 1]!; edge++) {
      const end = to[edge]!;
      const limit = columns.limitAt(end) - best;
      const i = edge - begin;
      if (floors[i]! > limit) continue;
      const place = places[i]!;
      if (place >= 0) {
        const least = model.costAt(place) + restFloors[i]!;
        if (channelCost[edge]! + Math.round((least * languageWeight) / 1000) > limit) continue;
      }
      let state = history;
      let language = 0;
      for (let word = firstWord[edge]!; word < firstWord[edge + 1]!; word++) {
        language += model.read(state, ids[word]!);
        state = model.reached;
      }
      if (sentenceAfter[end - 1]! && state !== model.start) {
        language += model.read(state, SENTENCE_END);
        state = model.start;
      }
      const cost = channelCost[edge]! + Math.round((language * languageWeight) / 1000);
      columns.enter(end, state, best + cost, cost, node, edge);
    }
  }

  #tell(lattice: Lattice): PathStep[] {
    let from = 0;
    return this.#columns.bestPath().map((number) => {
      const weigh = (edge: number): WeighedEdge => ({
        edge: lattice.edge(from, edge),
        posteriorCost: this.#sums[edge]!,
      });
      const step = { ...weigh(number), rivals: this.#rivalsOf(lattice, from, number).map(weigh) };
      from = step.edge.to;
      return step;
    });
  }

  /** Most probable first, then by channel cost. */
  #rivalsOf({ firstEdge, to, channelCost }: Lattice, from: number, own: number): number[] {
    const sums = this.#sums;
    const before = (a: number, b: number): boolean =>
      sums[a]! < sums[b]! || (sums[a] === sums[b] && channelCost[a]! < channelCost[b]!);
    const same: number[] = [];
    const other: number[] = [];
    for (let edge = firstEdge[from]!; edge < firstEdge[from + 1]!; edge++) {
      if (edge === own || sums[edge]! >= IMPOSSIBLE) continue;
      const isSame = to[edge] === to[own];
      insert(isSame ? same : other, edge, isSame ? RIVALS : OTHER_RIVALS, before);
    }
    const all = other.length > 0 && (same.length === 0 || before(other[0]!, same[0]!)) ? [...other, ...same] : same;
    return all.filter((edge, i) => i === 0 || sums[edge]! < HARDLY_POSSIBLE);
  }
}

/** Puts an item into a short sorted list that keeps the best only. */
function insert(list: number[], item: number, keep: number, before: (a: number, b: number) => boolean): void {
  let place = list.length;
  while (place > 0 && before(item, list[place - 1]!)) place--;
  if (place >= keep) return;
  list.splice(place, 0, item);
  if (list.length > keep) list.pop();
}
