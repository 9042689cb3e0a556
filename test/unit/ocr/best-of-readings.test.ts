import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/model/evidence.js';
import type { OcrWord } from '../../../src/model/ocr.js';
import { bestOfReadings } from '../../../src/ocr/best-of-readings.js';

const word = (text: string, confidence: number, box: Box, line = 3): OcrWord => ({ text, confidence, box, line });
const first = word('triên', 0.6, [100, 100, 130, 112]);

describe('bestOfReadings', () => {
  it.each<[string, OcrWord, string[], string]>([
    ['surer', word('triển', 0.9, [101, 98, 130, 112]), ['triển'], 'the same word, better read'],
    ['less sure', word('trien', 0.5, [101, 99, 130, 112]), ['triên'], 'the first reading stands'],
    ['elsewhere, sure', word('khai', 0.9, [140, 100, 160, 112]), ['triên', 'khai'], 'a word that was overlooked'],
    ['elsewhere, unsure', word('kh', 0.7, [140, 100, 160, 112]), ['triên'], 'no invention'],
    ['half over it', word('én', 0.95, [115, 100, 145, 112]), ['triên'], 'neither the same word nor a free place'],
  ])('%s', (_, second, expected) => {
    expect(bestOfReadings([first], [second]).map(({ text }) => text)).toEqual(expected);
  });

  it('keeps the order and the lines of the first reading', () => {
    const better = bestOfReadings([first], [word('triển', 0.9, first.box, 7)]);
    expect(better).toEqual([word('triển', 0.9, first.box, 3)]);
  });
});
