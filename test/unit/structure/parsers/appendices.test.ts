import { describe, expect, it } from 'vitest';
import { draftOf, outlineOf, withTail } from '../plan-of.js';

const TAIL = 'Nơi nhận:\n- Các lớp;\n- Lưu: VT.\nHIỆU TRƯỞNG\nMai Văn Tùng';

describe('appendices', () => {
  it.each([
    ['PHỤ LỤC\nDANH SÁCH CÁC LỚP\n1. Lớp 6A', 'PHỤ LỤC', 'DANH SÁCH CÁC LỚP', 'label and title'],
    ['Phụ lục 1: Danh sách các lớp\n- Lớp 6A', 'Phụ lục 1', 'Danh sách các lớp', 'on one line'],
    [
      'PHỤ LỤC II\nDanh sách các lớp\n(Kèm theo Kế hoạch số 1/KH-TH)\n- Lớp 6A',
      'PHỤ LỤC II',
      'Danh sách các lớp',
      'a note below',
    ],
    [
      'PHÂN CÔNG NHIỆM VỤ CỦA TỔ TRỒNG CÂY\n(Kèm theo Kế hoạch số   /KH-TH\nngày   /2/2024)\n\nTT | Việc\n1 | Tưới',
      'PHÂN CÔNG NHIỆM VỤ CỦA TỔ TRỒNG CÂY',
      null,
      'the heading is the label',
    ],
    [
      'KẾ HOẠCH\nTưới cây mùa hè\n(Kèm theo Kế hoạch số 1/KH-TH)\n1. Tháng 6\n- Lớp 6A',
      'KẾ HOẠCH',
      'Tưới cây mùa hè',
      'the type again',
    ],
    ['Mẫu số 01\nPHIẾU THEO DÕI CÂY\nLớp: ......', 'Mẫu số 01', 'PHIẾU THEO DÕI CÂY', 'a form'],
  ])('%j', (annex, label, title, _reason) => {
    const { plan, findings } = draftOf(withTail(`${TAIL}\n\n${annex}`));
    expect(plan.appendices.map((appendix) => [appendix.label, appendix.title])).toEqual([[label, title]]);
    expect(plan.sections).toHaveLength(1);
    expect(plan.recipients).toEqual(['Các lớp', 'Lưu: VT']);
    expect(findings).toEqual([]);
  });

  it('come one after the other, with their own sections', () => {
    const { plan } = draftOf(
      withTail(`${TAIL}\nPHỤ LỤC I\nVIỆC CỦA TỔ\n- Tưới.\nPHỤ LỤC II\nVIỆC CỦA LỚP\nI. SÁNG\n- Rào.`),
    );
    expect(plan.appendices.map(({ label, sections }) => [label, outlineOf(sections)])).toEqual([
      ['PHỤ LỤC I', ['~1 |  | • Tưới.']],
      ['PHỤ LỤC II', ['I | SÁNG | • Rào.']],
    ]);
  });
});
