// Which doubtful words does the rest of the document decide, and which does it leave alone?
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../../src/model/context.js';
import type { ReadingChoice } from '../../../../src/model/document.js';
import { structure } from '../../../../src/structure/structure.js';
import { doubted } from './doubted.js';

const context = { options: DEFAULT_OPTIONS, signal: new AbortController().signal, note: () => {} };

interface Marked {
  readonly letterhead?: string;
  readonly date?: string;
  readonly body?: string;
  readonly tail?: string;
}

const plan = ({
  letterhead = 'HUYỆN ỦY MỸ LÂM\nSố: 36-KH/HU',
  date = 'Mỹ Lâm, ngày 15 tháng 9 năm 2021',
  body = '- Nâng cao chất lượng sinh hoạt chi bộ.',
  tail = 'BÍ THƯ\nHà Viết Thuần',
}: Marked): string =>
  `${letterhead}\n${date}\nKẾ HOẠCH\nNâng cao chất lượng sinh hoạt chi bộ\n\nI. MỤC ĐÍCH\n${body}\nTrên đây là Kế hoạch năm 2021./.\n${tail}\n`;

const choicesOf = (marked: Marked): readonly ReadingChoice[] => structure(doubted(plan(marked)), context).choices;
const told = (choices: readonly ReadingChoice[]): string[] =>
  choices.map(({ before, after, by, pointer }) => `${before} -> ${after}, ${by} ${pointer}`);

describe('place-of-agency', () => {
  it('reads the agency as the place below it', () => {
    const letterhead = 'HUYỆN ỦY MỸ {LÄM|LÀM 0.57|LÂM 0.39}\nSố: 36-KH/HU';
    expect(told(choicesOf({ letterhead }))).toEqual(['LÀM -> LÂM, place-of-agency /place']);
  });
  it('reads the place as the agency above it, with the capital that the page shows', () => {
    const date = '{My|mà 0.6|mỹ 0.3} Lâm, ngày 15 tháng 9 năm 2021';
    expect(told(choicesOf({ date }))).toEqual(['mà -> Mỹ, place-of-agency /place']);
  });
  it('takes no reading that neither the ledger offers nor the same letters prove', () => {
    expect(choicesOf({ date: '{Mg|Mã 0.41|Mộ 0.18} Lâm, ngày 15 tháng 9 năm 2021' })).toEqual([]);
  });
  it('leaves a place that is another one', () => {
    expect(choicesOf({ date: 'Tân {Läm|Lẫm 0.6|Lâm 0.2}, ngày 15 tháng 9 năm 2021' })).toEqual([]);
  });
});

describe('named-again', () => {
  it('reads a word of the letterhead as the body has it beside the same word', () => {
    const letterhead = 'BỆNH VIỆN {DA|ĐÁ 0.6|ĐA 0.2} KHOA\nSố: 12/KH-BVĐK';
    const body = '- Bệnh viện đa khoa là đầu mối.';
    const date = 'Hà Nam, ngày 15 tháng 9 năm 2021';
    expect(told(choicesOf({ letterhead, body, date }))).toEqual(['ĐÁ -> ĐA, named-again /issuingAgency']);
  });
  it('leaves the word where the body has it in another place only', () => {
    const letterhead = 'BỆNH VIỆN {DA|ĐÁ 0.6|ĐA 0.2} KHOA\nSố: 12/KH-BVĐK';
    expect(
      choicesOf({ letterhead, body: '- Bảo đảm đa dạng hình thức.', date: 'Hà Nam, ngày 15 tháng 9 năm 2021' }),
    ).toEqual([]);
  });
  it('proves the marks of the same letters where the other place is certain', () => {
    const letterhead = 'TRƯỜNG THCS {VAN|VĂN 0.48|VẤN 0.11} XUYÊN\nSố: 57/KH-THCSVX';
    const body = '- Trường THCS Vạn Xuyên phát động phong trào.\n- Giáo viên trường THCS Vạn Xuyên hưởng ứng.';
    expect(told(choicesOf({ letterhead, body, date: 'Hà Nam, ngày 15 tháng 9 năm 2021' }))).toEqual([
      'VĂN -> VẠN, named-again /issuingAgency',
    ]);
  });
  it('never changes what begins with a digit', () => {
    const letterhead = 'TỔ {55|55 0.5|5S 0.4} BỆNH VIỆN\nSố: 57/KH-BV';
    expect(choicesOf({ letterhead, body: '- Tổ 5S bệnh viện họp.', date: 'Hà Nam, ngày 15 tháng 9 năm 2021' })).toEqual(
      [],
    );
  });
});

describe('code-of-agency', () => {
  const date = 'Tân Giang, ngày 06 tháng 4 năm 2020';
  it('reads a D of the code as the Đ of the name', () => {
    const letterhead = 'BAN CHẤP HÀNH CÔNG ĐOÀN CÔNG TY\nSố: {18/KH-CD|18/KH-CD 0.7}';
    expect(told(choicesOf({ letterhead, date }))).toEqual(['18/KH-CD -> 18/KH-CĐ, code-of-agency /number']);
  });
  it('leaves a D that stands for a word with D, and a code that fits in no way', () => {
    for (const code of ['UBND', 'XYZ']) {
      const letterhead = `ỦY BAN NHÂN DÂN XÃ ĐÔNG HÀ\nSố: {18/KH-${code}|18/KH-${code} 0.7}`;
      expect(choicesOf({ letterhead, date })).toEqual([]);
    }
  });
  it('prefers the name that the code abbreviates', () => {
    const letterhead = 'SỞ {THI|THI 0.5|Y 0.3} TẾ\nSố: 18/KH-SYT';
    expect(told(choicesOf({ letterhead, date }))).toEqual(['THI -> Y, code-of-agency /issuingAgency']);
  });
});

describe('name-of-signer', () => {
  it('prefers a family name, and a middle name that most have', () => {
    expect(told(choicesOf({ tail: 'BÍ THƯ\n{Ha|Hạ 0.65|Hà 0.18} {Thi|Thủ 0.53|Thị 0.29} Yến' }))).toEqual([
      'Hạ -> Hà, name-of-signer /signatory/name',
      'Thủ -> Thị, name-of-signer /signatory/name',
    ]);
  });
  it('leaves a family name beside another', () => {
    expect(choicesOf({ tail: 'BÍ THƯ\n{Ha|Hà 0.5|Hạ 0.3} Thị Yến' })).toEqual([]);
  });
});

describe('office-of-issuer', () => {
  const letterhead = 'ỦY BAN NHÂN DÂN XÃ MỸ LÂM\nSố: 36/KH-UBND';
  const tail = '{PHÖ|PHỷ 0.6} {CHÜ|CHỵ 0.6} {TICH|TICH 0.7}\nHà Viết Thuần';
  it('reads capitals of the same letters as the office that heads such an issuer', () => {
    expect(told(choicesOf({ letterhead, tail }))).toEqual([
      'PHỷ -> PHÓ, office-of-issuer /signatory/title',
      'CHỵ -> CHỦ, office-of-issuer /signatory/title',
      'TICH -> TỊCH, office-of-issuer /signatory/title',
    ]);
  });
  it('leaves them where another kind of issuer signs', () => {
    const school = 'TRƯỜNG THCS MỸ LÂM\nSố: 36/KH-THCSML';
    expect(told(choicesOf({ letterhead: school, tail })).filter((told) => told.includes('office'))).toEqual([]);
  });
});

describe('year-of-title', () => {
  const withYear = (year: string, body: string): readonly string[] => {
    const title = `Cải cách năm {${year}|${year} 0.7}`;
    return told(
      structure(doubted(plan({ body }).replace('Nâng cao chất lượng sinh hoạt chi bộ', title)), context).choices,
    );
  };
  const body = '- Xong trước ngày 05/6/2023.\n- Báo cáo trước ngày 25/11/2023.';
  it('reads a year that no plan has as the one that the dates name', () => {
    expect(withYear('2813', '- Một.')).toEqual([]);
    expect(withYear('2813', body)).toEqual([]);
    expect(withYear('2013', body)).toEqual([]);
    expect(withYear('2823', body)).toEqual(['2823 -> 2023, year-of-title /title']);
  });
  it('leaves what is two signs apart', () => {
    expect(withYear('2O2l', `${body}\n- Từ 2021 đến 2021.`)).toEqual([]);
  });
});

it('chooses nothing in a document without doubts', () => {
  const { choices } = structure({ ...doubted(plan({})), doubts: [] }, context);
  expect(choices).toEqual([]);
});
