// Did any line of samples, fixtures or held-out files enter the training set? Compares line hashes over the whole corpus.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { corpusLines } from '../../../../src/repair/train/corpus-lines.js';
import { protectedFiles, protectedLines } from '../../../../src/repair/train/protected-lines.js';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const SHARED = path.resolve(ROOT, '../shared');
const FOLDERS = {
  fixtures: path.join(ROOT, 'fixtures'),
  samples: path.join(SHARED, 'samples'),
  corpus: path.join(SHARED, 'corpus'),
};
const manifest = JSON.parse(readFileSync(path.join(ROOT, 'models/manifest.json'), 'utf8')).languageModel;
const texts: readonly { name: string; skipped: number }[] = manifest.texts;

if (!existsSync(SHARED) && !process.env.CI) console.warn('skipped: ../shared with the training corpus is not here');

describe.skipIf(!existsSync(SHARED) && !process.env.CI)('the training set', () => {
  it('knows what to keep out', () => {
    expect(protectedFiles(FOLDERS).length).toBeGreaterThan(20);
    expect(protectedLines(FOLDERS).size).toBeGreaterThan(5000);
  });

  // The script skips a line when its key is protected and counts it. As many protected lines as it skipped: none got in.
  it('skipped every protected line; if not, train again', { timeout: 120_000 }, () => {
    const lines = protectedLines(FOLDERS);
    for (const { name, skipped } of texts) {
      let found = 0;
      for (const line of corpusLines(gunzipSync(readFileSync(path.join(FOLDERS.corpus, name)))))
        if (lines.has(line)) found += 1;
      expect({ name, found }).toEqual({ name, found: skipped });
    }
  });
});
