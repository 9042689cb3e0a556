// Whose plan is it when the letterhead has lost a line?
import { describe, expect, it } from 'vitest';
import { planOf } from '../plan-of.js';

const plan = (letterhead: string, opening: string): string =>
  `${letterhead}\nKẾ HOẠCH\nTiêm vắc xin cho trẻ\nCăn cứ Quyết định số 9/QĐ-UBND ngày 02/3/2022;\n${opening}\nI. MỤC ĐÍCH\n- Phòng bệnh.\n`;
const OPENING = 'Sở Y tế xây dựng kế hoạch tiêm vắc xin như sau:';

describe('issuerByCode', () => {
  it.each([
    ['UBND TỈNH NAM KHÊ\nSố: 7/KH-SYT', OPENING, 'Sở Y tế', 'UBND TỈNH NAM KHÊ', 'the code and the opening agree'],
    ['UBND TỈNH NAM KHÊ\nSỞ Y TẾ\nSố: 7/KH-SYT', OPENING, 'SỞ Y TẾ', 'UBND TỈNH NAM KHÊ', 'nothing is lost'],
    ['UBND TỈNH NAM KHÊ\nSố: 7/KH-SYT', 'Nội dung như sau:', 'UBND TỈNH NAM KHÊ', null, 'nobody says who else'],
    [
      'ỵYBAN NHÂN DÂN\nTỈNH NAM KHÊ\nSố: 7/KH-UBND',
      'Ủy ban nhân dân tỉnh xây dựng kế hoạch tiêm vắc xin như sau:',
      'ỵYBAN NHÂN DÂN TỈNH NAM KHÊ',
      null,
      'the same agency, damaged, with its place',
    ],
    ['UBND TỈNH NAM KHÊ\nSố: 7/KH-UBND', OPENING, 'UBND TỈNH NAM KHÊ', null, 'the letterhead has the code'],
  ])('%j: %s … (%s)', (letterhead, opening, issuer, superior, _reason) => {
    const { issuingAgency, superiorAgency } = planOf(plan(letterhead, opening));
    expect([issuingAgency, superiorAgency]).toEqual([issuer, superior]);
  });
});
