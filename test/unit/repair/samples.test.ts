// What do noise classes and exact readings make of real documents? Over ../shared/samples; thresholds only go down.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repairWith } from '../../../src/repair/repair.js';
import { applyRules } from '../../../src/repair/rules/apply-rules.js';
import { seenText } from './seen-text.js';

const SAMPLES = path.resolve(import.meta.dirname, '../../../../shared/samples');
const isHere = existsSync(SAMPLES);
if (!isHere && process.env.CI) throw new Error('CI must run over ../shared/samples, and they are absent.');
if (!isHere) console.warn('skipped: ../shared/samples is absent');

const read = (name: string) => readFileSync(path.join(SAMPLES, `${name}.txt`), 'utf8');
const repaired = (name: string) => repairWith(seenText(read(name)), true, [applyRules]);
/** Letters and digits only: what remains to differ are spaces, which one gold file has inside words. */
const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}\n]/gu, '');

describe.skipIf(!isHere)('the samples', () => {
  it.each(['plan-000', 'plan-002', 'plan-007', 'plan-012', 'plan-025'])('%s is clean and passes unchanged', (name) => {
    const { quality, edits, lines } = repaired(name);
    expect([quality.noise, edits.length, lines.filter(({ noise }) => noise !== 'clean')]).toEqual(['clean', 0, []]);
  });

  it.each([
    ['garbled-003-part', 'latin-accents'],
    ['garbled-004-part', 'ascii-symbols'],
    ['garbled-scanner-english', 'ascii-symbols'],
    ['ocr-eng', 'latin-accents'],
    ['ocr-fra', 'latin-accents'],
    ['ocr-vie', 'ocr-noise'],
    ['no-diacritics', 'no-diacritics'],
    ['legacy-tcvn3', 'legacy-encoding'],
    ['legacy-vni', 'legacy-encoding'],
    ['mojibake', 'mojibake'],
    ['shifted-glyphs', 'shifted-glyphs'],
    ['broken-spacing', 'broken-spacing'],
  ])('%s is %s', (name, expected) => expect(repaired(name).quality.noise).toBe(expected));

  it.each([
    ['legacy-tcvn3', 0],
    ['legacy-vni', 1],
    ['mojibake', 0],
    ['broken-spacing', 0],
    ['shifted-glyphs', 9],
  ])('%s differs from its gold in at most %i lines, spaces and punctuation aside', (name, most) => {
    const gold = letters(read(`${name}.gold`)).split('\n');
    const own = letters(repaired(name).text).split('\n');
    expect(own).toHaveLength(gold.length);
    expect(gold.filter((line, i) => line !== own[i]).length).toBeLessThanOrEqual(most);
  });
});
