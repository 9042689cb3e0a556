import { describe, expect, it } from 'vitest';
import { letterheadMarks } from '../../../../src/repair/rules/letterhead-marks.js';

const mend = (line: string, noise: Parameters<typeof letterheadMarks.find>[1] = 'ascii-symbols'): string =>
  letterheadMarks
    .find(line, noise)
    .reduce((now, { range, after }) => now.slice(0, range[0]) + after + now.slice(range[1]), line);

describe('letterheadMarks', () => {
  it.each<[string, string, string]>([
    ['the word before the number', '$6: 12/KH-UBND', 'Số: 12/KH-UBND'],
    ['with the year', 'S6 12/2025/KH-UBND Hà An, ngày 3', 'Số 12/2025/KH-UBND Hà An, ngày 3'],
    ['in the form of the Party', '§8: 36-KH/TU', 'Số: 36-KH/TU'],
    ['both letters as digits', '56: 402/KH-BVCT', 'Số: 402/KH-BVCT'],
    ['the row of a table', '56 402/KH-BVCT', '56 402/KH-BVCT'],
    ['inside, before a number of a document', 'Nghị quyết 56 19—NQ/TU', 'Nghị quyết số 19—NQ/TU'],
    ['inside, before another number', 'Nghị quyết 56 19 điều', 'Nghị quyết 56 19 điều'],
    ['a price is none', '$6 12 chiếc', '$6 12 chiếc'],
    ['the subject', 'Viv triển khai kế hoạch', 'V/v triển khai kế hoạch'],
    ['capitals that no word has here', '  VÀ tham gia ý kiến', '  V/v tham gia ý kiến'],
    ['a line of capitals', 'VÀ ĐÀO TẠO', 'VÀ ĐÀO TẠO'],
    ['a word', 'Và tham gia ý kiến', 'Và tham gia ý kiến'],
  ])('%s', (_, line, expected) => expect(mend(line)).toBe(expected));

  it('trusts engines that know Vietnamese', () => expect(mend('VÀ tham gia', 'ocr-noise')).toBe('VÀ tham gia'));
});
