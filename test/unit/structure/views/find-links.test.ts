// Web addresses, byte for byte.
import { describe, expect, it } from 'vitest';
import { findLinks } from '../../../../src/structure/views/find-links.js';

describe('findLinks', () => {
  it.each([
    ['tại https://vd.vn/dang_ky_2024.', ['https://vd.vn/dang_ky_2024'], 'the final dot ends the sentence'],
    ['tại https://vd.vn/ke-hoach./.', ['https://vd.vn/ke-hoach'], 'so does the closing mark'],
    ['(xem http://vd.edu.vn/a_(b)?x=1&y=2)', ['http://vd.edu.vn/a_(b)?x=1&y=2'], 'brackets of its own stay'],
    [
      '“https://vd.vn/tin”; www.vd.gov.vn, bit.ly/dk-hoi-thi',
      ['https://vd.vn/tin', 'www.vd.gov.vn', 'bit.ly/dk-hoi-thi'],
      'several',
    ],
    ['gửi về hoithi@vd.edu.vn', [], 'an e-mail address is none'],
    ['Điều 3.com.pa, TP.HCM, 1.500.000 đồng, v.v.', [], 'dots of other kinds'],
    ['https://vd.vn/THÔNG-BÁO', ['https://vd.vn/THÔNG-BÁO'], 'byte for byte'],
  ])('%s', (text, links, reason) => {
    expect(
      findLinks(text).map((range) => text.slice(...range)),
      reason,
    ).toEqual(links);
  });
});
