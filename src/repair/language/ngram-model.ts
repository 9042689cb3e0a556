// What does the back-off model say of a token after a context? Lookup only: how it was estimated is not known here.
import type { BackoffModel } from './backoff-model.js';
import { type LanguageModel, SENTENCE_START, UNKNOWN, type WantedWords } from './language-model.js';

/** A model that can be asked. `checksum` names it in results; the parts are trusted (the loader checks the file's sum). */
export function ngramModel(model: BackoffModel, checksum: string): LanguageModel {
  return new NgramModel(model, checksum);
}

/** The empty context. */
const ROOT = 0;
const NOT_LINKED = 0xffff_ffff;
/** Answers for contexts of one word that `read` remembers; a power of two. */
const REMEMBERED = 1 << 16;
/** A list of continuations that is longer is not gone through. */
const LONG_LIST = 192;
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
  private readonly idsOf: ReadonlyMap<string, number>;
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

  /** Of the state taken up: costs by place of the words that its contexts know, else -1, down to a word with a long list (or ROOT). */
  private knownCosts = new Int32Array(64);
  private ids: Int32Array = new Int32Array(0);
  private long = ROOT;
  /** What backing off to that context costs. */
  private paid = 0;
  /** A bit for each id that follows a word, for words with long lists; and where the bits of each context of one word begin. */
  private followers = new Int32Array(0);
  private rows = 0;
  private readonly rowOf: Int32Array;

  constructor(model: BackoffModel, checksum: string) {
    this.checksum = checksum;
    this.vocabulary = model.vocabulary;
    this.size = model.vocabulary.length;
    this.idsOf = new Map(model.vocabulary.map((token, id) => [token, id]));
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
    this.rowOf = new Int32Array(lastWordState + 1).fill(-1);
    this.start = this.stateOf[SENTENCE_START]!;
  }

  idOf(token: string): number {
    return this.idsOf.get(token) ?? UNKNOWN;
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

  /** Short lists of continuations are gone through once for all words; in a long one a word is looked for when it is asked for. */
  open(state: number, wanted: WantedWords): void {
    const { lastWordState, words, costs, firstEntry, suffixes } = this;
    const { ids, placeOf, count } = wanted;
    if (this.knownCosts.length < count) this.knownCosts = new Int32Array(2 * count);
    const known = this.knownCosts.fill(-1, 0, count);
    this.ids = ids;
    this.paid = 0;
    let context = state;
    while (context !== ROOT) {
      const begin = firstEntry[context]!;
      const end = firstEntry[context + 1]!;
      if (end - begin <= LONG_LIST) {
        for (let entry = begin; entry < end; entry += 1) {
          const place = placeOf[words[entry]!]!;
          if (place >= 0 && known[place]! < 0) known[place] = this.paid + costs[entry]!;
        }
      } else if (context <= lastWordState) break;
      else this.lookFor(context, count);
      this.paid += this.backoffs[context]!;
      const suffix = suffixes[context]!;
      context = suffix === NOT_LINKED ? this.link(context) : suffix;
    }
    this.long = context;
  }

  costAt(place: number): number {
    const known = this.knownCosts[place]!;
    if (known >= 0) return known;
    const id = this.ids[place]!;
    if (this.long === ROOT) return this.paid + this.unigramCosts[id]!;
    return this.paid + this.costAfterWord(this.long, id);
  }

  private lookFor(context: number, count: number): void {
    for (let place = 0; place < count; place += 1) {
      const entry = this.knownCosts[place]! < 0 ? this.find(context, this.ids[place]!) : -1;
      if (entry >= 0) this.knownCosts[place] = this.paid + this.costs[entry]!;
    }
  }

  /** As `cost`, after one word with a long list: most of what is asked for is not in it, which a bit tells. */
  private costAfterWord(context: number, id: number): number {
    let row = this.rowOf[context]!;
    if (row < 0) row = this.markFollowers(context);
    if ((this.followers[row + (id >>> 5)]! >>> (id & 31)) & 1) return this.costs[this.find(context, id)]!;
    return this.backoffs[context]! + this.unigramCosts[id]!;
  }

  /** At the first need: all of them together take longer than loading. */
  private markFollowers(context: number): number {
    const length = (this.size + 31) >>> 5;
    const row = this.rows * length;
    this.rows += 1;
    if (row + length > this.followers.length) {
      const larger = new Int32Array(2 * (row + length));
      larger.set(this.followers);
      this.followers = larger;
    }
    for (let entry = this.firstEntry[context]!; entry < this.firstEntry[context + 1]!; entry += 1) {
      const id = this.words[entry]!;
      this.followers[row + (id >>> 5)]! |= 1 << (id & 31);
    }
    this.rowOf[context] = row;
    return row;
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
