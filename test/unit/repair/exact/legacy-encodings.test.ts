import { describe, expect, it } from 'vitest';
import { LEGACY_READINGS } from '../../../../src/repair/exact/legacy-encodings.js';

const readingOf = (name: string) => LEGACY_READINGS.find((reading) => reading.name === name)!;
const around = { beforeCapital: false, capitals: false };

describe('legacy encodings', () => {
  it.each([
    ['tcvn3', 'tr­êng', ['trường'], 'the soft hyphen is ư'],
    ['tcvn3', 'trêng', ['trờng', 'trường'], 'a lost soft hyphen comes back where a coda follows'],
    ['tcvn3', '§¶ng', ['Đảng'], 'Đ is one of the seven capitals'],
    ['tcvn3', 'KÕ', ['Kế'], 'a word that starts with its only capital'],
    ['tcvn3', 'B¸O', ['BÁO'], 'small codes in a word of capitals are capitals'],
    ['tcvn3', '“Mçi', ['“Mỗi'], 'a quotation mark is no letter: it stays'],
    ['tcvn3', 's¸ch”', ['sách”'], 'at the end too'],
    ['tcvn3', 'của', [], 'a letter that is no byte'],
    ['tcvn3', 'plain', [], 'ASCII says the same in all'],
    ['tcvn3-as-macintosh', 'k’', ['kế'], 'the same byte under the code page of the Macintosh'],
    ['tcvn3-as-symbol', 'k\uf0d5', ['kế'], 'symbol-encoded fonts'],
    ['vni', 'tröôøng', ['trường'], 'pairs before single bytes'],
    ['vni', 'NHAÂN', ['NHÂN'], 'capitals'],
    ['vni', 'Uûy', ['Ủy'], 'a capital vowel with a small mark'],
    ['vni', 'ñoäi', ['đội'], 'đ'],
    ['viscii', 'k\u00aa', ['kế'], 'one byte a letter'],
    ['vps', 'k\u2030', ['kế'], 'bytes below A0 come as Windows-1252 signs'],
    ['windows-1258', 'Viêòt', ['Việt'], 'tones are letters of their own'],
    ['windows-1252-as-macintosh', 'th·ng', ['tháng'], 'Latin letters under the wrong code page'],
    ['windows-1252-as-windows-1250', 'đoŕn', ['đoàn'], 'the code page of Central Europe'],
    ['viqr', 'tru+o+`ng', ['trường'], 'shape, then tone'],
    ['viqr', 'ddu?', ['đủ', 'đu?'], 'a mark at the end may be punctuation'],
  ])('%s reads %s as %j: %s', (name, token, expected) => {
    expect(readingOf(name).candidates(token, around)).toEqual(expected);
  });

  it('takes small codes for capitals in a line of capitals', () => {
    expect(readingOf('tcvn3').candidates('Æ', { beforeCapital: false, capitals: true })).toEqual(['Ặ']);
  });

  it('takes a mark before a capital for punctuation first', () => {
    const before = { beforeCapital: true, capitals: false };
    expect(readingOf('viqr').candidates('to^?', before)).toEqual(['tô?', 'tổ']);
  });
});
