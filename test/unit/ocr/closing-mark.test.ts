import { describe, expect, it } from 'vitest';
import type { OcrWord } from '../../../src/model/ocr.js';
import { closingMark } from '../../../src/ocr/closing-mark.js';
import { page } from './image/drawn-page.js';

/** 200 dpi: a word 34 pixels high that ends at 90. */
const SCALE = 200 / 72;
type Bar = readonly [x0: number, y0: number, x1: number, y1: number];
const LETTERS: Bar[] = [
  [20, 20, 34, 46],
  [40, 28, 54, 54],
];
const stop = (x: number): Bar => [x, 42, x + 4, 46];
const STROKE: Bar[] = [
  [75, 38, 78, 46],
  [77, 30, 80, 38],
  [79, 20, 82, 30],
];
const word = (text: string): OcrWord => ({
  text,
  box: [18 / SCALE, 20 / SCALE, 92 / SCALE, 54 / SCALE],
  confidence: 0.85,
  line: 1,
});

describe('closingMark', () => {
  it.each<[string, string, Bar[], string]>([
    ['a stroke between the stops', 'này..', [stop(66), ...STROKE, stop(86)], 'này./.'],
    ['two stops', 'này..', [stop(76), stop(86)], 'này..'],
    ['three stops, read as three', 'này...', [stop(66), ...STROKE, stop(86)], 'này...'],
    ['a mark that was read', 'này./.', [stop(66), ...STROKE, stop(86)], 'này./.'],
    ['one stop', 'này.', [...STROKE, stop(86)], 'này.'],
  ])('%s', (_, text, bars, wanted) => {
    expect(closingMark([word(text)], page(120, 70, ...LETTERS, ...bars), SCALE)[0]!.text).toBe(wanted);
  });
});
