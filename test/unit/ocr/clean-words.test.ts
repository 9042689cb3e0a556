import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/model/evidence.js';
import type { OcrWord } from '../../../src/model/ocr.js';
import { cleanWords } from '../../../src/ocr/clean-words.js';

const word = (text: string, confidence: number, box: Box, line = 0): OcrWord => ({ text, confidence, box, line });
const lap = word('Lập', 0.95, [60, 100, 80, 112]);
const texts = (words: readonly OcrWord[]) => cleanWords(words).map(({ text }) => text);

describe('cleanWords', () => {
  it.each<[string, readonly OcrWord[], string[], string]>([
    ['a bullet', [word('-', 0.93, [50, 104, 53, 106]), lap], ['-', 'Lập'], 'print'],
    [
      'a bullet with dust',
      [word('._-', 0, [48, 104, 53, 110]), lap],
      ['-', 'Lập'],
      'the dash is the item; the dust is none',
    ],
    ['dust in the margin', [word('-', 0.92, [50, 104, 50.7, 104.7]), lap], ['Lập'], 'narrower than any hyphen'],
    ['a pen stroke', [lap, word('—==>', 0.44, [90, 90, 130, 120])], ['Lập'], 'unsure and no letters'],
    ['an accent by itself', [lap, word('ˆ', 0.95, [90, 100, 94, 104])], ['Lập'], 'no print, however sure'],
    ['a rule, surely read', [lap, word('/', 0.9, [90, 100, 94, 112])], ['Lập', '/'], 'sure marks stay'],
    [
      'unsure letters',
      [word('Nẵ', 0.1, [10, 10, 30, 20])],
      ['Nẵ'],
      'letters and digits never go: handwriting is content',
    ],
    ['an unsure number', [word('(24.2', 0.05, [10, 10, 30, 20])], ['(24.2'], 'a handwritten document number'],
  ])('%s', (_, words, expected) => {
    expect(texts(words)).toEqual(expected);
  });

  it.each([
    ['731⁄QĐ-SGDĐT', '731/QĐ-SGDĐT'],
    ['I/⁄2022.', 'I/2022.'],
    ['https:/⁄/example.vn', 'https://example.vn'],
    ['355/QĐÐ-SGDĐT', '355/QĐ-SGDĐT'],
    ['CÐ.', 'CĐ.'],
    ['(b/€);', '(b/c);'],
    ['50 €', '50 €'],
  ])('letters and signs that Vietnamese print has not: %s', (read, printed) => {
    expect(texts([word(read, 0.9, [60, 100, 120, 112])])).toEqual([printed]);
  });

  it('gives a mark the height of its line, so that it stays in it', () => {
    const low = word('-', 0.92, [50, 108, 53, 118]);
    expect(cleanWords([low, lap]).map(({ box }) => box)).toEqual([[50, 100, 53, 112], lap.box]);
  });
});
