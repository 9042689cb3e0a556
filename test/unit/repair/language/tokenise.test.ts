import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../../src/repair/language/tokenise.js';

/** Tokens joined by spaces, `|` before the first of each sentence. */
function shown(paragraph: string): string {
  return tokenise(paragraph)
    .map((token) => (token.sentenceStart ? `| ${token.text}` : token.text))
    .join(' ');
}

describe('tokenise', () => {
  it.each([
    ['Uỷ ban xã/phường', '| ủy ban xã phường', 'old tone placement, slash between words'],
    ['Số: 15/KH-THCS', '| số | <code>', 'a colon ends a sentence, a code is one token'],
    ['ngày 09 tháng 3 năm 2024', '| ngày <num> tháng <num> năm <year>', 'numbers and years'],
    ['trước 20/5/2024, từ 01/6', '| trước <date> từ <date>', 'dates'],
    ['giai đoạn 2021-2025', '| giai đoạn <year> <year>', 'a range of years is two'],
    ['dịch Covid-19', '| dịch covid <num>', 'a word before a number'],
    ['II. MỤC TIÊU', '| <roman> | mục tiêu', 'an enumerator is a sentence of its own'],
    ['a) Trồng cây,tưới nước', '| a | trồng cây tưới nước', 'lost space after a comma'],
    ['XỬ LÝ VI PHẠM', '| xử lý vi phạm', 'VI in capitals is a word'],
    ['PHỤ LỤC VI', '| phụ lục <roman>', 'VI after a counted word is a numeral'],
    ['TM. ỦY BAN NHÂN DÂN', '| tm ủy ban nhân dân', 'a shortened word ends no sentence'],
    ['hết hạn.(Điều này', '| hết hạn | điều này', 'lost space after a sentence'],
    ['Tp.HCM', '| tp hcm', 'a full stop between two longer parts'],
    ['xem https://truong.edu.vn/ke-hoach.', '| xem <url>', 'an address is one token'],
    ['……… (nếu có)', '| nếu có', 'leader dots are no token'],
    ['Nộp báo cáo. Họp tổ; chấm thi', '| nộp báo cáo | họp tổ | chấm thi', 'sentence marks'],
    ['', '', 'nothing'],
  ])('%s -> %s (%s)', (paragraph, expected) => {
    expect(shown(paragraph)).toBe(expected);
  });

  it('keeps the range of each token in the source', () => {
    const paragraph = '- Các xã/phường (“mới”), Uỷ ban;';
    const tokens = tokenise(paragraph, 100);
    expect(tokens.map((token) => paragraph.slice(token.range[0] - 100, token.range[1] - 100))).toEqual([
      'Các',
      'xã',
      'phường',
      'mới',
      'Uỷ',
      'ban',
    ]);
  });

  it('reads both tone placements and both cases as one', () => {
    expect(shown('UỶ BAN NHÂN DÂN XÃ HOÀ BÌNH')).toBe(shown('Ủy ban nhân dân xã Hòa Bình'));
  });
});
