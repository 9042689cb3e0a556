import { describe, expect, it } from 'vitest';
import { protectedSpans } from '../../../src/repair/protect.js';

const spansOf = (line: string, noise: 'clean' | 'ascii-symbols' | 'no-diacritics' = 'clean') =>
  protectedSpans(line, [{ range: [0, line.length], noise }]).map(
    ({ range, kind }) => `${kind} ${line.slice(...range)}`,
  );

describe('protectedSpans', () => {
  it.each([
    ['Số: 57/KH-THCS ngày 03/02/2025', ['code 57/KH-THCS', 'date 03/02/2025'], 'code and date'],
    ['Thông tư số 9/2024/TT-BGDĐT;', ['code 9/2024/TT-BGDĐT'], 'code with a year, punctuation left out'],
    ['Kế hoạch số 36-KH/TU', ['code 36-KH/TU'], 'form of the Party'],
    ['Số:      /KH-MN', ['code /KH-MN'], 'blank number'],
    ['gửi về thcs.minhtan@hoasen.edu.vn (hạn 16h30)', ['email thcs.minhtan@hoasen.edu.vn', 'time 16h30'], 'address'],
    [
      'tại https://hoasen.edu.vn/ke-hoach?id=7.',
      ['url https://hoasen.edu.vn/ke-hoach?id=7'],
      'link without the full stop',
    ],
    ['đạt 98,5% trong 1.250 học sinh', ['percentage 98,5%', 'number 1.250'], 'percentage and number'],
    ['II. NỘI DUNG', ['roman II'], 'numeral of a heading'],
    ['XÃ VI PHẠM', [], 'capitals that could be a numeral are words in a line of capitals'],
    ['UBND xã, BGH và GVCN', ['abbreviation UBND', 'abbreviation BGH', 'abbreviation GVCN'], 'known abbreviations'],
    ['phòng KQTL chủ trì', ['abbreviation KQTL'], 'unknown capitals among words'],
    ['ngày 14 tháng5', ['number 14', 'number 5'], 'digits run into a word'],
    ['Quyết định 57/0D-UBND', ['code 57/0D-UBND'], 'a code whose type was misread'],
    ['a) Cơ quan chủ trì', ['label a'], 'a label at the start of a line'],
    ['nhóm a) và b)', [], 'no label inside a line'],
    ['T/M BAN THƯỜNG VỤ', ['abbreviation T/M'], 'the Party signs so'],
    ['K/T BÍ THƯ', ['abbreviation K/T'], 'and so'],
    ['V/v tổ chức hội thi', ['abbreviation V/v'], 'subject of a letter'],
    ['v6i s6 1>3 t4i', [], 'digits inside damaged words are letters'],
  ])('%s', (line, expected) => expect(spansOf(line)).toEqual(expected));

  it('leaves unknown capitals open where the engine makes capitals of words', () => {
    expect(spansOf('cua MVC va UBND', 'ascii-symbols')).toEqual(['abbreviation UBND']);
  });

  it('leaves capitals open that are syllables without their marks', () => {
    expect(spansOf('Muc 1 DIEU KIEN va BQLDA', 'no-diacritics')).toEqual(['number 1', 'abbreviation BQLDA']);
  });

  it('answers in offsets of the whole text', () => {
    const text = 'Kế hoạch\nnăm 2025\n';
    expect(protectedSpans(text, [{ range: [9, 17], noise: 'clean' }])).toEqual([{ range: [13, 17], kind: 'number' }]);
  });
});
