// Which lines must never be trained on? Gold texts of the fixtures, everything in the samples, the held-out corpus files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { corpusLines } from './corpus-lines.js';
import { LineSet } from './line-key.js';
import { HELD_OUT_FILES } from './training-files.js';

/** Where the project's fixtures and the shared corpus and samples lie. */
export interface CorpusFolders {
  readonly fixtures: string;
  readonly samples: string;
  readonly corpus: string;
}

/** The files, sorted: fixtures, then samples, then held-out. */
export function protectedFiles(folders: CorpusFolders): string[] {
  return [
    ...filesUnder(folders.fixtures).filter(isGold),
    ...filesUnder(folders.samples).filter((file) => file.endsWith('.txt')),
    ...HELD_OUT_FILES.map(({ name }) => path.join(folders.corpus, name)),
  ];
}

/**
 * Their lines. A fixture's citation of a law ("Căn cứ Luật … ngày …;") is a formula that any document may hold word for
 * word, so it is free; those of samples and held-out documents are not.
 */
export function protectedLines(folders: CorpusFolders): LineSet {
  const lines = new LineSet();
  for (const file of protectedFiles(folders)) {
    const bytes = readFileSync(file);
    for (const line of corpusLines(file.endsWith('.gz') ? gunzipSync(bytes) : bytes))
      if (!(isGold(file) && CITATION.test(line))) lines.add(line);
  }
  return lines;
}

const CITATION = /^[^\p{L}]*Căn cứ (?:Luật|Bộ luật|Hiến pháp|Pháp lệnh|Nghị định|Thông tư|Nghị quyết|Quyết định) /u;

function isGold(file: string): boolean {
  return path.basename(file) === 'gold.txt';
}

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.sort().map((name) => path.join(folder, name));
}
