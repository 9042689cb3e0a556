// What does recognition do to heads and signatures, and what is read of them all the same?
import { describe, expect, it } from 'vitest';
import { planOf, withLetterhead, withTail } from '../plan-of.js';

const RECIPIENTS = 'Nơi nhận:\n- UBND huyện (để b/c);\n- Các thôn;\n- Lưu: VT.';
const noisy = { noise: 'latin-accents' } as const;

describe('recognised signatures', () => {
  it('an authority behind the archive line is no name: the damaged name below it is the signer', () => {
    const tail = `${RECIPIENTS}\nKT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG\nMàâ Thẻ Vĩnh`;
    expect(planOf(withTail(tail), noisy).signatory?.name).toBe('Màâ Thẻ Vĩnh');
  });
  const BESIDE = 'Nơi nhận: GIÁM ĐỐC\n- UBND huyện (để b/c);\n- Các thôn; Tit Hải Yến\n- Lưu: VT.';
  it('a name behind a closed recipient may have lost its family name', () => {
    expect(planOf(withTail(BESIDE), noisy).signatory?.name).toBe('Tit Hải Yến');
  });
  it('not in print', () => expect(planOf(withTail(BESIDE)).signatory?.name ?? null).toBeNull());
  it('the name alone, without the abbreviation before it', () => {
    const tail = 'Nơi nhận: GIÁM ĐỐC\n- UBND huyện (để b/c);\n- Lưu: VT, VP. Phùng Thị Nhã';
    expect(planOf(withTail(tail), noisy).signatory?.name).toBe('Phùng Thị Nhã');
  });
  it('strokes of a signature are no name', () => {
    const tail = `${RECIPIENTS}\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nA K\nTạ Quang Nhiên`;
    expect(planOf(withTail(tail), noisy).signatory?.name).toBe('Tạ Quang Nhiên');
  });
  it.each(['BSCKII. Vương Tấn Lộc', 'BSCKIL Vương Tấn Lộc'])('a degree, damaged or not: %s', (name) => {
    expect(planOf(withTail(`Nơi nhận: GIÁM ĐỐC\n- Sở Y tế (b/c); ${name}\n- Lưu: VT.`), noisy).signatory?.name).toBe(
      name,
    );
  });
});

describe('recognised titles', () => {
  const titleOf = (lines: string, options: Parameters<typeof planOf>[1]) =>
    planOf(`${lines}\nCăn cứ kế hoạch năm học;\nI. MỤC ĐÍCH\n- Phủ xanh đồi trọc.\n`, options).title;
  it.each([
    ['KẾ HOẠCH\nl\nÔn thi tốt nghiệp', 'Ôn thi tốt nghiệp', 'a stroke on its line'],
    ['KẾ HOẠCH l\nÔn thi tốt nghiệp', 'Ôn thi tốt nghiệp', 'a stroke behind the type'],
    ["KẾ HOẠCH\n'Tổ chức Tháng Thanh niên", 'Tổ chức Tháng Thanh niên', 'a mark that nothing closes'],
    ['KẾ HOẠCH\n“Mỗi lớp một tủ sách” năm 2023', '“Mỗi lớp một tủ sách” năm 2023', 'a quotation'],
  ])('%j', (lines, title, _reason) => expect(titleOf(lines, noisy)).toBe(title));
  it('in print the mark stays', () =>
    expect(titleOf("KẾ HOẠCH\n'Tổ chức Tháng Thanh niên", {})).toBe("'Tổ chức Tháng Thanh niên"));
});

it('specks behind the place are no part of it', () => {
  expect(planOf(withLetterhead('SỞ Y TẾ\nNam Khê&, ngày 29 tháng 11 năm 2021'), noisy).place).toBe('Nam Khê');
});
