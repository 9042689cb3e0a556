// How often does each run of 1 to N tokens occur, in each component of the corpus?

/** One order of the union of all components' n-grams, sorted like a trie: by first word, then second, … */
export interface NgramLevel {
  /** Number of n-grams of this order. */
  readonly length: number;
  /** Last word of each n-gram. At order 1 the place is the word. */
  readonly words: Uint16Array;
  /** Place, one order below, of the n-gram without its last word (its history). */
  readonly parents: Uint32Array;
  /** Place, one order below, of the n-gram without its first word. */
  readonly suffixes: Uint32Array;
  /** n-grams of the next order that begin with n-gram i stand at childStart[i] … childStart[i + 1] - 1. */
  readonly childStart: Uint32Array;
  /** counts[c][i]: occurrences of n-gram i in component c. */
  readonly counts: readonly Uint32Array[];
}

/**
 * Counts the n-grams of orders 1 … `order` (at most 4) in the components' id streams.
 * levels[0] is order 1 and holds every word of the vocabulary, met or not.
 */
export function countNgrams(streams: readonly Uint16Array[], vocabularySize: number, order: number): NgramLevel[] {
  const windows = streams.map((stream) => sortedWindows(stream, order));
  const lengths = measure(windows, order);
  lengths[0] = vocabularySize;
  const levels = lengths.map((length, at) => emptyLevel(length, at === 0, streams.length));
  fill(windows, levels, order);
  linkSuffixes(levels);
  return levels;
}

/** Fills the places of a window that lie behind the end of its sentence. */
const NOTHING = 0xffff;
const MAX_ORDER = 4;

/** All windows of four tokens as 64-bit keys, first token in the highest bits, sorted. */
function sortedWindows(stream: Uint16Array, order: number): Uint32Array {
  const keys = new BigUint64Array(stream.length);
  const halves = new Uint32Array(keys.buffer);
  let count = 0;
  for (let at = 0; at < stream.length; at += 1) {
    if (stream[at] === SENTENCE_END_ID) continue;
    const window = [NOTHING, NOTHING, NOTHING, NOTHING];
    for (let place = 0; place < order; place += 1) {
      window[place] = stream[at + place]!;
      if (window[place] === SENTENCE_END_ID) break;
    }
    halves[count * 2 + 1] = ((window[0]! << 16) | window[1]!) >>> 0;
    halves[count * 2] = ((window[2]! << 16) | window[3]!) >>> 0;
    count += 1;
  }
  keys.subarray(0, count).sort();
  return halves.subarray(0, count * 2);
}

const SENTENCE_END_ID = 2;

/** Calls `visit` for each window of each component in order, equal windows of different components one after the other. */
function merge(windows: readonly Uint32Array[], visit: (high: number, low: number, component: number) => void): void {
  const at = windows.map(() => 0);
  for (;;) {
    let least = -1;
    for (let component = 0; component < windows.length; component += 1) {
      const keys = windows[component]!;
      const place = at[component]!;
      if (place >= keys.length) continue;
      if (least < 0 || isLess(keys, place, windows[least]!, at[least]!)) least = component;
    }
    if (least < 0) return;
    const keys = windows[least]!;
    const place = at[least]!;
    visit(keys[place + 1]!, keys[place]!, least);
    at[least] = place + 2;
  }
}

function isLess(left: Uint32Array, leftAt: number, right: Uint32Array, rightAt: number): boolean {
  const difference = left[leftAt + 1]! - right[rightAt + 1]!;
  return difference < 0 || (difference === 0 && left[leftAt]! < right[rightAt]!);
}

/** Number of different n-grams of each order. */
function measure(windows: readonly Uint32Array[], order: number): number[] {
  const lengths = new Array<number>(order).fill(0);
  let lastHigh = -1;
  let lastLow = -1;
  merge(windows, (high, low) => {
    const from = firstNew(high, low, lastHigh, lastLow);
    for (let place = from; place < order; place += 1) if (wordAt(high, low, place) !== NOTHING) lengths[place]! += 1;
    lastHigh = high;
    lastLow = low;
  });
  return lengths;
}

/** First place at which two windows differ; MAX_ORDER when they are equal. */
function firstNew(high: number, low: number, lastHigh: number, lastLow: number): number {
  if (high !== lastHigh) return high >>> 16 === lastHigh >>> 16 && lastHigh >= 0 ? 1 : 0;
  if (low !== lastLow) return low >>> 16 === lastLow >>> 16 ? 3 : 2;
  return MAX_ORDER;
}

function wordAt(high: number, low: number, place: number): number {
  const half = place < 2 ? high : low;
  return place % 2 === 0 ? half >>> 16 : half & 0xffff;
}

function emptyLevel(length: number, isUnigram: boolean, components: number): NgramLevel {
  return {
    length,
    words: isUnigram ? Uint16Array.from({ length }, (_, word) => word) : new Uint16Array(length),
    parents: new Uint32Array(isUnigram ? 0 : length),
    suffixes: new Uint32Array(isUnigram ? 0 : length),
    childStart: new Uint32Array(length + 1),
    counts: Array.from({ length: components }, () => new Uint32Array(length)),
  };
}

function fill(windows: readonly Uint32Array[], levels: readonly NgramLevel[], order: number): void {
  const current = new Array<number>(order).fill(-1);
  const used = new Array<number>(order).fill(0);
  let lastHigh = -1;
  let lastLow = -1;
  merge(windows, (high, low, component) => {
    const from = firstNew(high, low, lastHigh, lastLow);
    for (let place = 0; place < order; place += 1) {
      const word = wordAt(high, low, place);
      if (word === NOTHING) break;
      if (place >= from) current[place] = place === 0 ? word : used[place]!++;
      const level = levels[place]!;
      const node = current[place]!;
      if (place > 0 && place >= from) {
        level.words[node] = word;
        level.parents[node] = current[place - 1]!;
        levels[place - 1]!.childStart[current[place - 1]! + 1]! += 1;
      }
      level.counts[component]![node]! += 1;
    }
    lastHigh = high;
    lastLow = low;
  });
  for (const level of levels)
    for (let at = 0; at < level.length; at += 1) level.childStart[at + 1]! += level.childStart[at]!;
}

/** The suffix of (w1 … wn) is the child wn of the suffix of (w1 … wn-1). Both lists are sorted: one walk a history. */
function linkSuffixes(levels: readonly NgramLevel[]): void {
  if (levels.length > 1) levels[1]!.suffixes.set(levels[1]!.words);
  for (let place = 2; place < levels.length; place += 1) {
    const level = levels[place]!;
    const below = levels[place - 1]!;
    const { childStart } = levels[place - 2]!;
    for (let history = 0; history < below.length; history += 1) {
      let candidate = childStart[below.suffixes[history]!]!;
      for (let node = below.childStart[history]!; node < below.childStart[history + 1]!; node += 1) {
        while (below.words[candidate] !== level.words[node]) candidate += 1;
        level.suffixes[node] = candidate;
      }
    }
  }
}
