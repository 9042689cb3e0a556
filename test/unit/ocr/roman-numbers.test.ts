import { describe, expect, it } from 'vitest';
import type { OcrWord } from '../../../src/model/ocr.js';
import { countStems } from '../../../src/ocr/image/count-stems.js';
import { romanNumbers } from '../../../src/ocr/roman-numbers.js';
import { page } from './image/drawn-page.js';

/** 200 dpi. */
const SCALE = 200 / 72;
type Bar = readonly [x0: number, y0: number, x1: number, y1: number];
/** Letters of 26 pixels height in bold face with serifs, the left edge of the stem at `x`. */
const I = (x: number): Bar[] => [
  [x, 20, x + 5, 46],
  [x - 2, 20, x + 7, 22],
  [x - 2, 44, x + 7, 46],
];
const ONE = (x: number): Bar[] => [
  [x, 20, x + 5, 46],
  [x - 4, 22, x, 25],
  [x - 2, 44, x + 7, 46],
];
const H: Bar[] = [...I(20), ...I(36), [25, 32, 36, 35]];
const DOT = (x: number): Bar[] => [[x, 42, x + 4, 46]];
const drawn = (bars: Bar[]) => page(200, 70, ...bars);
const word = (text: string, left = 15, right = 70): OcrWord => ({
  text,
  box: [left / SCALE, 18 / SCALE, right / SCALE, 48 / SCALE],
  confidence: 0.9,
  line: 1,
});

describe('countStems', () => {
  it.each<[string, Bar[], number]>([
    ['I', I(20), 1],
    ['III with serifs that touch', [...I(20), ...I(29), ...I(38)], 3],
    ['the figure 1', ONE(20), 0],
    ['H', H, 0],
    ['nothing', [], 0],
  ])('%s', (_, bars, wanted) => {
    expect(countStems(drawn(bars), [5, 5, 60, 20], SCALE).count).toBe(wanted);
  });
});

describe('romanNumbers', () => {
  const two = drawn([...I(20), ...I(31), ...DOT(42)]);
  const three = drawn([...I(20), ...I(31), ...I(42), ...DOT(53)]);
  const eleven = drawn([...ONE(20), ...ONE(33), ...DOT(44)]);
  it.each<[string, ReturnType<typeof drawn>, OcrWord[], string]>([
    ['a heading with a stroke too few', three, [word('II.')], 'III.'],
    ['strokes that melted', two, [word('H.')], 'II.'],
    ['a heading that is right', two, [word('II.')], 'II.'],
    ['a quarter', three, [word('Quý', -60, 5), word('II')], 'III'],
    ['the eleventh heading', eleven, [word('11.')], '11.'],
    ['figures that may be figures', two, [word('11.')], '11.'],
    ['in the middle of a line', three, [word('mục', -60, 5), word('II.')], 'II.'],
    ['another word', three, [word('Ba.')], 'Ba.'],
  ])('%s', (_, image, words, wanted) => {
    expect(romanNumbers(words, image, SCALE).at(-1)!.text).toBe(wanted);
  });
});
