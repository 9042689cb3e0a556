import { describe, expect, it } from 'vitest';
import { MOJIBAKE_READINGS } from '../../../../src/repair/exact/utf8-mojibake.js';

const [windows, windows1258, macintosh] = MOJIBAKE_READINGS;
const around = { beforeCapital: false, capitals: false };

describe('UTF-8 read with the wrong code page', () => {
  it.each([
    ['Ä‘áº§u', 'đầu', 'once'],
    ['Ã„â€˜ÃƒÂ£', 'đã', 'twice: the deepest reading first'],
    ['Há»�p', 'Họp', 'a lost byte may be any that the code page lacks'],
    ['LÃ m', 'Làm', 'a no-break space that became a space'],
    ['lÃ', 'là', 'a no-break space that was trimmed away'],
    ['há»p', 'họp', 'a byte lost without a trace'],
  ])('%s may be %s: %s', (token, meant) => {
    expect(windows!.candidates(token, around)).toContain(meant);
  });

  it('knows the Vietnamese code page', () => expect(windows1258!.candidates('bĂ¡o', around)).toContain('báo'));

  it('knows the Macintosh code page', () => expect(macintosh!.candidates('ƒë·∫ßu', around)).toContain('đầu'));

  it.each(['XÃ', 'hoá', 'Đà', 'Ăn'])('leaves %s, a sound word without a whole sequence', (word) => {
    expect(windows!.candidates(word, around)).toEqual([]);
  });
});
