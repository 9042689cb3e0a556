// Which digits are hidden from the date parsers?
import { describe, expect, it } from 'vitest';
import { protectText } from '../../../../src/structure/dates/protect-text.js';

describe('protectText', () => {
  it.each([
    ['số 181/2024/NĐ-CP ngày 31/12/2024', 'số # ngày 31/12/2024', 'behind "số"'],
    ['số 4455/KH- SGDĐT ngày 17/8/2023', 'số # ngày 17/8/2023', 'a blank inside'],
    ['số 12. Ngày 5/6/2021', 'số #. Ngày 5/6/2021', 'the sentence ends'],
    ['2022/UBND-CCHC ngày 03/6/2021', '# ngày 03/6/2021', 'without "số"'],
    ['36-KH/TU ngày 03/6/2021', '# ngày 03/6/2021', 'Party form'],
    ['tại https://vd.vn/12/6/2021 ngày 5/6/2021', 'tại # ngày 5/6/2021', 'address'],
    ['gửi a.12@vd.vn trước 5/6/2021', 'gửi # trước 5/6/2021', 'e-mail'],
    ['ngày 15/6/2021 của UBND', 'ngày 15/6/2021 của UBND', 'a date stays'],
    ['không có chữ số nào', 'không có chữ số nào', 'nothing to hide'],
  ])('%s', (text, expected, reason) => {
    const hidden = protectText(text);
    expect(hidden, reason).toHaveLength(text.length);
    expect(hidden.replace(/\uFFFC+/gu, '#'), reason).toBe(expected);
  });
});
