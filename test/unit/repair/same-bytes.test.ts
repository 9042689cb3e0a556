// Does the same document give the same bytes, again and in either composition?
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../src/model/context.js';
import { repairSource } from '../../../src/pipeline/repair-source.js';
import { withContext } from '../../../src/pipeline/with-context.js';

const NOISY = path.resolve(import.meta.dirname, '../../../fixtures/noisy');
const read = (name: string) => readFileSync(path.join(NOISY, name), 'utf8').normalize('NFC');
const stripped = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');

/** What is written to files: text, edits and counts; of the ledger only the record of composing differs with the input. */
async function repaired(text: string): Promise<string> {
  const settings = { options: DEFAULT_OPTIONS, signal: new AbortController().signal, jobs: 1, note: () => {} };
  return withContext(settings, async (context) => {
    const source = { path: 'plan.txt', bytes: new TextEncoder().encode(text) };
    const { text: after, ledger, quality } = await repairSource(source, context);
    return JSON.stringify({ after, edits: ledger.edits, quality });
  });
}

describe('repair', () => {
  it.each([
    ['a wrong engine', read('lstm-swe-150/benh-vien-5s.txt'), 'latin-accents'],
    ['a Vietnamese engine', read('lstm-vie-110/benh-vien-5s.txt'), 'ocr-noise'],
    ['lost marks', stripped(read('gold/benh-vien-5s.txt')), 'no-diacritics'],
  ])('of %s: two runs, NFC and NFD, one result', async (_, text, noise) => {
    const first = await repaired(text);
    expect(JSON.parse(first).quality.noise).toBe(noise);
    expect(await repaired(text)).toBe(first);
    expect(await repaired(text.normalize('NFD'))).toBe(first);
  });
});
