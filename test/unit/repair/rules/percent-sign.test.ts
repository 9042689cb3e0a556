import { describe, expect, it } from 'vitest';
import { percentSign } from '../../../../src/repair/rules/percent-sign.js';

const read = (line: string): string =>
  percentSign
    .find(line, 'latin-accents')
    .reduceRight((text, { range, after }) => text.slice(0, range[0]) + after + text.slice(range[1]), line);

describe('percentSign', () => {
  it.each([
    ['- 10096 điểm tiêm thực hiện', '- 100% điểm tiêm thực hiện', 'no number has five digits without a point'],
    ['giảm ít nhất 2096 so với', 'giảm ít nhất 20% so với', 'after a word of shares'],
    ['8096 trở lên', '80% trở lên', 'before one'],
    ['trong năm 1996 tỉnh', 'trong năm 1996 tỉnh', 'a year'],
    ['từ 1996 đến nay', 'từ 1996 đến nay', 'a year after a word of shares'],
    ['có 5096 hộ', 'có 5096 hộ', 'a number that nothing tells to be a share'],
    ['Quyết định số 10096 ngày', 'Quyết định số 10096 ngày', 'the number of a document'],
    ['Kế hoạch 10096/KH-UBND', 'Kế hoạch 10096/KH-UBND', 'a code'],
  ])('%s -> %s: %s', (line, expected) => expect(read(line)).toBe(expected));
});
