// Which texts are known to be clean? Samples, fixtures, and documents of ../shared/corpus.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CleanText } from './false-alarms.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SHARED = path.resolve(ROOT, '../shared');

export interface CleanSet {
  readonly name: string;
  readonly texts: readonly CleanText[];
}

/** Sets in order; those of ../shared only where it is. */
export function cleanSets(): CleanSet[] {
  const sets = [{ name: 'fixtures', texts: fixtureTexts() }];
  if (!existsSync(SHARED)) return sets;
  const samples = path.join(SHARED, 'samples');
  const plans = readdirSync(samples).filter((name) => /^plan-\d+\.txt$/u.test(name));
  return [
    ...sets,
    { name: 'samples', texts: plans.map((name) => ({ name, text: read(path.join(samples, name)) })) },
    ...CORPUS.map(({ file, every, kind }) => ({ name: kind, texts: corpusTexts(file, every) })),
  ];
}

/** `every`: one document in so many. What the model was trained on flatters it; the held-out documents do not. */
const CORPUS = [
  { file: 'admin.heldout.plan.txt.gz', every: 1, kind: 'held-out plans' },
  { file: 'admin.heldout.txt.gz', every: 1, kind: 'held-out laws, letters' },
  { file: 'adminqa.txt.gz', every: 20, kind: 'portal articles (trained)' },
  { file: 'general.txt.gz', every: 30, kind: 'news, encyclopaedia (trained)' },
] as const;

const read = (file: string): string => readFileSync(file, 'utf8').normalize('NFC');

function fixtureTexts(): CleanText[] {
  const folder = path.join(ROOT, 'fixtures');
  return readdirSync(folder)
    .sort()
    .flatMap((name) => ['gold.txt', 'input.txt'].map((file) => path.join(name, file)))
    .filter((file) => existsSync(path.join(folder, file)))
    .map((file) => ({ name: file, text: read(path.join(folder, file)) }));
}

function corpusTexts(file: string, every: number): CleanText[] {
  return gunzipSync(readFileSync(path.join(SHARED, 'corpus', file)))
    .toString('utf8')
    .normalize('NFC')
    .split(/\n\s*\n/u)
    .map((text, i) => ({ name: `${file} ${i}`, text }))
    .filter(({ text }, i) => i % every === 0 && text.trim() !== '');
}
