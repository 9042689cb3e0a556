import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../../src/structure/statements.js';
import { draftOf, planOf, withBody } from '../plan-of.js';

const BODY =
  'I. MỤC ĐÍCH, YÊU CẦU\n- Phủ xanh đồi.\n11. NỘI DUNG\n2.1. Chọn giống\n- Cây lim.\n2.1. Trồng cây\na) Đào hố\n- Sâu 40 cm.\nIII. KINH PHÍ\n- Quỹ lớp, xem https://quylop.example.vn/2024.\nXem thêm https://quylop.example.vn/2024';

describe('sections of the plan', () => {
  it('have ids of joined labels; repeats are told apart', () => {
    const ids = (sections: ReturnType<typeof planOf>['sections']): string[] =>
      sections.flatMap((section) => [section.id, ...ids(section.children)]);
    expect(ids(planOf(withBody(BODY)).sections)).toEqual(['I', 'II', 'II.2.1', 'II.2.1~2', 'II.2.1~2.a', 'III']);
  });

  it('speak in the views of each of their kinds', () => {
    const { sections } = planOf(withBody(BODY));
    const said = { text: 'Phủ xanh đồi.', section: 'I' };
    expect(statementsOf(sections, 'purpose')).toEqual([{ statement: said, item: '/sections/0/items/0' }]);
    expect(statementsOf(sections, 'requirements').map(({ statement }) => statement)).toEqual([said]);
    expect(statementsOf(sections, 'budget').map(({ item }) => item)).toEqual([
      '/sections/2/items/0',
      '/sections/2/items/1',
    ]);
    expect(statementsOf(sections, 'rewards')).toEqual([]);
  });

  it('give each link once, without the mark of the sentence', () =>
    expect(planOf(withBody(BODY)).links).toEqual(['https://quylop.example.vn/2024']));

  it('point to labels, headings, items and views', () => {
    const { evidence } = draftOf(withBody(BODY));
    expect(evidence['/sections/0/label']?.raw).toBe('I.');
    expect(evidence['/sections/0/heading']?.raw).toBe('MỤC ĐÍCH, YÊU CẦU');
    expect(evidence['/sections/0/items/0']?.raw).toBe('- Phủ xanh đồi.');
    expect(evidence['/purpose/0']).toEqual(evidence['/sections/0/items/0']);
    expect(evidence['/sections/1/label']).toMatchObject({ raw: '11.', status: 'inferred' });
    expect(evidence['/sections/1/children/1/children/0/items/0']?.lines).toEqual([11, 11]);
  });
});
