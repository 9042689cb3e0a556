import { describe, expect, it } from 'vitest';
import { draftOf, planOf, withLetterhead } from '../plan-of.js';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const DATE = 'Hà Thanh, ngày 05 tháng 02 năm 2024';

interface Case {
  readonly name: string;
  readonly letterhead: string;
  readonly superior: string | null;
  readonly issuer: string | null;
}

const CASES: readonly Case[] = [
  {
    name: 'two columns read one after the other',
    letterhead: `UBND HUYỆN HÀ THANH\nTRƯỜNG THCS ĐỒI SIM\nSố: 12/KH-THCS\n${NATION}\n${MOTTO}\n${DATE}`,
    superior: 'UBND HUYỆN HÀ THANH',
    issuer: 'TRƯỜNG THCS ĐỒI SIM',
  },
  {
    name: 'the right column first',
    letterhead: `${NATION}\n${MOTTO}\n${DATE}\nUBND HUYỆN HÀ THANH\nTRƯỜNG THCS ĐỒI SIM\nSố: 12/KH-THCS`,
    superior: 'UBND HUYỆN HÀ THANH',
    issuer: 'TRƯỜNG THCS ĐỒI SIM',
  },
  {
    name: 'rows merged without any separator',
    letterhead: `UBND TỈNH BÌNH AN ${NATION}\nSỞ NỘI VỤ ${MOTTO}\nSố: 40 /KH-SNV ${DATE}`,
    superior: 'UBND TỈNH BÌNH AN',
    issuer: 'SỞ NỘI VỤ',
  },
  {
    name: 'rows by tabs, the name of the issuer over two rows',
    letterhead: `SỞ GIÁO DỤC VÀ ĐÀO TẠO\t${NATION}\nTRƯỜNG THPT CHUYÊN\t${MOTTO}\nLÊ HỮU TRÁC\t\nSố: 3/KH-THPT\t${DATE}`,
    superior: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
    issuer: 'TRƯỜNG THPT CHUYÊN LÊ HỮU TRÁC',
  },
  {
    name: 'rows of a table by pipes with empty cells',
    letterhead: `| SỞ Y TẾ BÌNH AN |  | ${NATION} |\n| BỆNH VIỆN HOA MAI |  | ${MOTTO} |\n| Số:      /KH-BV |  | Bình An, ngày    tháng 3 năm 2024 |`,
    superior: 'SỞ Y TẾ BÌNH AN',
    issuer: 'BỆNH VIỆN HOA MAI',
  },
  {
    name: 'a people’s committee and its place on two lines are one agency',
    letterhead: `ỦY BAN NHÂN DÂN\nXÃ ĐỒI SIM\n${NATION}\n${MOTTO}\nSố: 12/KH-UBND`,
    superior: null,
    issuer: 'ỦY BAN NHÂN DÂN XÃ ĐỒI SIM',
  },
  {
    name: 'three names: the two upper ones are the superior',
    letterhead: `UBND QUẬN HÀ THANH\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG MẦM NON ONG VÀNG\n${NATION}\n${MOTTO}`,
    superior: 'UBND QUẬN HÀ THANH PHÒNG GIÁO DỤC VÀ ĐÀO TẠO',
    issuer: 'TRƯỜNG MẦM NON ONG VÀNG',
  },
  {
    name: 'a Party committee under its motto, with the star between',
    letterhead: `ĐẢNG BỘ TỈNH BÌNH AN\tĐẢNG CỘNG SẢN VIỆT NAM\nHUYỆN ỦY HÀ THANH\t\n*\nSố 36-KH/HU\t${DATE}`,
    superior: 'ĐẢNG BỘ TỈNH BÌNH AN',
    issuer: 'HUYỆN ỦY HÀ THANH',
  },
  {
    name: 'the Youth Union prints its name in place of the motto',
    letterhead: `ĐOÀN XÃ ĐỒI SIM ĐOÀN TNCS HỒ CHÍ MINH\nCHI ĐOÀN THÔN HẠ\nSố 02-KH/CĐ`,
    superior: 'ĐOÀN XÃ ĐỒI SIM',
    issuer: 'CHI ĐOÀN THÔN HẠ',
  },
  {
    name: 'the Union as superior stands first',
    letterhead: `ĐOÀN TNCS HỒ CHÍ MINH\nBCH ĐOÀN TRƯỜNG\n${NATION}\n${MOTTO}`,
    superior: 'ĐOÀN TNCS HỒ CHÍ MINH',
    issuer: 'BCH ĐOÀN TRƯỜNG',
  },
  {
    name: 'an inspection named after its decision',
    letterhead: `SỞ CÔNG THƯƠNG ${NATION}\nĐOÀN KIỂM TRA ${MOTTO}\nTHEO QUYẾT ĐỊNH\nSỐ 77/QĐ-SCT ${DATE}\nSố: 80/KH-ĐKT`,
    superior: 'SỞ CÔNG THƯƠNG',
    issuer: 'ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH SỐ 77/QĐ-SCT',
  },
  {
    name: 'two issuers joined by a dash over two lines',
    letterhead: `HỘI LIÊN HIỆP PHỤ NỮ -\nĐOÀN THANH NIÊN XÃ ĐỒI SIM\n${NATION}\n${MOTTO}`,
    superior: null,
    issuer: 'HỘI LIÊN HIỆP PHỤ NỮ - ĐOÀN THANH NIÊN XÃ ĐỒI SIM',
  },
  {
    name: 'damaged national name and motto, specks before the agency',
    letterhead: `; UBND HUYỆN HÀ THANH CQNG HOA XÃ HỘI CHÚ NGHĨA VIỆT NAM\n_ PHÒNG Y TẾ Dộc lập - Tư do - Hạnh phức`,
    superior: 'UBND HUYỆN HÀ THANH',
    issuer: 'PHÒNG Y TẾ',
  },
  {
    name: 'names in small letters',
    letterhead: `Công ty Cổ phần Gạch ngói Hà Thanh\n${NATION}\n${MOTTO}\nSố: 5/KH-CT`,
    superior: null,
    issuer: 'Công ty Cổ phần Gạch ngói Hà Thanh',
  },
  {
    name: 'the rest of a name beside the motto',
    letterhead: `LIÊN ĐOÀN LAO ĐỘNG TỈNH BÌNH\t${NATION}\nAN\t${MOTTO}\nCÔNG ĐOÀN NGÀNH CÔNG\nTHƯƠNG`,
    superior: 'LIÊN ĐOÀN LAO ĐỘNG TỈNH BÌNH AN',
    issuer: 'CÔNG ĐOÀN NGÀNH CÔNG THƯƠNG',
  },
];

describe('letterhead', () => {
  it.each(CASES)('$name', ({ letterhead, superior, issuer }) => {
    const plan = planOf(withLetterhead(letterhead));
    expect([plan.superiorAgency, plan.issuingAgency]).toEqual([superior, issuer]);
  });

  it.each(CASES)('leaves no line unplaced: $name', ({ letterhead }) => {
    expect(draftOf(withLetterhead(letterhead)).findings).toEqual([]);
  });
});
