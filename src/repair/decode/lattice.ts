// Which readings does a stretch of tokens have? Edges from token boundary to token boundary.
import { IntList } from './int-list.js';
import type { Reading, TokenReadings } from './reading-store.js';

export const EDGE_KINDS = ['word', 'split', 'merge', 'copy', 'fixed', 'punctuation'] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** One reading of one or more tokens, taken out of its lattice. Costs in milli-nats. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly kind: EdgeKind;
  /** Model ids that are read, in order; empty for punctuation. */
  readonly ids: readonly number[];
  /** For each word read: the characters it was read from, and its reading. Empty for what stays as it is. */
  readonly parts: readonly TokenReadings[];
  readonly readings: readonly Reading[];
  readonly channelCost: number;
}

/**
 * The edges of one stretch, packed and reused. Boundary i is before token i; the edges that leave it are numbered from
 * `firstEdge[i]` to `firstEdge[i + 1]`, the words that edge e reads from `firstWord[e]` to `firstWord[e + 1]`.
 */
export class Lattice {
  /** `sentenceAfter[i]`: a sentence ends after token i. */
  sentenceAfter: readonly boolean[] = [];
  readonly #firstEdge = new IntList();
  readonly #to = new IntList();
  readonly #kind = new IntList();
  readonly #cost = new IntList();
  readonly #firstWord = new IntList();
  readonly #ids = new IntList();
  readonly #part = new IntList();
  readonly #reading = new IntList();
  readonly #parts: TokenReadings[] = [];

  get tokens(): number {
    return this.sentenceAfter.length;
  }
  get firstEdge(): Int32Array {
    return this.#firstEdge.items;
  }
  get to(): Int32Array {
    return this.#to.items;
  }
  get channelCost(): Int32Array {
    return this.#cost.items;
  }
  get firstWord(): Int32Array {
    return this.#firstWord.items;
  }
  /** Model ids of the words. */
  get ids(): Int32Array {
    return this.#ids.items;
  }
  get edges(): number {
    return this.#to.length;
  }

  /** Empties the lattice for another stretch. */
  begin(sentenceAfter: readonly boolean[]): void {
    this.sentenceAfter = sentenceAfter;
    for (const list of [this.#firstEdge, this.#to, this.#kind, this.#cost, this.#firstWord]) list.clear();
    for (const list of [this.#ids, this.#part, this.#reading]) list.clear();
    this.#parts.length = 0;
    this.#firstWord.push(0);
  }

  /** The edges added from now on leave the next boundary. To be called once more after the last token. */
  beginToken(): void {
    this.#firstEdge.push(this.#to.length);
  }

  /** Tokens whose readings the words of following edges refer to. */
  addPart(readings: TokenReadings): number {
    return this.#parts.push(readings) - 1;
  }

  /** A word of the next edge: reading number `reading` of a part, or an id without one. */
  addWord(id: number, part = -1, reading = -1): void {
    this.#ids.push(id);
    this.#part.push(part);
    this.#reading.push(reading);
  }

  /** An edge that reads the words added since the last one. */
  addEdge(kind: EdgeKind, to: number, channelCost: number): void {
    this.#kind.push(EDGE_KINDS.indexOf(kind));
    this.#to.push(to);
    this.#cost.push(channelCost);
    this.#firstWord.push(this.#ids.length);
  }

  /** Edge number `edge`, which leaves `from`. */
  edge(from: number, edge: number): Edge {
    const ids: number[] = [];
    const parts: TokenReadings[] = [];
    const readings: Reading[] = [];
    for (let word = this.firstWord[edge]!; word < this.firstWord[edge + 1]!; word++) {
      ids.push(this.ids[word]!);
      const part = this.#parts[this.#part.items[word]!];
      if (!part) continue;
      parts.push(part);
      readings.push(part.readingAt(this.#reading.items[word]!));
    }
    const kind = EDGE_KINDS[this.#kind.items[edge]!]!;
    return { from, to: this.to[edge]!, kind, ids, parts, readings, channelCost: this.channelCost[edge]! };
  }
}
