// Puts one model's entry into models/manifest.json and leaves the others as they are.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Entries are sorted by name, so that the order of writing does not show. */
export function writeManifestEntry(file: string, name: string, entry: object): void {
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const entries = Object.entries({ ...before, [name]: entry }).sort(([left], [right]) => (left < right ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
