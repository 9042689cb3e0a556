// Web addresses, byte for byte.
import { describe, expect, it } from 'vitest';
import { collectLinks, findLinks } from '../../../../src/structure/views/collect-links.js';

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

  it('gives each address once, where it stands first', () => {
    const passages = [
      { pointer: '/sections/0/items/0', text: 'xem https://vd.vn/a.' },
      { pointer: '/sections/0/items/1', text: 'và https://vd.vn/a, https://vd.vn/b' },
    ];
    expect(collectLinks(passages).map(({ link, pointer }) => [link, pointer])).toEqual([
      ['https://vd.vn/a', '/sections/0/items/0'],
      ['https://vd.vn/b', '/sections/0/items/1'],
    ]);
  });
});
