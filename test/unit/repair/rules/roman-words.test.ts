import { describe, expect, it } from 'vitest';
import { romanWords } from '../../../../src/repair/rules/roman-words.js';

const read = (line: string): string =>
  romanWords
    .find(line, 'ascii-symbols')
    .reduceRight((text, { range, after }) => text.slice(0, range[0]) + after + text.slice(range[1]), line);

describe('romanWords', () => {
  it.each([
    ['trong quý 1V/2021.', 'trong quý IV/2021.', 'a digit for its first stroke'],
    ['học kỳ Il năm học', 'học kỳ II năm học', 'a small l'],
    ['theo Phụ lục IL.', 'theo Phụ lục II.', 'an L'],
    ['Quý 1/2023', 'Quý 1/2023', 'a number stays: quarters are counted in both ways'],
    ['Quý 11/2023', 'Quý 11/2023', 'two digits are a number'],
    ['chương IV', 'chương IV', 'a sound numeral'],
    ['dự Il', 'dự Il', 'no word that takes a numeral'],
  ])('%s -> %s: %s', (line, expected) => expect(read(line)).toBe(expected));
});
