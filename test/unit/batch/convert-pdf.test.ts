import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { convertOne } from '../../../src/batch/convert-one.js';
import { type Context, DEFAULT_OPTIONS } from '../../../src/model/context.js';
import type { OcrPage } from '../../../src/model/ocr.js';
import { createOcrPool } from '../../../src/ocr/ocr-pool.js';

/** What the engine says of every page: a heading and a section. */
const SAID: OcrPage = {
  confidence: 0.96,
  words: ['KẾ HOẠCH', 'Tổ chức hội thi', 'I. Mục đích', 'Phát hiện học sinh giỏi.'].flatMap((text, row) =>
    text.split(' ').map((word, column) => {
      const [x, y] = [100 + 60 * column, 80 + 20 * row];
      return { text: word, box: [x, y, x + 50, y + 14] as const, confidence: 0.96, line: row };
    }),
  ),
};
const context: Context = {
  options: DEFAULT_OPTIONS,
  signal: new AbortController().signal,
  note: () => {},
  ocrPool: createOcrPool({
    size: 1,
    open: async () => ({
      name: 'double',
      version: '1',
      dataChecksum: 'abc',
      recognise: async (_, { segmentation }) => (segmentation === 3 ? SAID : { words: [], confidence: 0 }),
      close: async () => {},
    }),
  }),
};

let folder: string;
let outDir: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kehoach-'));
  outDir = path.join(folder, 'out');
  const page = sharp({ create: { width: 620, height: 877, channels: 3, background: 'white' } }).composite([
    { input: { create: { width: 300, height: 60, channels: 3, background: 'black' } }, left: 100, top: 80 },
  ]);
  await writeFile(path.join(folder, 'scan.png'), await page.withDensity(75).png().toBuffer());
  await writeFile(path.join(folder, 'plan.txt'), 'KẾ HOẠCH\nTổ chức hội thi\nI. Mục đích\nPhát hiện học sinh giỏi.\n');
});

const convert = async (name: string, pdf: boolean) => {
  const input = { path: name, absolute: path.join(folder, name), refusal: null };
  const options = { outDir, dumpDir: null, pdf, redo: 'nothing', now: () => 0 } as const;
  return (await convertOne(input, options, { configuration: '', ends: new Map() }, context)).line;
};

describe('convert --pdf', () => {
  it('writes the searchable PDF beside the plan, the same bytes each time', async () => {
    expect(await convert('scan.png', true)).toMatchObject({ state: 'done', code: null, searchable: 'scan.png.pdf' });
    const first = await readFile(path.join(outDir, 'scan.png.pdf'));
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
    await convert('scan.png', true);
    expect((await readFile(path.join(outDir, 'scan.png.pdf'))).equals(first)).toBe(true);
    expect(await readdir(outDir)).toEqual(['scan.png.pdf', 'scan.png.plan.json', 'scan.png.txt']);
  });

  it('writes none without the flag', async () => {
    expect(await convert('scan.png', false)).toMatchObject({ state: 'done', searchable: null });
    expect(await readdir(outDir)).toEqual(['scan.png.plan.json', 'scan.png.txt']);
  });

  it('writes none of a text, and the result says why', async () => {
    await convert('plan.txt', true);
    expect(await readdir(outDir)).toEqual(['plan.txt.plan.json', 'plan.txt.txt']);
    const { findings } = JSON.parse(await readFile(path.join(outDir, 'plan.txt.plan.json'), 'utf8'));
    expect(findings).toContainEqual(expect.objectContaining({ code: 'searchable-pdf-left-out', severity: 'info' }));
  });

  it('fails the input with the code of exit 5 when it can not be written, and leaves no result behind', async () => {
    await mkdir(path.join(outDir, 'scan.png.pdf'), { recursive: true });
    expect(await convert('scan.png', true)).toMatchObject({ state: 'failed', code: 'cannot-write' });
    expect(await readdir(outDir)).toEqual(['scan.png.pdf']);
  });
});
