import { describe, expect, it } from 'vitest';
import type { NoiseClass } from '../../../../src/model/evidence.js';
import { romanHeadings } from '../../../../src/repair/rules/roman-headings.js';
import { mended } from './mended.js';

const read = (text: string, noise: NoiseClass = 'ascii-symbols') => mended(text, noise, romanHeadings);

describe('romanHeadings', () => {
  it.each<[string, string, string]>([
    ['as many strokes', '1. MỤC TIÊU\n11. NỘI DUNG\nIl. TỔ CHỨC', 'I. MỤC TIÊU\nII. NỘI DUNG\nIl. TỔ CHỨC'],
    [
      'between two others',
      'I. MỤC TIÊU\nII. NỘI DUNG\nIl. KINH PHÍ\nIV. TỔ CHỨC',
      'I. MỤC TIÊU\nII. NỘI DUNG\nIII. KINH PHÍ\nIV. TỔ CHỨC',
    ],
    ['a wide letter', 'I- MỤC TIÊU\nII- NỘI DUNG\nHI- TỔ CHỨC', 'I- MỤC TIÊU\nII- NỘI DUNG\nIII- TỔ CHỨC'],
    ['arabic numbers stay', '1. MỤC TIÊU\n2. NỘI DUNG\n11. TỔ CHỨC', '1. MỤC TIÊU\n2. NỘI DUNG\n11. TỔ CHỨC'],
    ['one heading proves nothing', '1. MỤC TIÊU\nNội dung', '1. MỤC TIÊU\nNội dung'],
    [
      'the same numeral twice, as the author has it',
      'I. MỤC TIÊU\nII. NỘI DUNG\nII. TỔ CHỨC',
      'I. MỤC TIÊU\nII. NỘI DUNG\nII. TỔ CHỨC',
    ],
    [
      'strokes lost before a numeral with V: as many headings as numbers',
      '1. MỤC TIÊU\nI. CÁC BƯỚC\nII. THỜI GIAN\nIV. KHEN THƯỞNG',
      'I. MỤC TIÊU\nII. CÁC BƯỚC\nIII. THỜI GIAN\nIV. KHEN THƯỞNG',
    ],
    [
      'a stroke too many in the first',
      '1I- MỤC ĐÍCH\n11- NỘI DUNG\n111- TỔ CHỨC',
      'I- MỤC ĐÍCH\nII- NỘI DUNG\nIII- TỔ CHỨC',
    ],
    [
      'the author counts II twice: shapes next to the numeral that follows',
      'IL. MỤC TIÊU\nIl. ĐỐI TƯỢNG\nIl. NỘI DUNG\nIll. TỔ CHỨC',
      'I. MỤC TIÊU\nII. ĐỐI TƯỢNG\nII. NỘI DUNG\nIII. TỔ CHỨC',
    ],
    [
      'small letters of the shape',
      'I. MỤC TIÊU\nIl. NỘI DUNG\nIII. KINH PHÍ\nIv. TỔ CHỨC',
      'I. MỤC TIÊU\nII. NỘI DUNG\nIII. KINH PHÍ\nIV. TỔ CHỨC',
    ],
    [
      'the point as the foot of an L',
      'L MỤC TIÊU\nIL NỘI DUNG\nIII. TỔ CHỨC',
      'I. MỤC TIÊU\nII. NỘI DUNG\nIII. TỔ CHỨC',
    ],
    ['an authority is no numeral', 'I. MỤC TIÊU\nTL. GIÁM ĐỐC\nIV. TỔ CHỨC', 'I. MỤC TIÊU\nTL. GIÁM ĐỐC\nIV. TỔ CHỨC'],
    [
      'small letters are no heading',
      'I. MỤC TIÊU\nII. NỘI DUNG\n1. Phòng Tổ chức',
      'I. MỤC TIÊU\nII. NỘI DUNG\n1. Phòng Tổ chức',
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toBe(expected));

  it('leaves clean text alone', () => {
    expect(read('1. MỤC TIÊU\nII. NỘI DUNG', 'clean')).toBe('1. MỤC TIÊU\nII. NỘI DUNG');
  });
});
