// Which edges does each token of a paragraph get? Words, two words run together, a word torn apart, the token as it stands.
import type { LanguageModel } from '../language/language-model.js';
import { modelForm } from '../language/model-form.js';
import { LONGEST_TOKEN } from './candidates.js';
import { DECODE, type DocumentToken, type Paragraph, PUNCTUATION } from './document-tokens.js';
import type { Edge, Lattice } from './lattice.js';
import type { Reading, ReadingStore, TokenReadings } from './reading-store.js';

/** Prices of what is not letters, milli-nats. */
export interface EdgePrices {
  /** A space that should not be there. */
  readonly join: number;
  /** A space that is missing. */
  readonly split: number;
  /** A token kept as it stands though the model does not know it. */
  readonly copy: number;
  readonly copyPerCharacter: number;
}

/** Edges at the store's present costs. */
export function buildLattice(
  paragraph: Paragraph,
  store: ReadingStore,
  model: LanguageModel,
  prices: EdgePrices,
): Lattice {
  const builder = new Builder(paragraph, store, model, prices);
  return {
    tokens: paragraph.length,
    edgesFrom: paragraph.map((_, at) => builder.edgesFrom(at)),
    sentenceAfter: paragraph.map((token) => token.endsSentence),
  };
}

class Builder {
  constructor(
    private readonly paragraph: Paragraph,
    private readonly store: ReadingStore,
    private readonly model: LanguageModel,
    private readonly prices: EdgePrices,
  ) {}

  edgesFrom(at: number): Edge[] {
    const token = this.paragraph[at]!;
    if (token.fixedId !== DECODE) return [fixedEdge(token, at)];
    const readings = this.store.readings(token.text, token.place, CEILING);
    const edges: Edge[] = readings.found.map((reading) => this.wordEdge(at, at + 1, 'word', readings, reading, 0));
    edges.push(this.copyEdge(token, at));
    if (token.text.length >= SPLIT_LENGTH && readings.cheapest > SPLIT_WHEN_DEARER) this.addSplits(token, at, edges);
    this.addMerges(at, edges);
    return edges;
  }

  private addSplits(token: DocumentToken, at: number, edges: Edge[]): void {
    if (token.text.length > LONGEST_TOKEN) return;
    const splits: Edge[] = [];
    const { text, place } = token;
    for (let cut = 1; cut < text.length; cut++) {
      const left = this.store.readings(text.slice(0, cut), place, SPLIT_PART_CEILING);
      if (left.found.length === 0) continue;
      const right = this.store.readings(text.slice(cut), place === 'start' ? 'inside' : place, SPLIT_PART_CEILING);
      for (const first of left.found.slice(0, SPLIT_PARTS)) {
        for (const second of right.found.slice(0, SPLIT_PARTS)) {
          splits.push({
            from: at,
            to: at + 1,
            kind: 'split',
            ids: [this.store.idOf(first), this.store.idOf(second)],
            parts: [left, right],
            readings: [first, second],
            channelCost: first.cost + second.cost + this.prices.split,
          });
        }
      }
    }
    splits.sort((a, b) => a.channelCost - b.channelCost);
    edges.push(...splits.slice(0, SPLITS_KEPT));
  }

  private addMerges(at: number, edges: Edge[]): void {
    let dear = false;
    let apart = 0;
    const { line } = this.paragraph[at]!;
    for (let length = 1; length <= MERGE_MAX && at + length <= this.paragraph.length; length++) {
      const part = this.paragraph[at + length - 1]!;
      if (part.fixedId >= 0 || part.line !== line) return;
      const { cheapest } = this.store.readings(part.text, part.place, CEILING);
      apart += part.fixedId === PUNCTUATION ? MERGE_WHEN_DEARER : cheapest;
      if (part.fixedId === PUNCTUATION || cheapest > MERGE_WHEN_DEARER) dear = true;
      if (length > 1 && dear) this.addMerge(at, length, apart, edges);
      if (CLOSES.test(part.text)) return;
    }
  }

  /** A merge must be likelier than its parts apart, each of which is one more word for the model. */
  private addMerge(at: number, length: number, apart: number, edges: Edge[]): void {
    const parts = this.paragraph.slice(at, at + length);
    const text = parts.map((part) => part.text).join('');
    if (text.length > JOINED_LENGTH || parts.every((part) => part.text.length > SHORT_PIECE)) return;
    const price = (length - 1) * this.prices.join;
    const ceiling = Math.min(MERGE_CEILING, apart + length * WORD_COST - price);
    const readings = this.store.readings(text, parts[0]!.place, ceiling);
    for (const reading of readings.found.slice(0, MERGES_KEPT)) {
      edges.push(this.wordEdge(at, at + length, 'merge', readings, reading, price));
    }
  }

  private wordEdge(
    from: number,
    to: number,
    kind: 'word' | 'merge',
    part: TokenReadings,
    reading: Reading,
    price: number,
  ): Edge {
    return {
      from,
      to,
      kind,
      ids: [this.store.idOf(reading)],
      parts: [part],
      readings: [reading],
      channelCost: reading.cost + price,
    };
  }

  /** The model reads a copied token under its own id if it knows it, else as unknown. */
  private copyEdge(token: DocumentToken, at: number): Edge {
    const core = token.text.replace(OUTER, '');
    const channelCost = this.prices.copy + this.prices.copyPerCharacter * core.length;
    return {
      from: at,
      to: at + 1,
      kind: 'copy',
      ids: [this.model.idOf(modelForm(core))],
      parts: [],
      readings: [],
      channelCost,
    };
  }
}

function fixedEdge(token: DocumentToken, at: number): Edge {
  const ids = token.fixedId === PUNCTUATION ? [] : [token.fixedId];
  const kind = token.fixedId === PUNCTUATION ? 'punctuation' : 'fixed';
  return { from: at, to: at + 1, kind, ids, parts: [], readings: [], channelCost: 0 };
}

const CEILING = 36_000;
const MERGE_CEILING = 22_000;
/** What the language model asks for a word on average. */
const WORD_COST = 6000;
const MERGE_MAX = 3;
const MERGES_KEPT = 6;
const MERGE_WHEN_DEARER = 4500;
const JOINED_LENGTH = 10;
const SHORT_PIECE = 3;
const SPLIT_LENGTH = 4;
const SPLIT_WHEN_DEARER = 7000;
const SPLIT_PART_CEILING = 17_000;
const SPLIT_PARTS = 3;
const SPLITS_KEPT = 8;
const CLOSES = /[;:.!?]$/u;
const OUTER = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
