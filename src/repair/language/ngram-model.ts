// What does the back-off model say of a token after a context? Lookup only: how it was estimated is not known here.
import type { BackoffModel } from './backoff-model.js';
import { type LanguageModel, SENTENCE_START, UNKNOWN } from './language-model.js';

/** A model that can be asked. `checksum` names it in results; the parts are trusted (the loader checks the file's sum). */
export function ngramModel(model: BackoffModel, checksum: string): LanguageModel {
  return new NgramModel(model, checksum);
}

/** The empty context. */
const ROOT = 0;
const NOT_LINKED = 0xffff_ffff;
/** Answers for contexts of one word that `read` remembers; a power of two. */
const REMEMBERED = 1 << 16;
const HASH_SHIFT = 32 - Math.log2(REMEMBERED);

/**
 * States are the histories that some entry continues, ROOT first, then in their order in the model. The continuations of
 * a state are a sorted slice of the entries. After KenLM's trie (Heafield 2011), but with the context as the state.
 */
class NgramModel implements LanguageModel {
  readonly checksum: string;
  readonly size: number;
  readonly start: number;
  private readonly vocabulary: readonly string[];
  private readonly ids: ReadonlyMap<string, number>;
  private readonly unigramCosts: Uint16Array;
  private readonly leastCosts: Uint16Array;
  private readonly words: Uint16Array;
  private readonly costs: Uint16Array;
  /** Continuations of state s: entries firstEntry[s] … firstEntry[s + 1] - 1. */
  private readonly firstEntry: Uint32Array;
  /** What backing off from each state costs, and where it leads: see `link`. */
  private readonly backoffs: Int16Array;
  private readonly suffixes: Uint32Array;
  /** The history that each state is, and the state that each history is; ROOT for one that no entry continues. */
  private readonly historyOf: Uint32Array;
  private readonly stateOf: Uint32Array;
  reached = ROOT;
  /** States up to here are contexts of one word: most questions end there, and the same ones come again. */
  private readonly lastWordState: number;
  /** State, id, cost, next state: one cache line an answer. */
  private readonly memo = new Int32Array(4 * REMEMBERED).fill(-1);

  constructor(model: BackoffModel, checksum: string) {
    this.checksum = checksum;
    this.vocabulary = model.vocabulary;
    this.size = model.vocabulary.length;
    this.ids = new Map(model.vocabulary.map((token, id) => [token, id]));
    this.unigramCosts = model.unigramCosts;
    this.words = model.words;
    this.costs = model.costs;
    this.leastCosts = leastCosts(model);
    const { childCounts } = model;
    let states = 1;
    for (let history = 0; history < childCounts.length; history += 1) if (childCounts[history] !== 0) states += 1;
    this.firstEntry = new Uint32Array(states + 1);
    this.backoffs = new Int16Array(states);
    this.suffixes = new Uint32Array(states).fill(NOT_LINKED);
    this.historyOf = new Uint32Array(states);
    this.stateOf = new Uint32Array(childCounts.length);
    let state = ROOT;
    let lastWordState = ROOT;
    let entry = 0;
    for (let history = 0; history < childCounts.length; history += 1) {
      const children = childCounts[history]!;
      if (children === 0) continue;
      state += 1;
      if (history < this.size) lastWordState = state;
      this.stateOf[history] = state;
      this.historyOf[state] = history;
      this.backoffs[state] = model.backoffs[history]!;
      this.firstEntry[state] = entry;
      entry += children;
    }
    this.firstEntry[states] = entry;
    this.lastWordState = lastWordState;
    this.start = this.stateOf[SENTENCE_START]!;
  }

  idOf(token: string): number {
    return this.ids.get(token) ?? UNKNOWN;
  }

  tokenOf(id: number): string {
    return this.vocabulary[id]!;
  }

  unigramCost(id: number): number {
    return this.unigramCosts[id]!;
  }

  leastCost(id: number): number {
    return this.leastCosts[id]!;
  }

  /** Katz 1987: p(w | h) is the model's own if it holds h w, else backoff(h) p(w | h'), h' without its first word. */
  cost(state: number, id: number): number {
    let total = 0;
    let context = state;
    while (context !== ROOT) {
      const entry = this.find(context, id);
      if (entry >= 0) return total + this.costs[entry]!;
      total += this.backoffs[context]!;
      const suffix = this.suffixes[context]!;
      context = suffix === NOT_LINKED ? this.link(context) : suffix;
    }
    return total + this.unigramCosts[id]!;
  }

  next(state: number, id: number): number {
    const { size, stateOf } = this;
    let context = state;
    while (context !== ROOT) {
      const history = size + this.find(context, id);
      if (history >= size && history < stateOf.length && stateOf[history] !== ROOT) return stateOf[history]!;
      const suffix = this.suffixes[context]!;
      context = suffix === NOT_LINKED ? this.link(context) : suffix;
    }
    return stateOf[id]!;
  }

  read(state: number, id: number): number {
    const { size, stateOf, lastWordState } = this;
    let total = 0;
    let isPriced = false;
    let context = state;
    while (context > lastWordState) {
      const entry = this.find(context, id);
      if (entry >= 0) {
        if (!isPriced) total += this.costs[entry]!;
        isPriced = true;
        const history = size + entry;
        if (history < stateOf.length && stateOf[history] !== ROOT) {
          this.reached = stateOf[history]!;
          return total;
        }
      }
      if (!isPriced) total += this.backoffs[context]!;
      const suffix = this.suffixes[context]!;
      context = suffix === NOT_LINKED ? this.link(context) : suffix;
    }
    const answer = this.remembered(context, id);
    this.reached = this.memo[answer + 3]!;
    return isPriced ? total : total + this.memo[answer + 2]!;
  }

  /** Where the answer for a context of at most one word stands: a direct-mapped memory. */
  private remembered(context: number, id: number): number {
    const { memo } = this;
    const at = 4 * ((Math.imul(context, 0x9e3779b1) ^ Math.imul(id, 0x85ebca6b)) >>> HASH_SHIFT);
    if (memo[at] !== context || memo[at + 1] !== id) {
      memo[at] = context;
      memo[at + 1] = id;
      memo[at + 2] = this.cost(context, id);
      memo[at + 3] = this.next(context, id);
    }
    return at;
  }

  /** Entry of `id` among the continuations of `context`, -1 when there is none. Binary search. */
  private find(context: number, id: number): number {
    const words = this.words;
    let low = this.firstEntry[context]!;
    let high = this.firstEntry[context + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const word = words[middle]!;
      if (word === id) return middle;
      if (word < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /**
   * The longest state that a context without its first word ends in: where the suffix of the context's own history leads
   * with the same last word. Found at the first need and kept: linking a million states takes longer than loading.
   */
  private link(context: number): number {
    const history = this.historyOf[context]!;
    const suffix = history < this.size ? ROOT : this.suffixOfEntry(history - this.size);
    this.suffixes[context] = suffix;
    return suffix;
  }

  private suffixOfEntry(entry: number): number {
    const shorter = this.stateBefore(entry);
    const suffix = this.suffixes[shorter]!;
    return this.next(suffix === NOT_LINKED ? this.link(shorter) : suffix, this.words[entry]!);
  }

  /** The state among whose continuations the entry stands: the last one whose slice begins at or before it. */
  private stateBefore(entry: number): number {
    let low = 1;
    let high = this.suffixes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.firstEntry[middle]! <= entry) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function leastCosts({ unigramCosts, words, costs }: BackoffModel): Uint16Array {
  const least = unigramCosts.slice();
  for (let entry = 0; entry < words.length; entry += 1) {
    const word = words[entry]!;
    if (costs[entry]! < least[word]!) least[word] = costs[entry]!;
  }
  return least;
}
