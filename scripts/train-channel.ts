// Trains models/channel.json: what each engine reads for each Vietnamese letter.
//
//   tsx scripts/train-channel.ts --noisy DIR        DIR as make-noisy-set.ts writes it: gold/ and a folder a reading
//
// Counts are summed over the resolutions of an engine. Readings of HELD_OUT engines are left out: they are the unseen test.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type EngineCounts, engineCountsOf } from '../src/repair/decode/channel-file.js';
import { countChannel } from './channel/count-channel.js';
import { pairLines } from './channel/pair-lines.js';
import { writeManifestEntry } from './language/write-manifest-entry.js';

const MODELS = path.resolve(import.meta.dirname, '../models');
const HELD_OUT = /^(?:lstm|legacy)-fin$|^legacy-deu$/u;
const RECIPE = [
  'tsx scripts/make-noisy-set.ts --corpus ../shared/corpus/admin.plan.txt.gz --out DIR --capitals … (docs/model-card.md)',
  'tsx scripts/train-channel.ts --noisy DIR',
];

main();

function main(): void {
  const { values } = parseArgs({ options: { noisy: { type: 'string' } } });
  if (!values.noisy) throw new Error('--noisy DIR is needed');
  const dir = values.noisy;
  const sums = createHash('sha256');
  const byEngine = new Map<string, [string, string][]>();
  const readings = readdirSync(dir)
    .filter((name) => /^(?:lstm|legacy)-[a-z]+-\d+$/u.test(name))
    .sort();
  for (const reading of readings) {
    const engine = reading.replace(/-\d+$/u, '');
    if (HELD_OUT.test(engine)) continue;
    const pairs = byEngine.get(engine) ?? [];
    byEngine.set(engine, pairs);
    for (const page of readdirSync(path.join(dir, reading)).sort()) {
      const gold = readFileSync(path.join(dir, 'gold', page), 'utf8').normalize('NFC');
      const read = readFileSync(path.join(dir, reading, page), 'utf8').normalize('NFC');
      sums.update(`${reading}/${page}\n${gold}\n${read}\n`);
      pairs.push(...pairLines(gold.split('\n'), read.split('\n')));
    }
  }
  const engines: Record<string, EngineCounts> = {};
  const report: Record<string, { lines: number; letters: number }> = {};
  for (const [engine, pairs] of byEngine) {
    const counts = countChannel(engine, pairs);
    engines[engine] = engineCountsOf(counts);
    report[engine] = { lines: pairs.length, letters: counts.letters };
    console.log(engine, report[engine]);
  }
  const bytes = `${JSON.stringify({ engines }, null, 1)}\n`;
  writeFileSync(path.join(MODELS, 'channel.json'), bytes);
  writeManifestEntry(path.join(MODELS, 'manifest.json'), 'channel', {
    file: 'channel.json',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: Buffer.byteLength(bytes),
    command: RECIPE.join(' && '),
    tools:
      'Debian tesseract-ocr 5.3 and tesseract-ocr-<language>, text2image; npm @tesseract.js-data/<language> 1.0.0 for the legacy engine',
    noisySetSha256: sums.digest('hex'),
    engines: report,
  });
}
