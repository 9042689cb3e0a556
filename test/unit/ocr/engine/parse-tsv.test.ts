import { describe, expect, it } from 'vitest';
import { parseTsv } from '../../../../src/ocr/engine/parse-tsv.js';
import { toOcrPage } from '../../../../src/ocr/engine/to-ocr-page.js';

const HEAD = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext';
const row = (...cells: readonly (string | number)[]) => cells.join('\t');
const TSV = [
  HEAD,
  row(1, 1, 0, 0, 0, 0, 0, 0, 1000, 500, -1, ''),
  row(4, 1, 1, 1, 1, 0, 100, 100, 300, 40, -1, ''),
  row(5, 1, 1, 1, 1, 1, 100, 100, 100, 40, '96.5', 'Kế'.normalize('NFD')),
  row(5, 1, 1, 1, 1, 2, 220, 100, 180, 40, '91', 'hoạch'),
  row(5, 1, 1, 1, 2, 1, 100, 160, 50, 40, '12', '"'),
  row(5, 1, 2, 1, 1, 1, 100, 300, 500, 200, '95', ' '),
  '',
].join('\n');

describe('parseTsv', () => {
  it('gives words with boxes, percent and lines; other rows are none', () => {
    expect(parseTsv(TSV)!.map(({ box, percent, line }) => ({ box, percent, line }))).toEqual([
      { box: [100, 100, 200, 140], percent: 96.5, line: 0 },
      { box: [220, 100, 400, 140], percent: 91, line: 0 },
      { box: [100, 160, 150, 200], percent: 12, line: 1 },
      { box: [100, 300, 600, 500], percent: 95, line: 2 },
    ]);
  });

  it('gives no words for a page without any', () => {
    expect(parseTsv(`${HEAD}\n${row(1, 1, 0, 0, 0, 0, 0, 0, 1000, 500, -1, '')}\n`)).toEqual([]);
  });

  it.each([
    ['', 'nothing'],
    ['KẾ HOẠCH\n', 'another form of output'],
    ['5\t1\t1', 'no head'],
    [`${HEAD}\n5\t1\t1`, 'a row cut off'],
    [`${HEAD}\n${row(5, 1, 1, 1, 1, 1, 'x', 100, 100, 40, '96.5', 'Kế')}`, 'a place that is no number'],
  ])('%j: null (%s)', (tsv) => {
    expect(parseTsv(tsv)).toBe(null);
  });
});

describe('toOcrPage', () => {
  const page = toOcrPage(parseTsv(TSV)!, { dpi: 144 });
  it('turns pixels into points and percent into shares, in NFC, without blank words', () => {
    expect(page.words).toEqual([
      { text: 'Kế', box: [50, 50, 100, 70], confidence: 0.965, line: 0 },
      { text: 'hoạch', box: [110, 50, 200, 70], confidence: 0.91, line: 0 },
      { text: '"', box: [50, 80, 75, 100], confidence: 0.12, line: 1 },
    ]);
  });

  it('is as sure as its words, by letters', () => {
    expect(page.confidence).toBeCloseTo((2 * 0.965 + 5 * 0.91 + 0.12) / 8, 4);
    expect(toOcrPage([], { dpi: 144 })).toEqual({ words: [], confidence: 0 });
  });
});
