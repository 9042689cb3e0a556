import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { OcrWord } from '../../../src/model/ocr.js';
import { lineHeadMarks } from '../../../src/ocr/line-head-marks.js';

/** 200 dpi. */
const SCALE = 200 / 72;
const DOT = '<circle cx="60" cy="58" r="6"/>';
const DASH = '<rect x="54" y="56" width="12" height="4"/>';
const PLUS = '<rect x="51" y="56" width="18" height="3"/><rect x="58.5" y="48" width="3" height="18"/>';
const LETTER = '<path d="M52 70 L60 44 L68 70 Z" fill="none" stroke="black" stroke-width="3"/>';
const STOP = '<circle cx="60" cy="70" r="3"/>';

async function pageWith(mark: string) {
  const print = '<rect x="84" y="44" width="20" height="26"/><rect x="108" y="44" width="20" height="26"/>';
  const svg = `<svg width="300" height="120"><rect width="300" height="120" fill="#fff"/>${mark}${print}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg)).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { widthPx: info.width, heightPx: info.height, data: new Uint8Array(data) };
}
const word = (text: string, left: number, right: number): OcrWord => ({
  text,
  box: [left / SCALE, 42 / SCALE, right / SCALE, 72 / SCALE],
  confidence: 0.6,
  line: 1,
});
const BODY = word('Hòa', 83, 129);

describe('lineHeadMarks', () => {
  it.each<[string, string, OcrWord[], string[]]>([
    ['a dot read as a star', DOT, [word('*', 53, 67), BODY], ['•', 'Hòa']],
    ['a dot read as a letter', DOT, [word('s', 53, 67), BODY], ['•', 'Hòa']],
    ['a dot not read', DOT, [BODY], ['•', 'Hòa']],
    ['a dot in the box of a word', DOT, [word('"Hòa', 53, 129)], ['•', 'Hòa']],
    ['a dash read as a wave', DASH, [word('~', 53, 67), BODY], ['-', 'Hòa']],
    ['a dash that sticks to its word', DASH, [word('~Hòa', 53, 129)], ['-', 'Hòa']],
    ['a dash as it is', DASH, [word('–', 53, 67), BODY], ['–', 'Hòa']],
    ['a plus not read', PLUS, [BODY], ['+', 'Hòa']],
    ['a letter', LETTER, [word('A', 51, 69), BODY], ['A', 'Hòa']],
    ['a full stop', STOP, [word('.', 55, 65), BODY], ['.', 'Hòa']],
    ['nothing', '', [BODY], ['Hòa']],
    ['a dash between words', DASH, [word('An', 10, 45), word('-', 53, 67), BODY], ['An', '-', 'Hòa']],
  ])('%s', async (_, mark, words, wanted) => {
    expect(lineHeadMarks(words, await pageWith(mark), SCALE).map(({ text }) => text)).toEqual(wanted);
  });
});
