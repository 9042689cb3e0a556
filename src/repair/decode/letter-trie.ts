// Which words can the letters read so far become? The vocabulary as a packed trie of letters.
import { letterIndex } from './letters.js';

/** Node 0 is the root; children of a node are consecutive and sorted by letter. */
export interface LetterTrie {
  readonly letter: Uint8Array;
  readonly firstChild: Int32Array;
  readonly childCount: Uint8Array;
  /** Index into `spellings`, -1 where no word ends. */
  readonly spelling: Int32Array;
  readonly spellings: readonly Spelling[];
}

/** For each node the least rarity of any spelling at or below it; `rarity` by spelling. */
export function leastRarity({ firstChild, childCount, spelling }: LetterTrie, rarity: Int32Array): Int32Array {
  const least = new Int32Array(firstChild.length);
  for (let node = firstChild.length - 1; node >= 0; node--) {
    const own = spelling[node]!;
    let value = own >= 0 ? rarity[own]! : Number.MAX_SAFE_INTEGER;
    for (let child = firstChild[node]!; child < firstChild[node]! + childCount[node]!; child++) {
      value = Math.min(value, least[child]!);
    }
    least[node] = value;
  }
  return least;
}

/** One way to write one model word. `penalty` in milli-nats is paid by the rarer tone placement. */
export interface Spelling {
  readonly text: string;
  readonly modelId: number;
  readonly penalty: number;
}

/** Packs the spellings; those with a character outside the alphabet are left out. */
export function buildTrie(spellings: readonly Spelling[]): LetterTrie {
  const keyed = spellings
    .map((spelling) => ({ spelling, key: [...spelling.text].map(letterIndex) }))
    .filter(({ key }) => key.length > 0 && key.every((index) => index >= 0))
    .sort((a, b) => compareKeys(a.key, b.key));
  const kept = keyed.map(({ spelling }) => spelling);
  const letter: number[] = [0];
  const firstChild: number[] = [0];
  const childCount: number[] = [0];
  const spelling: number[] = [-1];
  let level: { node: number; from: number; to: number }[] = [{ node: 0, from: 0, to: keyed.length }];
  for (let depth = 0; level.length > 0; depth++) {
    const below: typeof level = [];
    for (const { node, from, to } of level) {
      firstChild[node] = letter.length;
      let at = from;
      while (at < to && keyed[at]!.key.length === depth) {
        if (spelling[node] === -1) spelling[node] = at;
        at++;
      }
      while (at < to) {
        const symbol = keyed[at]!.key[depth]!;
        const start = at;
        while (at < to && keyed[at]!.key[depth] === symbol) at++;
        below.push({ node: letter.length, from: start, to: at });
        letter.push(symbol);
        firstChild.push(0);
        childCount.push(0);
        spelling.push(-1);
        childCount[node]!++;
      }
    }
    level = below;
  }
  return {
    letter: Uint8Array.from(letter),
    firstChild: Int32Array.from(firstChild),
    childCount: Uint8Array.from(childCount),
    spelling: Int32Array.from(spelling),
    spellings: kept,
  };
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}
