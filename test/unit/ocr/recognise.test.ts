import { describe, expect, it } from 'vitest';
import { type Context, DEFAULT_OPTIONS, type OcrMode } from '../../../src/model/context.js';
import type { Page, PageImage, PageSet } from '../../../src/model/document.js';
import { PipelineError } from '../../../src/model/errors.js';
import type { OcrEngine, OcrPage } from '../../../src/model/ocr.js';
import type { PageImages } from '../../../src/model/page-images.js';
import { createOcrPool } from '../../../src/ocr/ocr-pool.js';
import { recognise } from '../../../src/ocr/recognise.js';
import { toNfc } from '../../../src/vietnamese/normalise.js';
import { characterErrors, REPORT, testImage } from './images.js';

const source = { path: 'a/ke-hoach.pdf', mediaType: 'application/pdf', sha256: '0'.repeat(64), bytes: 1 };
const page = (number: number, content: Partial<Page>): Page => ({
  page: number,
  widthPt: 432,
  heightPt: 100,
  textFrom: null,
  lines: null,
  image: null,
  ...content,
});
const ownText = (...texts: string[]): Partial<Page> => ({
  textFrom: 'pdf-text-layer',
  lines: texts.map((text) => ({
    text,
    box: [10, 10, 90, 20],
    words: [{ range: [0, 2], box: [10, 10, 20, 20], confidence: null }],
  })),
});
const pageSet = (pages: readonly Page[], raw: PageSet['raw'] = null): PageSet => ({ source, pages, raw, findings: [] });

function contextOf(engine: Partial<OcrEngine> = {}, options: Partial<Context['options']> = {}): Context {
  const double: OcrEngine = {
    name: 'double',
    version: '1.0',
    dataChecksum: 'abc',
    recognise: async () => ({ words: [], confidence: 0 }),
    close: async () => {},
    ...engine,
  };
  return {
    options: { ...DEFAULT_OPTIONS, ...options },
    signal: new AbortController().signal,
    note: () => {},
    ocrPool: createOcrPool({ size: 2, open: async () => double }),
  };
}
const IMAGE: PageImage = await testImage('report');
const images: PageImages = { of: async () => IMAGE, close: async () => {} };
const image = { kind: 'file', dpi: IMAGE.dpi } as const;
const READ: OcrPage = {
  words: [{ text: 'Trạm', box: [20, 20, 40, 30], confidence: 0.96, line: 0 }],
  confidence: 0.96,
};

const readsOneWord: OcrEngine['recognise'] = async (_, { segmentation }) =>
  segmentation === 3 ? READ : { words: [], confidence: 0 };

describe('recognise', () => {
  it('passes a text file through exactly, with its line ends and composed runs', async () => {
    const text = 'KẾ HOẠCH\r\n\r\nMục đích\fYêu cầu';
    const raw = toNfc(text.normalize('NFD'));
    const lines = (...texts: string[]) => texts.map((t) => ({ text: t, box: null, words: [] }));
    const pages = [
      page(1, { textFrom: 'text', lines: lines('KẾ HOẠCH', '', 'Mục đích') }),
      page(2, { textFrom: 'text', lines: lines('Yêu cầu') }),
    ];
    const seen = await recognise(pageSet(pages, raw), images, contextOf());
    expect(seen.raw).toBe(text);
    expect(seen.composed).toEqual(raw.composed);
    expect(seen.lines.map(({ range, page: number }) => [text.slice(...range), number])).toEqual([
      ['KẾ HOẠCH', 1],
      ['', 1],
      ['Mục đích', 1],
      ['Yêu cầu', 2],
    ]);
    expect(seen.models).toEqual({});
  });

  it('joins the lines of pages, own and read, with ranges into the text', async () => {
    const pages = [page(1, ownText('Số: 5/KH', 'Căn cứ')), page(2, { image }), page(3, {})];
    const seen = await recognise(pageSet(pages), images, contextOf({ recognise: readsOneWord }));
    expect(seen.raw).toBe('Số: 5/KH\nCăn cứ\nTrạm\n');
    expect(seen.lines.map(({ range, page: number }) => [seen.raw.slice(...range), number])).toEqual([
      ['Số: 5/KH', 1],
      ['Căn cứ', 1],
      ['Trạm', 2],
    ]);
    expect(seen.lines.map(({ words }) => words.map(({ range }) => seen.raw.slice(...range)))).toEqual([
      ['Số'],
      ['Că'],
      ['Trạm'],
    ]);
    expect(seen.pages).toEqual([
      { page: 1, widthPt: 432, heightPt: 100, textFrom: 'pdf-text-layer', noise: 'clean', ocrConfidence: null },
      { page: 2, widthPt: 432, heightPt: 100, textFrom: 'ocr', noise: 'clean', ocrConfidence: 0.96 },
      { page: 3, widthPt: 432, heightPt: 100, textFrom: 'pdf-text-layer', noise: 'clean', ocrConfidence: null },
    ]);
    expect(seen.models).toEqual({ 'double-1.0/vie': 'abc' });
  });

  it('reads with a real engine, opened and closed for this file when there is no pool', async () => {
    const { ocrPool: _, ...context } = contextOf({}, { ocrEngine: 'tesseract.js' });
    const seen = await recognise(pageSet([page(1, { image })]), images, context);
    expect(characterErrors(REPORT, seen.raw)).toBeLessThan(0.02);
    expect(Object.keys(seen.models)).toEqual(['tesseract.js-7.0.0/vie']);
  });

  it('keeps the text layer where OCR finds nothing', async () => {
    const seen = await recognise(
      pageSet([page(1, { ...ownText('Mục đích'), image })]),
      images,
      contextOf({}, { ocr: 'always' }),
    );
    expect(seen.raw).toBe('Mục đích\n');
    expect(seen.pages[0]!.textFrom).toBe('pdf-text-layer');
  });

  it('leaves out a page that OCR fails on, and says so', async () => {
    const failing = async () => {
      throw new PipelineError('ocr-timeout', 'double did not finish a page.', 'Look at it.');
    };
    const seen = await recognise(
      pageSet([page(1, ownText('Mục đích')), page(2, { image })]),
      images,
      contextOf({ recognise: failing }),
    );
    expect(seen.raw).toBe('Mục đích\n');
    expect(seen.findings).toEqual([
      {
        code: 'page-not-read',
        severity: 'error',
        message: expect.stringMatching(/^Page 2 .*Look at it/u),
        pointers: [],
      },
    ]);
    await expect(
      recognise(pageSet([page(1, { image })]), images, contextOf({ recognise: failing })),
    ).rejects.toMatchObject({
      code: 'ocr-timeout',
    });
  });

  it.each<[OcrMode, RegExp, string]>([
    ['auto', /upright, at 200 dpi/u, 'an image without any text'],
    ['never', /Allow OCR/u, 'a scan that may not be read'],
  ])('refuses a document without text (--ocr %s)', async (ocr, hint) => {
    const pages = [
      page(1, ocr === 'never' ? {} : { image }),
      page(2, { lines: [{ text: '  ', box: null, words: [] }] }),
    ];
    await expect(recognise(pageSet(pages), images, contextOf({}, { ocr }))).rejects.toMatchObject({
      code: 'no-text',
      hint: expect.stringMatching(hint),
    });
  });

  it('ends the file when an engine is missing', async () => {
    const missing = new PipelineError('engine-missing', 'not there', 'install it');
    const context = {
      ...contextOf(),
      ocrPool: createOcrPool({
        size: 1,
        open: async () => {
          throw missing;
        },
      }),
    };
    await expect(recognise(pageSet([page(1, ownText('Mục đích')), page(2, { image })]), images, context)).rejects.toBe(
      missing,
    );
  });
});
