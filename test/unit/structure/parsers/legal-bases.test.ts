import { describe, expect, it } from 'vitest';
import { draftOf, planOf } from '../plan-of.js';

const TYPE = 'KẾ HOẠCH\nTổ chức Tết trồng cây năm 2024\n';
const SECTION = '\nI. MỤC ĐÍCH\n- Phủ xanh đồi trọc.\n';

interface Case {
  readonly name: string;
  readonly preamble: string;
  readonly bases: readonly string[];
  readonly issuer: string | null;
}

const CASES: readonly Case[] = [
  {
    name: 'one a line, each opening of the guide',
    preamble:
      'Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\nThực hiện Kế hoạch số 7/KH-UBND của UBND huyện;\nXét đề nghị của Hạt Kiểm lâm;\nTheo đề nghị của Trưởng phòng Kinh tế,\nUBND xã Đồi Sim xây dựng kế hoạch như sau:',
    bases: [
      'Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;',
      'Thực hiện Kế hoạch số 7/KH-UBND của UBND huyện;',
      'Xét đề nghị của Hạt Kiểm lâm;',
      'Theo đề nghị của Trưởng phòng Kinh tế,',
    ],
    issuer: 'UBND xã Đồi Sim',
  },
  {
    name: 'several in one paragraph, wrapped',
    preamble:
      'Căn cứ Hướng dẫn 36/HD-UBND ngày 12/11/2023 của Ủy ban nhân dân tỉnh Bình An\nvề việc trồng cây phân tán trong trường học; Căn cứ Công văn số 13/SNN-KL ngày 21\ntháng 12 năm 2023 của Sở Nông nghiệp về cây giống,\nTrường THCS Đồi Sim ban hành kế hoạch cụ thể như sau:',
    bases: [
      'Căn cứ Hướng dẫn 36/HD-UBND ngày 12/11/2023 của Ủy ban nhân dân tỉnh Bình An về việc trồng cây phân tán trong trường học;',
      'Căn cứ Công văn số 13/SNN-KL ngày 21 tháng 12 năm 2023 của Sở Nông nghiệp về cây giống,',
    ],
    issuer: 'Trường THCS Đồi Sim',
  },
  {
    name: 'broken before a capital, early on its line',
    preamble:
      'Căn cứ Quyết định số 9/QĐ-MTTQ ngày 02 tháng 01 năm 2024 của Ban Thường trực\nMặt trận Tổ quốc về phong trào trồng cây;\nCăn cứ Công văn số 13/SNN-KL ngày 21 tháng 12 năm 2023 của Sở Nông nghiệp về cây giống, cây phân tán;\nUBND xã Đồi Sim xây dựng kế hoạch như sau:',
    bases: [
      'Căn cứ Quyết định số 9/QĐ-MTTQ ngày 02 tháng 01 năm 2024 của Ban Thường trực Mặt trận Tổ quốc về phong trào trồng cây;',
      'Căn cứ Công văn số 13/SNN-KL ngày 21 tháng 12 năm 2023 của Sở Nông nghiệp về cây giống, cây phân tán;',
    ],
    issuer: 'UBND xã Đồi Sim',
  },
  {
    name: 'a basis that runs into the main sentence stops before the issuer',
    preamble:
      'Thực hiện Công văn số 88/PGDĐT ngày 02/01/2024 của Phòng Giáo dục và Đào tạo huyện Hà Thanh về việc trồng cây đầu xuân, Trường Tiểu học Đồi Sim xây dựng Kế hoạch tổ chức như sau:',
    bases: [
      'Thực hiện Công văn số 88/PGDĐT ngày 02/01/2024 của Phòng Giáo dục và Đào tạo huyện Hà Thanh về việc trồng cây đầu xuân,',
    ],
    issuer: 'Trường Tiểu học Đồi Sim',
  },
  {
    name: 'an issuer whose name has commas',
    preamble:
      'Căn cứ tình hình thực tế của đơn vị, Trường Mầm non, Tiểu học và THCS Đồi Sim lập kế hoạch trồng cây như sau:',
    bases: ['Căn cứ tình hình thực tế của đơn vị,'],
    issuer: 'Trường Mầm non, Tiểu học và THCS Đồi Sim',
  },
  {
    name: 'bullets and numbers before the bases',
    preamble:
      '- Căn cứ Luật Lâm nghiệp năm 2017;\n- Căn cứ kế hoạch năm học của nhà trường.\nTrường Tiểu học Đồi Sim xây dựng kế hoạch như sau:',
    bases: ['Căn cứ Luật Lâm nghiệp năm 2017;', 'Căn cứ kế hoạch năm học của nhà trường.'],
    issuer: 'Trường Tiểu học Đồi Sim',
  },
  {
    name: 'an opening sentence alone is no basis',
    preamble: 'Nhằm phủ xanh sân trường, Trường Tiểu học Đồi Sim xây dựng kế hoạch trồng cây với các nội dung sau:',
    bases: [],
    issuer: 'Trường Tiểu học Đồi Sim',
  },
  {
    name: 'a semicolon within a basis does not part it',
    preamble:
      'Căn cứ Nghị định số 1/2020/NĐ-CP của Chính phủ; Nghị định số 2/2021/NĐ-CP sửa đổi;\nỦy ban nhân dân xã Đồi Sim ban hành Kế hoạch như sau:',
    bases: ['Căn cứ Nghị định số 1/2020/NĐ-CP của Chính phủ; Nghị định số 2/2021/NĐ-CP sửa đổi;'],
    issuer: 'Ủy ban nhân dân xã Đồi Sim',
  },
];

describe('legal bases and the opening sentence', () => {
  it.each(CASES)('$name', ({ preamble, bases, issuer }) => {
    const plan = planOf(`${TYPE}\n${preamble}${SECTION}`);
    expect(plan.legalBases.map((basis) => basis.text)).toEqual(bases);
    expect(plan.issuingAgency).toBe(issuer);
    expect(plan.title).toBe('Tổ chức Tết trồng cây năm 2024');
  });

  it('keeps the opening sentence as evidence of the sections it announces', () => {
    const { evidence, findings } = draftOf(`${TYPE}\n${CASES[0]!.preamble}${SECTION}`);
    expect(evidence['/sections']?.raw).toBe('UBND xã Đồi Sim xây dựng kế hoạch như sau:');
    expect(evidence['/issuingAgency']).toMatchObject({
      raw: 'UBND xã Đồi Sim',
      status: 'inferred',
      by: 'opening-issuer',
    });
    expect(findings).toEqual([]);
  });
});
