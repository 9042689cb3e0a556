// Which beginnings and endings do the words consist of? The vocabulary as two packed trees, so that a search reads each half once.
import { LETTERS, letterIndex } from './letters.js';

/** One way to write one model word. `penalty` in milli-nats is paid by the rarer tone placement. */
export interface Spelling {
  readonly text: string;
  readonly modelId: number;
  readonly penalty: number;
}

/**
 * A tree of halves. Node 0 is the empty half; a node adds one letter to its parent: heads at their end, tails at their front.
 * Nodes stand in preorder: `after[node]` is the first node that is not below it.
 */
export interface HalfTree {
  readonly letter: Uint8Array;
  readonly parent: Int32Array;
  readonly after: Int32Array;
}

/** Every word is a head and a tail: `words` by head, those of head h from `firstWord[h]` to `firstWord[h + 1]`. */
export interface WordHalves {
  readonly spellings: readonly Spelling[];
  readonly heads: HalfTree;
  readonly tails: HalfTree;
  readonly firstWord: Int32Array;
  readonly words: Int32Array;
  readonly headOf: Int32Array;
  readonly tailOf: Int32Array;
  /** Heads with many words have a table of their words by tail: number denseOf[h] of `dense`, as long as there are tails; else -1. */
  readonly denseOf: Int32Array;
  readonly dense: Int16Array;
}

/**
 * Packs the spellings, sorted by their letters; those with a character outside the alphabet are left out. A head is the first
 * letter with the consonants that follow it: about as many heads as Vietnamese has onsets, about as many tails as rimes.
 */
export function splitWords(all: readonly Spelling[]): WordHalves {
  const keyed = all
    .map((spelling) => ({ spelling, key: [...spelling.text].map(letterIndex) }))
    .filter(({ key }) => key.length > 0 && key.every((index) => index >= 0))
    .sort((a, b) => compareKeys(a.key, b.key))
    .filter(({ key }, i, sorted) => i === 0 || compareKeys(key, sorted[i - 1]!.key) !== 0);
  const cuts = keyed.map(({ key }) => headLength(key));
  const heads = growTree(keyed.map(({ key }, i) => key.slice(0, cuts[i]!)));
  const tails = growTree(keyed.map(({ key }, i) => key.slice(cuts[i]!).reverse()));
  const firstWord = new Int32Array(heads.tree.letter.length + 1);
  for (const head of heads.nodes) firstWord[head + 1]!++;
  for (let head = 1; head < firstWord.length; head++) firstWord[head]! += firstWord[head - 1]!;
  const next = firstWord.slice();
  const words = new Int32Array(keyed.length);
  heads.nodes.forEach((head, word) => {
    words[next[head]!++] = word;
  });
  return {
    spellings: keyed.map(({ spelling }) => spelling),
    heads: heads.tree,
    tails: tails.tree,
    firstWord,
    words,
    headOf: heads.nodes,
    tailOf: tails.nodes,
    ...denseTables(firstWord, words, tails.nodes, tails.tree.letter.length),
  };
}

function denseTables(
  firstWord: Int32Array,
  words: Int32Array,
  tailOf: Int32Array,
  tails: number,
): { denseOf: Int32Array; dense: Int16Array } {
  const denseOf = new Int32Array(firstWord.length - 1).fill(-1);
  let tables = 0;
  for (let head = 0; head < denseOf.length; head++) {
    if (firstWord[head + 1]! - firstWord[head]! >= DENSE) denseOf[head] = tables++;
  }
  const dense = new Int16Array(tables * tails).fill(-1);
  denseOf.forEach((table, head) => {
    if (table < 0) return;
    for (const word of words.subarray(firstWord[head]!, firstWord[head + 1]!)) {
      dense[table * tails + tailOf[word]!] = word;
    }
  });
  return { denseOf, dense };
}

/** From so many words on a table is quicker than a list. */
const DENSE = 40;

/** For each node the least of `costs` (by word) of the words at or below it, `nodeOf` telling each word's node. */
export function leastBelow({ parent }: HalfTree, nodeOf: Int32Array, costs: Int32Array): Int32Array {
  const least = new Int32Array(parent.length).fill(MANY);
  nodeOf.forEach((node, word) => {
    if (costs[word]! < least[node]!) least[node] = costs[word]!;
  });
  for (let node = parent.length - 1; node > 0; node--) {
    if (least[node]! < least[parent[node]!]!) least[parent[node]!] = least[node]!;
  }
  return least;
}

const MANY = 0x3fff_ffff;
const CONSONANTS: readonly boolean[] = LETTERS.map(({ base }) => !'aeiouy'.includes(base));

function headLength(key: readonly number[]): number {
  let length = 1;
  while (CONSONANTS[key[0]!] && length < key.length && CONSONANTS[key[length]!]) length++;
  return length;
}

interface Growing {
  readonly letter: number;
  readonly children: Map<number, Growing>;
  node: number;
}

/** The tree of the given keys and the node that each of them ends at. */
function growTree(keys: readonly (readonly number[])[]): { tree: HalfTree; nodes: Int32Array } {
  const root: Growing = { letter: 0, children: new Map(), node: 0 };
  const ends = keys.map((key) => {
    let at = root;
    for (const letter of key) {
      let child = at.children.get(letter);
      if (!child) {
        child = { letter, children: new Map(), node: 0 };
        at.children.set(letter, child);
      }
      at = child;
    }
    return at;
  });
  const letter: number[] = [];
  const parent: number[] = [];
  const after: number[] = [];
  const number = (at: Growing, above: number): void => {
    at.node = letter.length;
    letter.push(at.letter);
    parent.push(above);
    after.push(0);
    const children = [...at.children.values()].sort((a, b) => a.letter - b.letter);
    for (const child of children) number(child, at.node);
    after[at.node] = letter.length;
  };
  number(root, 0);
  return {
    tree: { letter: Uint8Array.from(letter), parent: Int32Array.from(parent), after: Int32Array.from(after) },
    nodes: Int32Array.from(ends, ({ node }) => node),
  };
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}
