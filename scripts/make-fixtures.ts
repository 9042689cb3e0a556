// Writes fixtures/: every form and the gold of every document, and a manifest of their checksums.
// Run: npm run fixtures [-- --check] [-- --only NAME]     --check writes nothing and fails where a file would differ.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DOCUMENTS } from './fixtures/documents.js';
import { fixtureFiles } from './fixtures/fixture-files.js';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');
const MANIFEST = path.join(FIXTURES, 'manifest.json');
/** Recorded inputs of the generators: read, never written here (record-garbled.ts writes them). */
const RECORDINGS = /^ocr\.[a-z]+\.json$/u;

const check = process.argv.includes('--check');
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;

const differing: string[] = [];
for (const document of DOCUMENTS.filter(({ name }) => only === undefined || name === only)) {
  const folder = path.join(FIXTURES, document.name);
  const files = await fixtureFiles(document, folder);
  for (const [name, bytes] of files) settle(path.join(folder, name), bytes);
  const kept = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of kept.filter((name) => !files.has(name) && !RECORDINGS.test(name))) remove(path.join(folder, name));
  console.log(`${document.name}: ${files.size} files`);
}
settle(MANIFEST, Buffer.from(manifest()));
for (const file of differing) console.error(`${path.relative(FIXTURES, file)} differs from what the generators make`);
process.exitCode = differing.length > 0 ? 1 : 0;

function settle(file: string, bytes: Uint8Array): void {
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  if (check) {
    differing.push(file);
    return;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

function remove(file: string): void {
  if (check) differing.push(file);
  else rmSync(file);
}

/** Path below fixtures/ -> sha256 and size, in order of path. */
function manifest(): string {
  const names = readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(FIXTURES, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => name.includes('/'))
    .sort();
  const entries = names.map((name) => {
    const bytes = readFileSync(path.join(FIXTURES, name));
    return [name, { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }];
  });
  return `${JSON.stringify({ command: 'npm run fixtures', files: Object.fromEntries(entries) }, null, 1)}\n`;
}
