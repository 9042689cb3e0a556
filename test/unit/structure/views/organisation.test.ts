// Who does what by when?
import { describe, expect, it } from 'vitest';
import type { Section } from '../../../../src/model/plan.js';
import { organisation } from '../../../../src/structure/views/organisation.js';
import { readPassages } from '../../../../src/structure/views/passages.js';
import { section } from './section.js';

describe('organisation', () => {
  const of = (...sections: Section[]) =>
    organisation(readPassages(sections, { year: 2021 })).map(
      ({ assignment: { actor, task, deadline } }) => [actor, task, deadline] as const,
    );
  const organising = (items: string[], children: Section[] = []) =>
    section('IV', 'TỔ CHỨC THỰC HIỆN', { kinds: ['organisation'], items, children });

  it.each([
    [
      'the heading is the actor, the deadline is its task’s',
      [
        organising(
          [],
          [
            section('1', 'Cán bộ thư viện', {
              kinds: ['organisation'],
              items: ['Soạn thể lệ, gửi các lớp chậm nhất ngày 22/3.', 'Tổng hợp kết quả.'],
            }),
          ],
        ),
      ],
      [
        ['Cán bộ thư viện', 'Soạn thể lệ, gửi các lớp chậm nhất ngày 22/3.', '2021-03-22'],
        ['Cán bộ thư viện', 'Tổng hợp kết quả.', null],
      ],
    ],
    [
      'a lead-in gives the actor of what follows',
      [organising(['Giao Phòng Kỹ thuật các việc sau:', 'Chuẩn bị thiết bị.', 'Đề nghị các phân xưởng thực hiện.'])],
      [
        ['Phòng Kỹ thuật', 'Chuẩn bị thiết bị.', null],
        ['các phân xưởng', 'thực hiện.', null],
      ],
    ],
    [
      'an actor alone on its line gives its tasks: the number of the heading was lost',
      [
        section('IV', 'TỔ CHỨC THỰC HIỆN', {
          kinds: ['organisation'],
          items: [
            { text: 'Trạm Y tế phường', table: [] },
            { text: 'Trực cấp cứu.', table: [] },
            { text: 'Công an phường', table: [] },
            { text: 'Giữ trật tự.', table: [] },
          ],
        }),
      ],
      [
        ['Trạm Y tế phường', 'Trực cấp cứu.', null],
        ['Công an phường', 'Giữ trật tự.', null],
      ],
    ],
    [
      'so does an actor with a colon',
      [organising(['Ban Giám hiệu:', 'Duyệt dự toán.', 'Văn thư:', 'Lưu hồ sơ.'])],
      [
        ['Ban Giám hiệu', 'Duyệt dự toán.', null],
        ['Văn thư', 'Lưu hồ sơ.', null],
      ],
    ],
    [
      'a lead-in with a verb gives the actor of what follows',
      [
        organising([
          'Giao Phòng Kỹ thuật thực hiện các việc:',
          'Chuẩn bị thiết bị.',
          'Đề nghị các phân xưởng thực hiện.',
        ]),
      ],
      [
        ['Phòng Kỹ thuật', 'Chuẩn bị thiết bị.', null],
        ['các phân xưởng', 'thực hiện.', null],
      ],
    ],
    ['nobody named', [organising(['Báo cáo theo quy định.'])], [[null, 'Báo cáo theo quy định.', null]]],
    ['the closing paragraph is no task', [organising(['Trên đây là Kế hoạch, đề nghị các đơn vị thực hiện./.'])], []],
    [
      'a deadline before the actor',
      [organising(['Trước ngày 15/6, Kế toán lập dự toán.'])],
      [['Kế toán', 'lập dự toán.', '2021-06-15']],
    ],
    [
      'the day of a cited document is no deadline',
      [organising(['Kế toán thực hiện theo Công văn số 5/STC-NS đến ngày 15/6/2020.'])],
      [['Kế toán', 'thực hiện theo Công văn số 5/STC-NS đến ngày 15/6/2020.', '2020-06-15']],
    ],
    [
      'elsewhere only what is given expressly',
      [
        section('II', 'Nội dung', {
          kinds: ['content'],
          items: ['Giao Tổ Văn soạn đề trước ngày 01/4.', 'Học sinh đọc sách.'],
        }),
      ],
      [['Tổ Văn', 'soạn đề trước ngày 01/4.', '2021-04-01']],
    ],
  ])('%s', (reason, sections, expected) => {
    expect(of(...sections), reason).toEqual(expected);
  });

  it('takes task tables from any section, with pointers to the cells', () => {
    const table = [
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'],
      ['1', 'Số hóa sổ sách', 'Văn thư', 'Các tổ', '31/10/2021'],
    ];
    const [assignment] = organisation(
      readPassages([section('V', 'Phụ trách', { items: [{ text: '', table }] })], { year: null }),
    );
    expect(assignment).toEqual({
      assignment: { actor: 'Văn thư', task: 'Số hóa sổ sách', deadline: '2021-10-31', section: 'V' },
      pointer: '/sections/0/items/0/table/1/1',
      range: [0, 14],
      actor: { pointer: '/sections/0/items/0/table/1/2', range: [0, 7] },
      deadline: { pointer: '/sections/0/items/0/table/1/4', range: [0, 10] },
    });
  });
});
