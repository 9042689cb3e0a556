// What of a plan is read when the line "KẾ HOẠCH" was lost?
import { describe, expect, it } from 'vitest';
import { planOf } from '../plan-of.js';

const BODY = `Căn cứ Nghị quyết số 31/NQ-HĐND ngày 08/12/2026 của Hội đồng nhân dân huyện Vân Sơn;
Theo đề nghị của Phòng Kinh tế tại Tờ trình số 66/TTr-KT ngày 02/3/2027.
I. MỤC ĐÍCH
- Giữ nước ngọt cho vụ hè thu.
`;

describe('a plan without its type line', () => {
  it.each([
    [
      'title in capitals behind number and date',
      'ỦY BAN NHÂN DÂN\nHUYỆN VÂN SƠN\nSố: 41/KH-UBND\nVân Sơn, ngày 05 tháng 3 năm 2027',
    ],
    ['without the agencies', 'Số: 41/KH-UBND\nVân Sơn, ngày 05 tháng 3 năm 2027'],
    ['number and date in one line', 'ỦY BAN NHÂN DÂN HUYỆN VÂN SƠN\nSố: 41/KH-UBND\tVân Sơn, ngày 05 tháng 3 năm 2027'],
  ])('%s', (_reason, letterhead) => {
    const plan = planOf(`${letterhead}\nNGĂN MẶN, TRỮ NGỌT PHỤC VỤ SẢN XUẤT NĂM 2027\n${BODY}`);
    expect(plan.title).toBe('NGĂN MẶN, TRỮ NGỌT PHỤC VỤ SẢN XUẤT NĂM 2027');
    expect(plan.documentType).toBe('KẾ HOẠCH');
    expect(plan.number?.text).toBe('41/KH-UBND');
    expect(plan.issuedOn).toBe('2027-03-05');
    expect(plan.legalBases.map(({ document }) => document?.number)).toEqual(['31/NQ-HĐND', '66/TTr-KT']);
    expect(plan.issuingAgency ?? 'ỦY BAN NHÂN DÂN HUYỆN VÂN SƠN').toBe('ỦY BAN NHÂN DÂN HUYỆN VÂN SƠN');
  });

  it('takes no basis for the letterhead, no section for the title', () => {
    const plan = planOf(`ỦY BAN NHÂN DÂN XÃ LẠC HÒA\nSố: 9/KH-UBND\n${BODY}`);
    expect(plan.title).toBeNull();
    expect(plan.number?.text).toBe('9/KH-UBND');
    expect(plan.legalBases).toHaveLength(2);
  });

  it('reads a week’s schedule: title in capitals, its table as the text', () => {
    const plan = planOf(
      'VĂN PHÒNG HỢP TÁC XÃ BẾN ĐÁ\nLỊCH LÀM VIỆC TUẦN 20\n(Từ ngày 17/5/2027 đến ngày 19/5/2027)\n' +
        '| Thứ, ngày | Nội dung công việc | Chủ trì |\n| Thứ Hai 17/5 | Chia nước vụ hè | Chủ nhiệm |\n| Thứ Tư 19/5 | Kiểm kê kho | Kế toán |\n',
    );
    expect(plan.title).toBe('LỊCH LÀM VIỆC TUẦN 20 (Từ ngày 17/5/2027 đến ngày 19/5/2027)');
    expect(plan.sections[0]?.items[0]?.table).toHaveLength(3);
    expect(plan.timeline.map(({ text, start }) => [text, start])).toEqual([
      ['Chia nước vụ hè', '2027-05-17'],
      ['Kiểm kê kho', '2027-05-19'],
    ]);
    expect(plan.organisation.map(({ actor }) => actor)).toEqual(['Chủ nhiệm', 'Kế toán']);
  });

  it('says nothing of a type that no code names', () => {
    expect(planOf(`CÔNG TY NƯỚC SẠCH THANH BÌNH\nSố: 12/NSTB\n${BODY}`).documentType).toBeNull();
  });
});
