// What do the packaged spelling checkers make of garbled text? The first suggestion for each word that they call wrong.
import { execFileSync } from 'node:child_process';
import { nspellPeer } from '../bench/repair-peers.js';
import { mapWords, type Peer } from './peer.js';

/** npm nspell with dictionary-vi. Takes 50 ms a word, so that each word is asked for once. */
export function nspellDictionaryVi(): Peer {
  const { correct } = nspellPeer();
  const known = new Map<string, string>();
  const replace = (word: string): string => {
    if (!known.has(word)) known.set(word, correct(word));
    return known.get(word)!;
  };
  return { name: 'nspell + dictionary-vi', missing: null, repair: (text) => mapWords(text, replace) };
}

const HUNSPELL = ['-d', 'vi_VN', '-i', 'UTF-8', '-a'];

/** Debian's hunspell with hunspell-vi, spoken to in the ispell protocol. */
export function hunspellVi(): Peer {
  return {
    name: 'hunspell + hunspell-vi',
    missing: missingReason(),
    repair: (text) => {
      const words = [...new Set(text.match(/[\p{L}\p{M}]+/gu) ?? [])];
      const answers = ask(words);
      const first = new Map(words.map((word, i) => [word, suggestionOf(answers[i] ?? '') ?? word]));
      return mapWords(text, (word) => first.get(word) ?? word);
    },
  };
}

function missingReason(): string | null {
  try {
    ask(['và']);
    return null;
  } catch {
    return 'Debian packages hunspell and hunspell-vi are not installed';
  }
}

/** One answer a word: the last line before the blank one. A leading ^ keeps words from being read as commands. */
function ask(words: readonly string[]): string[] {
  const input = words.map((word) => `^${word}\n`).join('');
  const output = execFileSync('hunspell', HUNSPELL, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
  const [, ...lines] = output.split('\n');
  return lines.join('\n').split('\n\n');
}

/** `& word count offset: first, second` */
function suggestionOf(answer: string): string | null {
  return /^& .*?: ([^,\n]+)/u.exec(answer)?.[1] ?? null;
}
