import { describe, expect, it } from 'vitest';
import { compactKey, phraseKey, unitSkeleton } from '../../../src/vietnamese/skeleton.js';
import { stripMarks } from '../../../src/vietnamese/strip-marks.js';

describe('skeletons', () => {
  it.each([
    ['Đặng Thị Thuỷ', 'Dang Thi Thuy', 'every mark, đ included'],
    ['Số 12/KH-ĐU', 'So 12/KH-DU', 'digits and signs stay'],
    ['', '', 'nothing'],
  ])('stripMarks %j', (text, plain) => expect(stripMarks(text)).toBe(plain));

  it.each([
    ['Nơi nhận:', 'noi nhan:', 'unit for unit'],
    ['Straße ở', 'straße o', 'a letter that would become two stays'],
    ['…', '…', 'signs stay'],
  ])('unitSkeleton %j keeps the length', (text, plain) => {
    expect(unitSkeleton(text)).toBe(plain);
    expect(unitSkeleton(text)).toHaveLength(text.length);
  });

  it.each([
    ['  MỤC ĐÍCH, YÊU CẦU: ', 'muc dich yeu cau'],
    ['---', ''],
  ])('phraseKey %j', (text, key) => expect(phraseKey(text)).toBe(key));

  it('compactKey reads spaced print', () => expect(compactKey('- K Ế  H O Ạ C H -')).toBe('kehoach'));
});
