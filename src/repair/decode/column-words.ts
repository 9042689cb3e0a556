// Which words do the edges of one boundary read first? Each of them once, so that a history is asked for them together.
import type { LanguageModel, WantedWords } from '../language/language-model.js';
import type { Lattice } from './lattice.js';

const NO_WORD = -1;

/** First words of the edges that leave one boundary, and the least that each edge can cost. Reused from boundary to boundary. */
export class ColumnWords implements WantedWords {
  ids = new Int32Array(64);
  readonly placeOf: Int16Array;
  count = 0;
  /** By edge from the boundary's first on: the place of its first word, or -1. */
  places = new Int32Array(64);
  /** The least that each edge can cost; and the words after its first. */
  floors = new Int32Array(64);
  restFloors = new Int32Array(64);
  readonly #model: LanguageModel;

  constructor(model: LanguageModel) {
    this.#model = model;
    this.placeOf = new Int16Array(model.size).fill(NO_WORD);
  }

  /** Takes up boundary `at`. `languageWeight` per mille. */
  takeUp({ firstEdge, firstWord, ids, channelCost }: Lattice, at: number, languageWeight: number): void {
    for (let place = 0; place < this.count; place++) this.placeOf[this.ids[place]!] = NO_WORD;
    this.count = 0;
    const begin = firstEdge[at]!;
    const edges = firstEdge[at + 1]! - begin;
    if (this.places.length < edges) this.#makeRoom(2 * edges);
    for (let i = 0; i < edges; i++) {
      const first = firstWord[begin + i]!;
      const last = firstWord[begin + i + 1]!;
      let rest = 0;
      for (let word = first + 1; word < last; word++) rest += this.#model.leastCost(ids[word]!);
      this.restFloors[i] = rest;
      this.places[i] = first < last ? this.#placeOf(ids[first]!) : NO_WORD;
      const language = first < last ? rest + this.#model.leastCost(ids[first]!) : 0;
      this.floors[i] = channelCost[begin + i]! + Math.round((language * languageWeight) / 1000);
    }
  }

  #placeOf(id: number): number {
    const known = this.placeOf[id]!;
    if (known !== NO_WORD) return known;
    this.ids[this.count] = id;
    this.placeOf[id] = this.count;
    return this.count++;
  }

  #makeRoom(edges: number): void {
    const ids = new Int32Array(edges);
    ids.set(this.ids);
    this.ids = ids;
    this.places = new Int32Array(edges);
    this.floors = new Int32Array(edges);
    this.restFloors = new Int32Array(edges);
  }
}
