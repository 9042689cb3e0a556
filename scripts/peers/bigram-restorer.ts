// What does a restorer of marks make of garbled text? Strips all marks, then puts on those that a bigram model likes best.
//
// Stands for the restorers whose weights are in no registry (bigram + unigram interpolation and Viterbi, as in Messiac24's and
// tienthanhdhcn's; 98.45 and 96.52 % of syllables on intact letters by their authors). Counted here from ../shared/corpus.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { skeletonOf } from '../../src/vietnamese/syllable.js';
import { mapWords, type Peer } from './peer.js';

const CORPUS = path.resolve(import.meta.dirname, '../../../shared/corpus');
const FILES = ['admin.plan.txt.gz', 'planlike.txt.gz', 'adminqa.txt.gz'];
/** Weight of the bigram against the unigram. */
const BIGRAM_SHARE = 0.8;
const WORD = /[\p{L}\p{M}]+/gu;

interface Counts {
  readonly words: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
  readonly bySkeleton: ReadonlyMap<string, readonly string[]>;
  readonly total: number;
}

export function bigramRestorer(): Peer {
  const isHere = existsSync(CORPUS);
  let counts: Counts | undefined;
  return {
    name: 'strip marks + bigram restorer',
    missing: isHere ? null : '../shared/corpus, from which its bigrams are counted, is absent',
    repair: (text) => {
      counts ??= countCorpus();
      const known = counts;
      return text
        .split('\n')
        .map((line) => restoreLine(line, known))
        .join('\n');
    },
  };
}

function restoreLine(line: string, counts: Counts): string {
  const words = line.match(WORD) ?? [];
  const restored = viterbi(
    words.map((word) => counts.bySkeleton.get(skeletonOf(word)) ?? [word.toLowerCase()]),
    counts,
  );
  let at = 0;
  return mapWords(line, (word) => inCaseOf(word, restored[at++]!));
}

/** The words that are most probable together; ties go to the more frequent word. */
function viterbi(columns: readonly (readonly string[])[], counts: Counts): string[] {
  const from: number[][] = [];
  let costs: number[] = [];
  columns.forEach((words, at) => {
    const before = columns[at - 1] ?? [];
    const choices = words.map((word) => {
      const ways =
        at === 0 ? [costOf(null, word, counts)] : before.map((one, i) => costs[i]! + costOf(one, word, counts));
      const cost = Math.min(...ways);
      return { cost, way: ways.indexOf(cost) };
    });
    from.push(choices.map(({ way }) => way));
    costs = choices.map(({ cost }) => cost);
  });
  const path: string[] = [];
  let best = costs.indexOf(Math.min(...costs));
  for (let at = columns.length - 1; at >= 0; at--) {
    path.unshift(columns[at]![best]!);
    best = from[at]![best]!;
  }
  return path;
}

function costOf(before: string | null, word: string, { words, pairs, total }: Counts): number {
  const alone = ((words.get(word) ?? 0) + 0.1) / total;
  const pair = before === null ? 0 : (pairs.get(`${before} ${word}`) ?? 0) / Math.max(1, words.get(before) ?? 0);
  return -Math.log(BIGRAM_SHARE * pair + (1 - BIGRAM_SHARE) * alone);
}

function inCaseOf(word: string, restored: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return restored.toUpperCase();
  return /^\p{Lu}/u.test(word) ? restored.slice(0, 1).toUpperCase() + restored.slice(1) : restored;
}

function countCorpus(): Counts {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  let total = 0;
  for (const file of FILES) {
    for (const line of gunzipSync(readFileSync(path.join(CORPUS, file)))
      .toString('utf8')
      .normalize('NFC')
      .split('\n')) {
      let before: string | null = null;
      for (const [match] of line.matchAll(WORD)) {
        const word = match.toLowerCase();
        words.set(word, (words.get(word) ?? 0) + 1);
        if (before !== null) pairs.set(`${before} ${word}`, (pairs.get(`${before} ${word}`) ?? 0) + 1);
        before = word;
        total++;
      }
    }
  }
  const bySkeleton = new Map<string, string[]>();
  for (const [word] of [...words].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
    const skeleton = skeletonOf(word);
    bySkeleton.set(skeleton, [...(bySkeleton.get(skeleton) ?? []), word]);
  }
  return { words, pairs, bySkeleton, total };
}
