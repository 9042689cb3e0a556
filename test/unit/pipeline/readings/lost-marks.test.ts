import { describe, expect, it } from 'vitest';
import { hasLostMarks } from '../../../../src/pipeline/readings/lost-marks.js';

describe('hasLostMarks', () => {
  it.each([
    ['CONG AN TINH BINH SA CONG HOA XA HOI CHU NGHIA VIET NAM', true, 'a letterhead as a foreign engine reads it'],
    ['CÔNG AN TỈNH BÌNH SA CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', false, 'as it is'],
    ['UBND HĐND TTYT GDĐT CNTT THCS QLNN BHXH PCCC', false, 'abbreviations'],
    ['The school shall inform parents about this plan within five days', false, 'another language'],
    ['12.500 13.700 kg', false, 'numbers'],
    ['TONG CONG', false, 'too little to tell'],
  ])('%s -> %s (%s)', (text, expected) => {
    expect(hasLostMarks(text)).toBe(expected);
  });
});
