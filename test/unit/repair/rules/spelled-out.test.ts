import { describe, expect, it } from 'vitest';
import { spelledOut } from '../../../../src/repair/rules/spelled-out.js';
import { mended } from './mended.js';

describe('spelledOut', () => {
  it.each<[string, string, string]>([
    [
      'the letterhead spells it out',
      'TRƯỜNG ĐẠI HỌC SƯ PHẠM KỸ THUẬT\nSố: 12/KH-DHSPKT',
      'TRƯỜNG ĐẠI HỌC SƯ PHẠM KỸ THUẬT\nSố: 12/KH-ĐHSPKT',
    ],
    ['a word is skipped', 'Sở Lao động và Vận tải Hà An (SLDVT)', 'Sở Lao động và Vận tải Hà An (SLĐVT)'],
    ['Q read as O', 'Phòng Quản lý giao thông; OLGT', 'Phòng Quản lý giao thông; QLGT'],
    ['nobody spells it out', 'Số: 12/KH-DHSPKT', 'Số: 12/KH-DHSPKT'],
    ['it is spelled out as it is read', 'Dân vận Hội Nông dân; DVHND', 'Dân vận Hội Nông dân; DVHND'],
    ['three small letters meet by chance', 'đến khi thôi; DKT', 'đến khi thôi; DKT'],
    ['a known abbreviation', 'Đại hội tuyên dương; HD', 'Đại hội tuyên dương; HD'],
  ])('%s', (_, text, expected) => expect(mended(text, 'latin-accents', spelledOut)).toBe(expected));

  it('trusts engines that know Đ', () => {
    expect(mended('Quỹ Đền ơn đáp nghĩa; QDODN', 'ocr-noise', spelledOut)).toBe('Quỹ Đền ơn đáp nghĩa; QDODN');
  });
});
