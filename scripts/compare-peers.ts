// How much do the packaged peers mend of the same lines? Run: npm run peers
//
// Syllable error over the first EXCERPT lines of each text (nspell takes 50 ms a word): samples of ../shared and the noisy set of fixtures/.
// Peers that a machine does not have are named and left out.
import { readFileSync } from 'node:fs';
import { REPAIRERS } from '../src/repair/configuration.js';
import { repairWith } from '../src/repair/repair.js';
import { textCases } from './evaluation/cases.js';
import { noisyTexts } from './evaluation/noisy-set.js';
import { scoreText } from './evaluation/score-text.js';
import { percent, table } from './evaluation/table.js';
import { bigramRestorer } from './peers/bigram-restorer.js';
import { vietnameseConversion } from './peers/charset-converter.js';
import { hunspellVi, nspellDictionaryVi } from './peers/spell-checkers.js';
import { pairLineNumbers } from './repair-evaluation/align-page.js';
import { seenText } from './repair-evaluation/seen-text.js';

const EXCERPT = 20;
/** Of each reading of the noisy set one document is compared. */
const NOISY_DOCUMENT = 5;

interface Excerpt {
  readonly name: string;
  readonly read: string;
  readonly gold: string;
  /** Line numbers of the excerpt in `gold` and in `read`. */
  readonly pairs: readonly (readonly [gold: number, read: number])[];
}

main();

function main(): void {
  const peers = [nspellDictionaryVi(), hunspellVi(), vietnameseConversion(), bigramRestorer()];
  for (const { name, missing } of peers) if (missing !== null) console.log(`${name}: left out, ${missing}.`);
  const present = peers.filter(({ missing }) => missing === null);
  const rows = [...samples(), ...noisy()].map((excerpt) => {
    const [gold, read] = [goldOf(excerpt), linesOf(excerpt, excerpt.read)];
    const repaired = repairWith(seenText(excerpt.read), true, REPAIRERS).text;
    const texts = [read, linesOf(excerpt, repaired), ...present.map((peer) => peer.repair(read, gold))];
    const { syllables } = scoreText(gold, gold);
    return [excerpt.name, String(syllables), ...texts.map((text) => percent(scoreText(gold, text).ser, 1))];
  });
  console.log(`Syllable error, first ${EXCERPT} lines (support in gold syllables)`);
  console.log(table(['text', 'support', 'as read', 'kehoach', ...present.map(({ name }) => name)], rows));
}

function samples(): Excerpt[] {
  return textCases()
    .filter(({ name }) => name.startsWith('samples/'))
    .map(({ name, input, gold }) => {
      const read = readFileSync(input, 'utf8').normalize('NFC');
      const pairs = gold.split('\n').map((_, i) => [i, i] as const);
      return { name, read, gold: gold.normalize('NFC'), pairs: pairs.slice(0, EXCERPT) };
    });
}

function noisy(): Excerpt[] {
  return noisyTexts().map(({ engine, dpi, group, documents }) => {
    const { gold, read } = documents[NOISY_DOCUMENT]!;
    const pairs = pairLineNumbers(gold.split('\n'), read.normalize('NFC').split('\n')).slice(0, EXCERPT);
    return { name: dpi === null ? group : `${engine} ${dpi} dpi`, read: read.normalize('NFC'), gold, pairs };
  });
}

function goldOf({ gold, pairs }: Excerpt): string {
  const lines = gold.split('\n');
  return pairs.map(([line]) => lines[line]).join('\n');
}

function linesOf({ pairs }: Excerpt, text: string): string {
  const lines = text.split('\n');
  return pairs.map(([, line]) => lines[line]).join('\n');
}
