import { describe, expect, it } from 'vitest';
import { decodeGlyphs, glyphReading, keepAscii } from '../../../../src/repair/exact/glyph-code.js';
import {
  BLOCK_LETTERS,
  GLYPH_ORDER,
  KNOWN_BLOCK_STARTS,
  KNOWN_GLYPHS,
} from '../../../../src/repair/exact/glyph-order.js';
import { hasGlyphCodes, solveGlyphs } from '../../../../src/repair/exact/solve-glyphs.js';

const KNOWN = { letters: KNOWN_GLYPHS, blockStarts: KNOWN_BLOCK_STARTS };
const around = { beforeCapital: false, capitals: false };

describe('glyph codes', () => {
  it.each<[string, string | null, string]>([
    ['WUѭӡQJ', 'trường', 'constant shift, and the upright block'],
    ['ÿoàn', null, 'Latin-1 letters of a sound font have no glyph letters around them'],
    ['K͇', 'hế', 'the italic block'],
    ['\u0014\u0018', '15', 'control characters are digits'],
    ['+Ñ$', 'HÒA', 'the Macintosh glyphs after ASCII'],
  ])('%s decodes to %s: %s', (token, expected) => {
    if (expected === null) expect(decodeGlyphs(token, KNOWN)).not.toBe('đoàn');
    else expect(decodeGlyphs(token, KNOWN)).toBe(expected);
  });

  it('keeps ASCII and Latin-1 where only the other letters are numbers', () => {
    expect(keepAscii('phѭӡng', KNOWN)).toBe('phường');
    expect(keepAscii('ÿoàn', KNOWN)).toBe('đoàn');
  });

  it('makes up no digit that the extraction dropped', () => {
    // "25/KH-ĐTN": the numbers of digits, slash and hyphen are control characters and gone.
    expect(glyphReading(KNOWN).candidates('.+Ĉ71', around)[0]).toBe('KHĐTN');
    expect(glyphReading(KNOWN).candidates('25.+Ĉ71', around)[0]).toBe('25KHĐTN');
  });

  it('finds the block and the single letters of a font it has never seen', () => {
    const start = 0x600;
    const single: Readonly<Record<string, number>> = { đ: 0x2a9, ơ: 0x2b5, ư: 0x2b7, ă: 0x2b9 };
    const glyphOf = new Map([...GLYPH_ORDER].map(([glyph, letter]) => [letter, glyph]));
    const encode = (word: string) =>
      [...word]
        .map((letter) => {
          const block = BLOCK_LETTERS.indexOf(letter);
          return String.fromCharCode(single[letter] ?? (block >= 0 ? start + block : glyphOf.get(letter)!));
        })
        .join('');
    const words =
      'đội trưởng phụ trách được phân công đôn đốc các lớp tưới rau mỗi sáng; chiều thứ năm dọn sân, quét hành lang, lau bảng, ' +
      'kiểm tra điện nước, sắp xếp bàn ghế; bạn nào vắng phải báo trước một ngày để thầy chủ nhiệm nắm được và cử người khác thay; ' +
      'cuối năm đội nào chăm chỉ nhất sẽ được khen thưởng trước cờ cùng những bạn đã giúp đỡ nhau hơn';
    const damaged = words
      .match(/\p{L}+/gu)!
      .filter((word) => /[^a-z]/u.test(word))
      .map(encode);
    expect(hasGlyphCodes(damaged)).toBe(true);
    // A cost that knows nothing but syllables is enough here.
    const key = solveGlyphs(damaged, () => 8);
    expect(key.blockStarts).toContain(start);
    expect(decodeGlyphs(encode('đường'), key)).toBe('đường');
    expect(decodeGlyphs(encode('trước'), key)).toBe('trước');
  });
});
