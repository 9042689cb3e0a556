// Makes models/gazetteer.json from the lists of names and places. Usage: npx tsx scripts/build-gazetteer.ts
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { GazetteerFile } from '../src/repair/language/gazetteer.js';
import { modelForm } from '../src/repair/language/model-form.js';
import { tokenise } from '../src/repair/language/tokenise.js';
import { writeManifestEntry } from './language/write-manifest-entry.js';

const ROOT = path.resolve(import.meta.dirname, '..');
const CORPUS = path.resolve(ROOT, '../shared/corpus');
const NAMES = path.join(CORPUS, 'names.txt');
const PLACES = path.join(CORPUS, 'places.txt.gz');

const gazetteer: GazetteerFile = { ...names(), places: places() };
const text = `${JSON.stringify(gazetteer, null, 0)}\n`;
writeFileSync(path.join(ROOT, 'models/gazetteer.json'), text);
writeManifestEntry(path.join(ROOT, 'models/manifest.json'), 'gazetteer', {
  file: 'gazetteer.json',
  sha256: createHash('sha256').update(text).digest('hex'),
  bytes: Buffer.byteLength(text),
  command: 'npx tsx scripts/build-gazetteer.ts',
  sources: [NAMES, PLACES].map((file) => ({
    name: path.basename(file),
    sha256: createHash('sha256').update(readFileSync(file)).digest('hex'),
  })),
  entries: Object.fromEntries(Object.entries(gazetteer).map(([list, entries]) => [list, Object.keys(entries).length])),
});
console.log(`models/gazetteer.json: ${Buffer.byteLength(text)} bytes`);

/** The `_text` rows were counted after "ông/bà" and hold many words that are no names: they are left out. */
function names(): Omit<GazetteerFile, 'places'> {
  const surnames = new Map<string, number>();
  const middleNames = new Map<string, number>();
  const givenNames = new Map<string, number>();
  const add = (list: Map<string, number>, name: string, count: number): void => {
    list.set(modelForm(name), (list.get(modelForm(name)) ?? 0) + count);
  };
  for (const row of readFileSync(NAMES, 'utf8').split('\n')) {
    const [part, name, count] = row.split('\t');
    if (name === undefined || row.startsWith('#')) continue;
    if (part === 'ho') add(surnames, name, Number(count));
    if (part === 'dem') add(middleNames, name, Number(count));
    if (part === 'ten') add(givenNames, name, Number(count));
    if (part === 'dem+ten' || part === 'ten_boy' || part === 'ten_girl') {
      const words = name.split(/\s+/u);
      add(givenNames, words.at(-1)!, Number(count));
      for (const word of words.slice(0, -1)) add(middleNames, word, Number(count));
    }
  }
  return { surnames: sorted(surnames), middleNames: sorted(middleNames), givenNames: sorted(givenNames) };
}

function places(): Record<string, string> {
  const found = new Map<string, Set<string>>();
  const letters: Readonly<Record<string, string>> = { tinh: 'p', huyen: 'd', xa: 'c' };
  for (const row of gunzipSync(readFileSync(PLACES)).toString('utf8').normalize('NFC').split('\n')) {
    const [level, , name] = row.split('\t');
    const letter = letters[level ?? ''];
    if (letter === undefined || name === undefined) continue;
    const tokens = tokenise(name);
    // "Phường 12" has a number for a name.
    if (tokens.some(({ kind }) => kind !== 'word')) continue;
    const key = tokens.map(({ text: word }) => word).join(' ');
    found.set(key, (found.get(key) ?? new Set()).add(letter));
  }
  return sorted(new Map([...found].map(([name, levels]) => [name, [...levels].sort().join('')])));
}

function sorted<T>(entries: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...entries].sort(([left], [right]) => (left < right ? -1 : 1)));
}
