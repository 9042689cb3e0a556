import { describe, expect, it } from 'vitest';
import { FURNITURE_RULES } from '../../../../src/structure/configuration.js';
import { readLines } from '../../../../src/structure/reading/lines.js';
import { type FromTextOptions, fromText } from '../from-text.js';

/** Texts of the lines that some rule names as furniture. */
function furnitureOf(text: string, options?: FromTextOptions): string[] {
  const lines = readLines(fromText(text, options));
  const named = new Set(FURNITURE_RULES.flatMap((rule) => rule.find(lines)));
  return lines.filter((line) => named.has(line.index)).map((line) => line.text.text);
}

const prose = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `Lớp ${from + i} trồng cây.`);

describe('furniture', () => {
  it.each([
    ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', true],
    ['CQNG HOA XÃ HỘI CHU NGHĨA VIỆT NAM', true],
    ['Độc lập – Tự do – Hạnh phúc', true],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', true],
    ['AN Độc lập - Tự do - Hạnh phúc', false],
    ['-----', true],
    ['* * *', true],
    ['---o0o---', true],
    ['--- | ---', true],
    ['00.', false],
    ['Trang 2/5', true],
    ['(Ký tên, đóng dấu)', true],
    ['(đã ký)', true],
    ['HỎA TỐC', true],
    ['khăn.', false],
    ['DỰ THẢO LẦN 2', true],
    ['Dự thảo kế hoạch', false],
  ])('%j: %s', (line, isFurniture) =>
    expect(furnitureOf(`Một câu.\n${line}\nHai câu.`)).toEqual(isFurniture ? [line.replace(' | ', ' ')] : []),
  );

  it('knows page numbers by their sequence, and leaves the running numbers of a table', () => {
    const table = ['TT', 'Việc', '1', 'Tưới', '2', 'Nhổ cỏ', '3', 'Rào'];
    const text = [...prose(12), '2', ...table, ...prose(6, 20), '3', ...prose(3, 30)].join('\n');
    expect(furnitureOf(text)).toEqual(['2', '3']);
  });

  it('knows numbers and repeated heads at the edges of pages', () => {
    const page = (n: number) => `\fKế hoạch trồng cây\n${prose(4, n).join('\n')}\nTrang thường ${n}\n${n}/3`;
    expect(furnitureOf([1, 2, 3].map(page).join('\n'))).toEqual(
      [1, 2, 3].flatMap((n) => ['Kế hoạch trồng cây', `Trang thường ${n}`, `${n}/3`]),
    );
  });

  it('takes the details below the first line of a digital signature', () => {
    const stamp =
      'Người ký: UBND xã Đồi Sim\nEmail: ubnd@doisim.example.vn\nCơ quan: Huyện Hà Thanh\nThời gian ký: 05.06.2024 10:00:01';
    expect(furnitureOf(`${stamp}\nCơ quan nào làm việc nấy.\nEmail không phải con dấu.`)).toHaveLength(4);
    expect(furnitureOf('Thời gian: tháng 2.\nEmail: a@b.example')).toEqual([]);
  });

  it('drops specks only where recognition may have made them', () => {
    expect(furnitureOf('Một câu.\n» l\nHai câu.', { noise: 'ocr-noise' })).toEqual(['» l']);
    expect(furnitureOf('Một câu.\nl\nHai câu.')).toEqual([]);
  });
});
