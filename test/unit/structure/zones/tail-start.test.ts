// Where does the tail start when its signs are weak?
import { describe, expect, it } from 'vitest';
import { planOf, withTail } from '../plan-of.js';

describe('tails with weak signs', () => {
  it.each([
    ['an office in small letters over a name', 'Trưởng ban\nLý Thị Gấm', 'Trưởng ban', 'Lý Thị Gấm'],
    ['with lines for the signature between', 'Tổ trưởng\n(Đã ký)\nĐào Văn Sơn', 'Tổ trưởng', 'Đào Văn Sơn'],
  ])('%s', (_reason, tail, title, name) => {
    expect(planOf(withTail(tail)).signatory).toMatchObject({ title, name });
  });

  it('members of a board do not sign', () => {
    const plan = planOf(
      'KẾ HOẠCH\nLễ hội đình làng\nI. BAN TỔ CHỨC\nTrưởng ban\nLý Thị Gấm\nPhó ban\nĐào Văn Sơn\nỦy viên\nHà Thị Thắm\n',
    );
    expect(plan.signatory).toBeNull();
  });

  it.each([
    ['at the end', ''],
    ['before an annex', 'PHỤ LỤC\nDANH MỤC CÂY GIỐNG\n(Kèm theo Kế hoạch)\n- Lim xanh.\n'],
  ])('recipients without heading, archive line and signature: %s', (_reason, annex) => {
    const plan = planOf(withTail(`- Đảng ủy xã;\n- Hợp tác xã Đồng Tiến;\n- Các trường học;\n- Trạm Y tế;\n${annex}`));
    expect(plan.recipients).toEqual(['Đảng ủy xã', 'Hợp tác xã Đồng Tiến', 'Các trường học', 'Trạm Y tế']);
    expect(plan.appendices).toHaveLength(annex === '' ? 0 : 1);
  });

  it('a list behind a lead-in stays in its section', () => {
    const plan = planOf('KẾ HOẠCH\nTrồng rừng\nI. CÂY GIỐNG\nGồm:\n- Lim;\n- Sến;\n- Táu;\n- Lát;\n- Dổi.\n');
    expect(plan.recipients).toEqual([]);
  });
});
