// Which documents are cited, with which parts?
import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../../src/structure/references/find-references.js';
import { parseReference } from '../../../../src/structure/references/parse-reference.js';

type Cited = readonly [
  type: string | null,
  number: string | null,
  issuedOn: string | null,
  issuer: string | null,
  subject: string | null,
];
type Row = readonly [text: string, cited: readonly Cited[], reason: string];

const ROWS: readonly Row[] = [
  [
    'Căn cứ Kế hoạch số 178/KH- SGDĐT ngày 17 tháng 8 năm 2023 của Sở Giáo dục và Đào tạo Bình Sa về việc đọc sách trong trường học;',
    [['Kế hoạch', '178/KH-SGDĐT', '2023-08-17', 'Sở Giáo dục và Đào tạo Bình Sa', 'đọc sách trong trường học']],
    'all parts, a blank in the number',
  ],
  [
    'Căn cứ Nghị định số 18/2024/NĐ-CP ngày 31/12/2024 của Chính phủ quy định chi tiết về vật liệu nổ; Nghị định số 46/2025/NĐ-CP ngày 12/6/2025 của Chính phủ quy định về phân cấp;',
    [
      ['Nghị định', '18/2024/NĐ-CP', '2024-12-31', 'Chính phủ', 'quy định chi tiết về vật liệu nổ'],
      ['Nghị định', '46/2025/NĐ-CP', '2025-06-12', 'Chính phủ', 'quy định về phân cấp'],
    ],
    'two in one basis; a verb belongs to the subject',
  ],
  [
    'Thực hiện Nghị quyết số 07-NQ/TU, ngày 28/6/2021 của Ban Chấp hành Đảng bộ tỉnh Hà Lĩnh về sinh hoạt chi bộ;',
    [['Nghị quyết', '07-NQ/TU', '2021-06-28', 'Ban Chấp hành Đảng bộ tỉnh Hà Lĩnh', 'sinh hoạt chi bộ']],
    'Party form, comma before the day',
  ],
  [
    'Thực hiện Công văn 322/UBND-VX ngày 03 tháng 6 năm 2021 của Ủy ban nhân dân huyện Cửa Trà về việc phòng, chống dịch',
    [['Công văn', '322/UBND-VX', '2021-06-03', 'Ủy ban nhân dân huyện Cửa Trà', 'phòng, chống dịch']],
    'no "số"',
  ],
  [
    'theo các Quyết định: số 21/QĐ-UBND ngày 11/01/2024 về việc xây kè; số 59/QĐ-UBND ngày 12/12/2024',
    [
      ['Quyết định', '21/QĐ-UBND', '2024-01-11', null, 'xây kè'],
      ['Quyết định', '59/QĐ-UBND', '2024-12-12', null, null],
    ],
    'a colon before the numbers',
  ],
  [
    'các Quyết định số: 11/QĐ-UBND ngày 08/5/2018; 16/QĐ-UBND ngày 11/6/2019 và 24/QĐ-UBND ngày 25/10/2022',
    [
      ['Quyết định', '11/QĐ-UBND', '2018-05-08', null, null],
      ['Quyết định', '16/QĐ-UBND', '2019-06-11', null, null],
      ['Quyết định', '24/QĐ-UBND', '2022-10-25', null, null],
    ],
    'a list of numbers',
  ],
  ['Phiếu chuyển số 60/PC-VP ngày 03/6/2026', [['Phiếu chuyển', '60/PC-VP', '2026-06-03', null, null]], 'a slip'],
  ['Họp lúc 8 giờ, 10/KH ngày mai', [], 'no list of numbers'],
  [
    'Căn cứ Công văn số 30/SYT-NV ngày 21 tháng 02 năm 2012 Sở Y tế về việc đăng ký đề tài;',
    [['Công văn', '30/SYT-NV', '2012-02-21', 'Sở Y tế', 'đăng ký đề tài']],
    'no "của"',
  ],
  [
    'Căn cứ Công văn của Sở Y tế số 30/SYT-NV ngày 21/02/2012 về việc đăng ký đề tài;',
    [['Công văn', '30/SYT-NV', '2012-02-21', 'Sở Y tế', 'đăng ký đề tài']],
    'issuer before the number',
  ],
  [
    'Căn cứ Luật Phòng, chống bệnh truyền nhiễm ngày 21 tháng 11 năm 2007;',
    [['Luật', null, '2007-11-21', null, 'Phòng, chống bệnh truyền nhiễm']],
    'a law by name',
  ],
  [
    'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Đê điều ngày 17 tháng 6 năm 2020;',
    [['Luật', null, '2020-06-17', null, 'sửa đổi, bổ sung một số điều của Luật Đê điều']],
    'a law about a law is one',
  ],
  [
    'Thực hiện Luật Giáo dục ngày 14 tháng 6 năm 2019 và Luật Thư viện ngày 21 tháng 11 năm 2019',
    [
      ['Luật', null, '2019-06-14', null, 'Giáo dục'],
      ['Luật', null, '2019-11-21', null, 'Thư viện'],
    ],
    'two laws',
  ],
  [
    'Bộ luật Lao động số 45/2019/QH14 và các quy định hiện hành',
    [['Bộ luật', '45/2019/QH14', null, null, 'Lao động']],
    'a law by name and number',
  ],
  [
    'theo quy định của Luật Đất đai và các văn bản hướng dẫn',
    [['Luật', null, null, null, 'Đất đai']],
    'the name ends where the sentence goes on',
  ],
  [
    'theo Điều 9, Nghị định số 18/2024/NĐ-CP ngày 31/12/2024 của Chính phủ và các quy định có liên quan.',
    [['Nghị định', '18/2024/NĐ-CP', '2024-12-31', 'Chính phủ', null]],
    'no subject in the sentence',
  ],
  [
    '(Quyết định số 367/QĐ-UBND ngày 22/10/2018 của Chủ tịch Ủy ban nhân dân huyện).',
    [['Quyết định', '367/QĐ-UBND', '2018-10-22', 'Chủ tịch Ủy ban nhân dân huyện', null]],
    'in brackets',
  ],
  [
    'Đề án “Ứng dụng dữ liệu dân cư giai đoạn 2022 - 2025” của Chính phủ',
    [['Đề án', null, null, 'Chính phủ', 'Ứng dụng dữ liệu dân cư giai đoạn 2022 - 2025']],
    'by its title',
  ],
  ['triển khai Đề án 06 tại địa phương', [['Đề án', '06', null, null, null]], 'a bare number'],
  [
    'Căn cứ Nghị quyết liên tịch số 12/2025/NQLT-CP-MT, ngày 26/9/2025 của Chính phủ, Ủy ban Thường vụ Quốc hội và Đoàn Chủ tịch Mặt trận hướng dẫn quy trình hiệp thương;',
    [
      [
        'Nghị quyết liên tịch',
        '12/2025/NQLT-CP-MT',
        '2025-09-26',
        'Chính phủ, Ủy ban Thường vụ Quốc hội và Đoàn Chủ tịch Mặt trận',
        'hướng dẫn quy trình hiệp thương',
      ],
    ],
    'several issuers',
  ],
  [
    'Xét đề nghị của Công ty Than Vàng tại Văn bản số 01-CV-TV ngày 21/4/2026; Công ty Đá Xanh tại Văn bản số DX-02/26 ngày 20/4/2026.',
    [
      ['Văn bản', '01-CV-TV', '2026-04-21', 'Công ty Than Vàng', null],
      ['Văn bản', 'DX-02/26', '2026-04-20', 'Công ty Đá Xanh', null],
    ],
    'issuers before the type',
  ],
  ['theo QĐ số 12/QĐ-UBND ngày 05/6/2021', [['Quyết định', '12/QĐ-UBND', '2021-06-05', null, null]], 'type shortened'],
  ['và số 13/QĐ-UBND ngày 06/6/2021', [['Quyết định', '13/QĐ-UBND', '2021-06-06', null, null]], 'type from the code'],
  [
    'Quyết định số      /QĐ-UBND ngày    tháng 6 năm 2021 của UBND xã',
    [['Quyết định', '/QĐ-UBND', null, 'UBND xã', null]],
    'number and day left blank',
  ],
  [
    'Kế hoạch số 5/KH-UBND ngày 01/3/2021 của UBND xã triển khai Nghị quyết số 2/NQ-HĐND ngày 01/02/2021 của HĐND xã',
    [
      [
        'Kế hoạch',
        '5/KH-UBND',
        '2021-03-01',
        'UBND xã',
        'triển khai Nghị quyết số 2/NQ-HĐND ngày 01/02/2021 của HĐND xã',
      ],
      ['Nghị quyết', '2/NQ-HĐND', '2021-02-01', 'HĐND xã', null],
    ],
    'one cited inside the subject of another',
  ],
  ['Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.', [], 'no document'],
  ['báo cáo số liệu, quyết định số lượng, Kế hoạch 5 năm, kế hoạch của trường', [], 'words that only look like types'],
  ['theo Mẫu số 01/BCH-MT, biên bản nghiệm thu', [], 'a form is no document'],
];

describe('findReferences', () => {
  it.each(ROWS)('%s', (text, cited, reason) => {
    const found = findReferences(text);
    expect(
      found.map(({ document: { type, number, issuedOn, issuer, subject } }) => [
        type,
        number,
        issuedOn,
        issuer,
        subject,
      ]),
      reason,
    ).toEqual(cited);
    for (const { range, text: printed } of found) expect(text.slice(...range)).toBe(printed);
  });

  it.each(['Luật A, chống ', 'Quyết định số 1/QĐ-A và ', 'Quyết định số 1/QĐ-A của Sở Y tế, ', '; Công ty tại '])(
    'takes time in proportion to the length of repeated "%s"',
    (piece) => {
      const startedAt = performance.now();
      findReferences(piece.repeat(Math.ceil(100_000 / piece.length)));
      expect(performance.now() - startedAt).toBeLessThan(5_000);
    },
  );
});

describe('parseReference', () => {
  it('is the first document of a basis', () => {
    expect(parseReference('Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019; Luật Thư viện ngày 21/11/2019;')).toEqual({
      type: 'Luật',
      number: null,
      issuedOn: '2019-06-14',
      issuer: null,
      subject: 'Giáo dục',
      section: null,
    });
  });

  it('is null where a basis cites none', () => {
    expect(parseReference('Xét đề nghị của Tổ trưởng Tổ Quản lý chất lượng,')).toBeNull();
  });
});
