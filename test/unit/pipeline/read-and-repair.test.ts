import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Context, DEFAULT_OPTIONS, type ParseOptions } from '../../../src/model/context.js';
import { PipelineError } from '../../../src/model/errors.js';
import type { OcrEngine, OcrPage } from '../../../src/model/ocr.js';
import { createOcrPool } from '../../../src/ocr/ocr-pool.js';
import { readAndRepair } from '../../../src/pipeline/read-and-repair.js';
import type { PageReadings } from '../../../src/pipeline/readings/best-reading.js';

const FIXTURES = path.resolve(import.meta.dirname, '../../../fixtures');
/** Image and layer: the layer is an English engine's. */
const GARBLED = readFileSync(path.join(FIXTURES, 'cong-an-xa-chua-chay/garbled.pdf'));
const BORN_DIGITAL = readFileSync(path.join(FIXTURES, 'cong-an-xa-chua-chay/input.pdf'));

function contextOf(recognise: OcrEngine['recognise'], options: Partial<ParseOptions> = {}) {
  let calls = 0;
  const counting: OcrEngine['recognise'] = async (...args) => {
    calls += 1;
    return recognise(...args);
  };
  const engine = { name: 'double', version: '1.0', dataChecksum: 'abc', recognise: counting, close: async () => {} };
  const context: Context = {
    options: { ...DEFAULT_OPTIONS, ...options },
    signal: new AbortController().signal,
    note: () => {},
    ocrPool: createOcrPool({ size: 1, open: async () => engine }),
  };
  return { context, calls: () => calls };
}

/** Sees one line on each page, below all others. */
const seesLine: OcrEngine['recognise'] = async (_, { segmentation }): Promise<OcrPage> =>
  segmentation === 3
    ? { words: [{ text: 'Phụ lục', box: [250, 815, 340, 827], confidence: 0.96, line: 0 }], confidence: 0.96 }
    : { words: [], confidence: 0 };

describe('readAndRepair', () => {
  it('reads a page with a damaged layer again, and keeps the loser in the readings', async () => {
    const { context } = contextOf(seesLine);
    let readings: readonly PageReadings[] = [];
    const { seen, repaired } = await readAndRepair({ path: 'a.pdf', bytes: GARBLED }, context, (name, value) => {
      if (name === 'readings') readings = value as unknown as PageReadings[];
      return value;
    });
    expect(repaired.pages[0]!.textFrom).toBe('merged');
    expect(repaired.text).toContain('Phụ lục');
    expect(readings[0]!.choices.length).toBeGreaterThan(10);
    expect(seen.lines.length).toBe(repaired.lines.length);
    for (const [i, { rawRange }] of repaired.lines.entries()) expect(rawRange).toEqual(seen.lines[i]!.range);
    for (const { rawRange, repairedRange, before, after } of repaired.edits) {
      expect(repaired.raw.slice(...rawRange)).toBe(before);
      expect(repaired.text.slice(...repairedRange)).toBe(after);
    }
    expect(Object.keys(seen.models)).toEqual(['double-1.0/vie']);
  });

  it.each<[string, Uint8Array, Partial<ParseOptions>]>([
    ['a good layer is never read again', BORN_DIGITAL, {}],
    ['nor a damaged one where OCR is not allowed', GARBLED, { ocr: 'never' }],
  ])('%s', async (_, bytes, options) => {
    const { context, calls } = contextOf(seesLine, options);
    const { repaired } = await readAndRepair({ path: 'a.pdf', bytes }, context, (_name, value) => value);
    expect(calls()).toBe(0);
    expect(repaired.pages.map(({ textFrom }) => textFrom)).not.toContain('ocr');
  });

  it.each([
    ['the engine fails', new PipelineError('ocr-failed', 'double failed on a page.', 'Try the other.')],
    ['there is no engine', new PipelineError('engine-missing', 'no engine.', 'Install one.')],
  ])('keeps the layer where %s, and says so', async (_, error) => {
    const { context } = contextOf(async () => {
      throw error;
    });
    const { repaired } = await readAndRepair({ path: 'a.pdf', bytes: GARBLED }, context, (_name, value) => value);
    expect(repaired.pages.every(({ textFrom }) => textFrom === 'pdf-text-layer')).toBe(true);
    expect(repaired.findings.map(({ code, severity }) => `${code} ${severity}`)).toContain('page-not-reread warning');
  });

  it('keeps the layer where OCR sees nothing', async () => {
    const { context } = contextOf(async () => ({ words: [], confidence: 0 }));
    const { repaired } = await readAndRepair({ path: 'a.pdf', bytes: GARBLED }, context, (_name, value) => value);
    expect(repaired.pages[0]!.textFrom).toBe('pdf-text-layer');
    expect(repaired.findings).toEqual([]);
  });
});
