// Do real documents come out of ingest whole and in reading order? Over ../shared/samples.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.js';
import { contextWith, ingestWithImages } from './contexts.js';

const SAMPLES = path.resolve(import.meta.dirname, '../../../../shared/samples');
const isHere = existsSync(SAMPLES);
if (!isHere && process.env.CI) throw new Error('CI must run over ../shared/samples, and they are absent.');
if (!isHere) console.warn('skipped: ../shared/samples is absent');

const read = (name: string) => ingest({ path: name, bytes: readFileSync(path.join(SAMPLES, name)) }, contextWith());

/** Words without controls: other programs drop the control codes that shifted fonts turn digits into. */
const wordsOf = (text: string) =>
  text
    .replace(/\p{Cc}/gu, ' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]{2}/u.test(word));

/** Share of the words of `wanted` that follow each other in `text` in the same order (longest common subsequence). */
function inOrder(text: string, wanted: string): number {
  const [a, b] = [wordsOf(text), wordsOf(wanted)];
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (let at = 1; at <= b.length; at += 1) {
      next[at] = word === b[at - 1] ? row[at - 1]! + 1 : Math.max(row[at]!, next[at - 1]!);
    }
    row = next;
  }
  return row[b.length]! / b.length;
}

describe.skipIf(!isHere)('samples', () => {
  it.each([
    ['pdf/garbled-scanner-english.pdf', 'garbled-scanner-english.txt', [1], 0.85],
    ['pdf/shifted-glyphs.pdf', 'shifted-glyphs.txt', [1, 2, 3, 4, 5, 6], 0.85],
  ])('%s says what other programs read in it, in the same order', async (pdf, txt, numbers, least) => {
    const { pages } = await read(pdf);
    const text = pages
      .filter(({ page }) => numbers.includes(page))
      .flatMap(({ lines }) => lines ?? [])
      .map((line) => line.text)
      .join('\n');
    expect(inOrder(text, readFileSync(path.join(SAMPLES, txt), 'utf8').normalize('NFC'))).toBeGreaterThan(least);
  });

  it.each([
    ['pdf/scan-plan-025.pdf', 1658, 2355, 200],
    ['pdf/scan-inspectorate.pdf', 2480, 3507, 300],
  ])('%s gives its fax scans at their own resolution', async (pdf, widthPx, heightPx, dpi) => {
    const file = { path: pdf, bytes: readFileSync(path.join(SAMPLES, pdf)) };
    const { pages, images } = await ingestWithImages(file, contextWith());
    expect(pages[0]?.lines).toBe(null);
    expect(images[0]).toMatchObject({ widthPx, heightPx });
    expect(Math.round(images[0]!.dpi)).toBe(dpi);
  });

  it('pdf/garbled-covid-letter.pdf has a hidden layer on all pages, and a signature field that is not read', async () => {
    const { pages, findings } = await read('pdf/garbled-covid-letter.pdf');
    expect(pages.map((page) => page.textFrom)).toEqual(Array.from({ length: 5 }, () => 'pdf-text-layer'));
    expect(findings.map((finding) => finding.code)).toEqual(['annotations-ignored']);
  });

  it('pdf/garbled-covid-letter.pdf gives its scans although its pages have words', async () => {
    const name = 'pdf/garbled-covid-letter.pdf';
    const file = { path: name, bytes: readFileSync(path.join(SAMPLES, name)) };
    const { images } = await ingestWithImages(file, contextWith('always'));
    expect(images.map((image) => (image?.widthPx ?? 0) > 1000)).toEqual([true, true, true, true, true]);
  });
});
