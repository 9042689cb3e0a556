import { describe, expect, it } from 'vitest';
import { draftOf } from '../plan-of.js';

const TEXT = `SỞ GIÁO DỤC BÌNH AN
TRƯỜNG THPT ĐỒI SIM
Số: 7/QĐ-THPT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bình An, ngày 02 tháng 01 năm 2024
QUYẾT ĐỊNH
Về việc ban hành Kế hoạch trồng cây năm 2024
HIỆU TRƯỞNG TRƯỜNG THPT ĐỒI SIM
Căn cứ Điều lệ trường trung học;
Theo đề nghị của tổ Sinh học,
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng cây năm 2024.
Điều 2. Các lớp chịu trách nhiệm thi hành Quyết định này./.
Nơi nhận:
- Như Điều 2;
- Lưu: VT.
HIỆU TRƯỞNG
Mai Văn Tùng
KẾ HOẠCH
Trồng cây năm 2024
(Ban hành kèm theo Quyết định số 7/QĐ-THPT ngày 02 tháng 01 năm 2024
của Hiệu trưởng Trường THPT Đồi Sim)
I. MỤC ĐÍCH
- Phủ xanh đồi trọc.
II. KINH PHÍ
- Quỹ lớp.
`;

describe('a decision in front of the plan', () => {
  const { plan, findings } = draftOf(TEXT);

  it('gives number, date, issuer, bases and signature', () => {
    expect(plan.number?.text).toBe('7/QĐ-THPT');
    expect([plan.superiorAgency, plan.issuingAgency, plan.issuedOn]).toEqual([
      'SỞ GIÁO DỤC BÌNH AN',
      'TRƯỜNG THPT ĐỒI SIM',
      '2024-01-02',
    ]);
    expect(plan.legalBases.map((basis) => basis.text)).toEqual([
      'Căn cứ Điều lệ trường trung học;',
      'Theo đề nghị của tổ Sinh học,',
    ]);
    expect(plan.recipients).toEqual(['Như Điều 2', 'Lưu: VT']);
    expect(plan.signatory?.name).toBe('Mai Văn Tùng');
  });

  it('leaves type, title and sections to the plan', () => {
    expect([plan.documentType, plan.title]).toEqual(['KẾ HOẠCH', 'Trồng cây năm 2024']);
    expect(plan.sections.map((section) => section.heading)).toEqual(['MỤC ĐÍCH', 'KINH PHÍ']);
  });

  it('accounts for its articles', () => expect(findings).toEqual([]));
});
