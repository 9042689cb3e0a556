import { describe, expect, it } from 'vitest';
import { LABEL_READERS } from '../../../../src/structure/configuration.js';
import { readBullet } from '../../../../src/structure/labels/bullet.js';

const readings = (text: string) =>
  LABEL_READERS.map((reader) => reader.read(text))
    .filter((reading) => reading !== null)
    .map(
      ({ family, label, ordinal, length, isMisread }) =>
        `${isMisread ? '~' : ''}${family} ${label} ${ordinal} +${length}`,
    );

describe('label readers', () => {
  it.each([
    ['II. NỘI DUNG', ['roman II 2 +4']],
    ['III/ Thời gian', ['roman III 3 +5']],
    ['IV - KINH PHÍ', ['roman IV 4 +5']],
    ['I-MỤC ĐÍCH', ['roman I 1 +2']],
    ['II NỘI DUNG', ['roman II 2 +3']],
    ['I.MỤC ĐÍCH', ['roman I 1 +2']],
    ['1. Mục đích', ['arabic 1 1 +3']],
    ['2) Yêu cầu', ['arabic 2 2 +3']],
    ['3/ Kinh phí', ['arabic 3 3 +3']],
    ['1- Tạo chuyển biến', ['arabic 1 1 +3']],
    ['1-Tạo chuyển biến', ['arabic 1 1 +2']],
    ['2.1 Chọn giống', ['dotted 2.1 1 +4']],
    ['2.4. Kinh phí', ['dotted 2.4 4 +5']],
    ['1.2.3) Bón phân', ['dotted 1.2.3 3 +7']],
    ['1.2- Bón phân', ['dotted 1.2 2 +5']],
    ['1.5-2 triệu đồng', []],
    ['II.1. Chọn giống', ['dotted II.1 1 +6']],
    ['a) Tập thể', ['letter a 1 +3']],
    ['đ. Khen thưởng', ['letter đ 5 +3']],
    ['b/ Cá nhân', ['letter b 2 +3']],
    ['(1) Ngày hội', ['bracketed-arabic 1 1 +4']],
    ['(b) Thi viết', ['bracketed-letter b 2 +4']],
    ['A. TÌNH HÌNH', ['capital A 1 +3']],
    ['C. NỘI DUNG', ['capital C 3 +3']],
    ['D. Kinh phí', ['capital D 4 +3']],
    ['i) Vòng đầu', ['letter i 9 +3', 'small-roman i 1 +3', '~roman I 1 +3', '~arabic 1 1 +3']],
    ['Phần thứ hai', ['part Phần thứ hai 2 +12']],
    ['PHẦN I: TÌNH HÌNH', ['part PHẦN I 1 +8']],
    ['Chương II. Tổ chức', ['chapter Chương II 2 +11']],
    ['Điều 3. Hiệu lực', ['article Điều 3 3 +8']],
    ['Bước 1: Chuẩn bị', ['named bước Bước 1 1 +8']],
    ['Mục tiêu 2. Giảm rác', ['named mục tiêu Mục tiêu 2 2 +12']],
    ['HI. KINH PHÍ', ['~roman III 3 +4']],
    ['11. NỘI DUNG', ['arabic 11 11 +4', '~roman II 2 +4']],
    ['%1. Mở đầu', ['~arabic 1 1 +4']],
    ['1, Mở đầu', ['~roman I 1 +3', '~arabic 1 1 +3']],
  ])('%j', (text, expected) => expect(readings(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    ['1.5 triệu đồng', 'a decimal'],
    ['10/10/2024 khai mạc', 'a date'],
    ['2.000 học sinh', 'thousands'],
    ['2.5 điểm trở lên', 'a decimal before a small letter'],
    ['II/2024 trở đi', 'the rest of a quarter'],
    ['19/GĐN-VK ngày 15', 'a symbol'],
    ['đ/c Nguyễn Văn A', 'đồng chí'],
    ['v.v', 'and so on'],
    ['Điều 9 Nghị định số 1', 'a citation'],
    ['2024. Báo cáo', 'a year'],
    ['Bước 1 của quy trình', 'running text'],
  ])('reads no label in %j: %s', (text) => expect(readings(text)).toEqual([]));
});

describe('readBullet', () => {
  it.each([
    ['- Một', false, { marker: '-', length: 2 }],
    ['-Một', false, { marker: '-', length: 1 }],
    ['✓ Một', false, { marker: '✓', length: 2 }],
    ['\uf0b7 Một', false, { marker: '\uf0b7', length: 2 }],
    ['\u0000 Một', false, { marker: '•', length: 2 }],
    ['- + Một', false, { marker: '-', length: 4 }],
    ['o Một', false, { marker: 'o', length: 2 }],
    ['._ Lập danh sách', true, { marker: '-', length: 3 }],
    ['l ; Bộ phận', true, { marker: '-', length: 4 }],
    ['._ Lập danh sách', false, null],
    ['o một', false, null],
    ['-----', false, null],
    ['Một', false, null],
  ])('%j (noisy: %s)', (text, isNoisy, expected) => expect(readBullet(text, isNoisy)).toEqual(expected));
});
