import { describe, expect, it } from 'vitest';
import type { NoiseClass } from '../../../../src/model/evidence.js';
import { chooseLines, type ReadLine } from '../../../../src/pipeline/readings/choose-lines.js';

/** A line at a height of the page, which costs so many nats a letter. */
const line = (index: number, text: string, top: number, costALetter: number): ReadLine => {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return { index, text, box: [50, top, 400, top + 12], score: { letters, cost: costALetter * letters } };
};
const textOf = (layer: ReadLine[], ocr: ReadLine[], noise: NoiseClass) =>
  chooseLines(layer, ocr, noise).flatMap((choice) => choice[choice.chosen].map(({ text }) => text));

describe('chooseLines', () => {
  it.each<[string, ReadLine[], ReadLine[], NoiseClass, string[]]>([
    [
      'guessed letters are likely words: the image is believed',
      [line(0, 'Ủy ban nhân dân Quân', 100, 0.16)],
      [line(0, 'Ủy ban nhân dân Quận', 100, 0.2)],
      'ascii-symbols',
      ['Ủy ban nhân dân Quận'],
    ],
    [
      'unless OCR read nonsense',
      [line(0, 'Nơi nhận hồ sơ', 100, 0.2)],
      [line(0, 'N@j nhfịn hỗ §ợ', 100, 1.4)],
      'ascii-symbols',
      ['Nơi nhận hồ sơ'],
    ],
    [
      'renamed letters are all there: the layer is believed',
      [line(0, 'Nơi nhận hồ sơ', 100, 0.24)],
      [line(0, 'Nơi nhận hổ sơ', 100, 0.2)],
      'legacy-encoding',
      ['Nơi nhận hồ sơ'],
    ],
    [
      'unless the fonts have lost their digits',
      [line(0, 'Tháng năm', 100, 0.2), line(1, 'Mục đích', 130, 0.2)],
      [line(0, 'Tháng 11 năm 2025', 100, 0.3), line(1, 'Mục đích', 130, 0.3)],
      'shifted-glyphs',
      ['Tháng 11 năm 2025', 'Mục đích'],
    ],
    [
      'a line that OCR overlooked comes in at its height',
      [line(0, 'Căn cứ hướng dẫn', 100, 0.2), line(1, 'Thực hiện kế hoạch', 120, 0.2), line(2, 'Mục đích', 140, 0.2)],
      [line(0, 'Căn cứ hướng dẫn', 100, 0.2), line(1, 'Mục đích', 140, 0.2)],
      'latin-accents',
      ['Căn cứ hướng dẫn', 'Thực hiện kế hoạch', 'Mục đích'],
    ],
    [
      'dirt that only the layer has stays away',
      [line(0, 'Mục đích', 100, 0.2), line(1, '~{ri r"', 300, 2)],
      [line(0, 'Mục đích', 100, 0.2)],
      'latin-accents',
      ['Mục đích'],
    ],
    [
      'half a line is no reading of it',
      [line(0, 'Giao các phòng thực hiện', 100, 0.3)],
      [line(0, 'Giao các', 100, 0.1)],
      'latin-accents',
      ['Giao các phòng thực hiện'],
    ],
  ])('%s', (_, layer, ocr, noise, expected) => {
    expect(textOf(layer, ocr, noise)).toEqual(expected);
  });
});
