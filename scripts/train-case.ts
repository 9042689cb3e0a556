// Trains models/channel-case.json: in which case each word of the language model is printed inside sentences.
//
//   tsx scripts/train-case.ts        reads ../shared/corpus; counts only, about half a minute
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CaseFile } from '../src/repair/decode/case-model.js';
import { SPECIAL_TOKENS } from '../src/repair/language/language-model.js';
import { loadLanguageModel } from '../src/repair/language/load-language-model.js';
import { tokenise } from '../src/repair/language/tokenise.js';
import { writeManifestEntry } from './language/write-manifest-entry.js';

const ROOT = path.resolve(import.meta.dirname, '..');
const CORPUS = path.resolve(ROOT, '../shared/corpus');
/** Every how many lines of each file are counted, and with which weight: plans are few and like our documents. */
const FILES = [
  { name: 'admin.plan.txt.gz', every: 1, weight: 4 },
  { name: 'planlike.txt.gz', every: 1, weight: 2 },
  { name: 'admin.txt.gz', every: 8, weight: 1 },
];
const OPENS_QUOTE = /["“(]/u;

main();

function main(): void {
  const model = loadLanguageModel();
  const counts = new Map<string, [number, number, number]>();
  for (const { name, every, weight } of FILES) {
    const lines = gunzipSync(readFileSync(path.join(CORPUS, name)))
      .toString('utf8')
      .split('\n');
    lines.forEach((line, i) => {
      if (i % every === 0 && isSentenceCase(line)) countLine(line, weight, counts);
    });
  }
  const words = Object.fromEntries(
    Array.from({ length: model.size - SPECIAL_TOKENS.length }, (_, i) => model.tokenOf(i + SPECIAL_TOKENS.length))
      .filter((word) => counts.has(word))
      .map((word) => [word, counts.get(word)!]),
  );
  const file: CaseFile = { words };
  const bytes = `${JSON.stringify(file).replaceAll('],', '],\n')}\n`;
  writeFileSync(path.join(ROOT, 'models/channel-case.json'), bytes);
  writeManifestEntry(path.join(ROOT, 'models/manifest.json'), 'channelCase', {
    file: 'channel-case.json',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: Buffer.byteLength(bytes),
    command: 'npx tsx scripts/train-case.ts',
    sources: FILES,
    words: Object.keys(words).length,
  });
}

function countLine(line: string, weight: number, counts: Map<string, [number, number, number]>): void {
  for (const { text, kind, range, sentenceStart } of tokenise(line)) {
    if (sentenceStart || (kind !== 'word' && kind !== 'abbreviation')) continue;
    if (OPENS_QUOTE.test(line[range[0] - 1] ?? '')) continue;
    const printed = line.slice(range[0], range[1]);
    const cell = counts.get(text) ?? [0, 0, 0];
    cell[caseOf(printed)]! += weight;
    counts.set(text, cell);
  }
}

/** 0 lower case, 1 a capital first, 2 capitals. */
function caseOf(printed: string): 0 | 1 | 2 {
  if (!/^\p{Lu}/u.test(printed)) return 0;
  return printed.length > 1 && printed === printed.toUpperCase() ? 2 : 1;
}

function isSentenceCase(line: string): boolean {
  const lower = line.match(/\p{Ll}/gu)?.length ?? 0;
  const upper = line.match(/\p{Lu}/gu)?.length ?? 0;
  return lower > 2 && lower >= upper;
}
