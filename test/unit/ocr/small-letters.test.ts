import { describe, expect, it } from 'vitest';
import type { OcrWord } from '../../../src/model/ocr.js';
import { smallLetters } from '../../../src/ocr/small-letters.js';
import { page } from './image/drawn-page.js';

/** 200 dpi: an x is 16 pixels high, a capital 24. */
const SCALE = 200 / 72;
const [X, CAPITAL] = [16, 24];
const BASELINE = 100;
const LINE = 60;

type Bar = readonly [x0: number, y0: number, x1: number, y1: number];
const letter = (x: number, height: number, baseline = BASELINE): Bar => [x, baseline - height, x + 12, baseline];
const mark = (x: number): Bar => [x + 2, BASELINE - 26, x + 8, BASELINE - 21];
/** The row above: four words that begin with letters as high as an x. */
const ABOVE = [20, 80, 140, 200].map((x) => letter(x, X, BASELINE - LINE));
const words = (...texts: string[]) => texts.map((text, index) => word(text, 20 + 60 * index, BASELINE));
const word = (text: string, left: number, baseline: number, confidence = 0.95): OcrWord => ({
  text,
  box: [left / SCALE, (baseline - 28) / SCALE, (left + 40) / SCALE, (baseline + 2) / SCALE],
  confidence,
  line: baseline,
});
const above = (confidence = 0.95) =>
  ['sáng', 'mới', 'ra', 'của'].map((text, index) => word(text, 20 + 60 * index, BASELINE - LINE, confidence));
const read = (row: OcrWord[], bars: Bar[], sure = 0.95) =>
  smallLetters([...above(sure), ...row], page(300, 140, ...ABOVE, ...bars), SCALE)
    .slice(4)
    .map(({ text }) => text);

describe('smallLetters', () => {
  it('small print read in capitals', () => {
    expect(read(words('Cơ', 'SỞ.'), [letter(20, X), letter(80, X), mark(80)])).toEqual(['cơ', 'sở.']);
  });
  it('capitals stay', () => {
    expect(read(words('Cơ', 'SỞ.'), [letter(20, CAPITAL), letter(80, CAPITAL)])).toEqual(['Cơ', 'SỞ.']);
  });
  it.each([
    ['a row with a high letter shows the engine what is high', ['SỞ', 'ban']],
    ['a row with figures', ['SỞ', '2017']],
    ['a capital of another shape', ['Em', 'ra']],
  ])('%s', (_, texts) => {
    expect(read(words(...texts), [letter(20, X), letter(80, X)])).toEqual(texts);
  });
  it('nothing to compare with', () => {
    expect(read(words('SỞ.'), [letter(20, X)], 0.5)).toEqual(['SỞ.']);
  });
});
