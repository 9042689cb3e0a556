// Trains models/language-model.bin from the corpus. Usage: npx tsx scripts/train-language-model.ts [--check]
// --check trains nothing: it says how many training lines are also lines of samples, fixtures or held-out files.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ngramModel } from '../src/repair/language/ngram-model.js';
import { unpackModel } from '../src/repair/language/unpack-model.js';
import { corpusLines } from '../src/repair/train/corpus-lines.js';
import { packModel } from '../src/repair/train/pack-model.js';
import { fitOf } from '../src/repair/train/perplexity.js';
import { protectedFiles, protectedLines } from '../src/repair/train/protected-lines.js';
import { trainModel } from '../src/repair/train/train-model.js';
import { HELD_OUT_FILES, TRAINING_FILES } from '../src/repair/train/training-files.js';
import { writeManifestEntry } from './language/write-manifest-entry.js';

const ROOT = path.resolve(import.meta.dirname, '..');
const SHARED = path.resolve(ROOT, '../shared');
const CORPUS = path.join(SHARED, 'corpus');
const FOLDERS = { fixtures: path.join(ROOT, 'fixtures'), samples: path.join(SHARED, 'samples'), corpus: CORPUS };
const COMMAND = 'npx tsx scripts/train-language-model.ts';
/**
 * Relative entropy in nats a token. Perplexity of held-out plans and size: unpruned 11.9; 1e-8 12.2, 15.2 MB;
 * 1.5e-8 12.3, 12.7 MB; 3e-8 12.5, about 9 MB; 1e-7 13.1, about 5 MB.
 */
const PRUNE_THRESHOLD = 1.5e-8;

const started = performance.now();
const note = (step: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(1)} s  ${step}`);

function train(): void {
  const heldOut = HELD_OUT_FILES.map(({ name, weight }) => ({ name, weight, lines: [...corpusLines(unzipped(name))] }));
  const { model, report } = trainModel(
    {
      texts: TRAINING_FILES.map(({ name, component }) => ({ name, component, lines: corpusLines(unzipped(name)) })),
      heldOut,
      protectedLines: protectedLines(FOLDERS),
      named: namedParts(),
      pruneThreshold: PRUNE_THRESHOLD,
    },
    note,
  );
  const bytes = packModel(model);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const packed = ngramModel(unpackModel(bytes), sha256);
  const fits = Object.fromEntries(heldOut.map(({ name, lines }) => [name, fitOf(packed, lines)]));
  writeFileSync(path.join(ROOT, 'models/language-model.bin'), bytes);
  writeManifestEntry(path.join(ROOT, 'models/manifest.json'), 'languageModel', {
    file: 'language-model.bin',
    sha256,
    bytes: bytes.length,
    command: COMMAND,
    kind: 'back-off n-grams over syllables; linear mixture of interpolated modified Kneser-Ney estimates, entropy-pruned',
    vocabulary: model.vocabulary.length,
    ...report,
    weights: report.weights.map(rounded),
    discounts: report.discounts.map((orders) => orders.map((three) => three.map(rounded).join(' '))),
    texts: report.texts.map((text) => ({ ...text, sha256: fileSum(path.join(CORPUS, text.name)) })),
    pruneThreshold: PRUNE_THRESHOLD,
    heldOut: fits,
    protectedFiles: protectedFiles(FOLDERS).map((file) => path.relative(path.dirname(ROOT), file)),
  });
  note(`wrote models/language-model.bin: ${bytes.length} bytes, sha256 ${sha256}`);
  console.log(fits);
}

/** How many lines of each training file are protected: the script skips as many. */
function check(): void {
  const lines = protectedLines(FOLDERS);
  for (const { name } of TRAINING_FILES) {
    let shared = 0;
    for (const line of corpusLines(unzipped(name))) if (lines.has(line)) shared += 1;
    note(`${name}: ${shared} protected lines`);
  }
}

/** Syllables of surnames, middle and given names and of provinces, districts and communes. */
function namedParts(): string[] {
  const names = readFileSync(path.join(CORPUS, 'names.txt'), 'utf8').split('\n');
  const places = gunzipSync(readFileSync(path.join(CORPUS, 'places.txt.gz')))
    .toString('utf8')
    .split('\n');
  const parts = [...names.map((row) => row.split('\t')[1]), ...places.map((row) => row.split('\t')[2])];
  return parts
    .flatMap((name) => (name ?? '').normalize('NFC').split(/[\s/-]+/u))
    .filter((part) => /^\p{L}+$/u.test(part));
}

function unzipped(name: string): Uint8Array {
  return gunzipSync(readFileSync(path.join(CORPUS, name)));
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function fileSum(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

if (process.argv.includes('--check')) check();
else train();
