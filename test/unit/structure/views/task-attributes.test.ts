// Which lead and which time do the lines behind a task name?
import { describe, expect, it } from 'vitest';
import type { Section } from '../../../../src/model/plan.js';
import { readPassages } from '../../../../src/structure/views/passages.js';
import { taskAttributes } from '../../../../src/structure/views/task-attributes.js';
import { section } from './section.js';

describe('taskAttributes', () => {
  const of = (...sections: Section[]) =>
    taskAttributes(readPassages(sections, { year: 2027 })).map(
      ({ tasks, lead, when }) =>
        [tasks.map(({ text }) => text), lead?.passage.text.slice(...lead.range), when?.text ?? null] as const,
    );
  const content = (...items: string[]) => section('III', 'NHIỆM VỤ', { kinds: ['content'], items });

  it.each([
    [
      'each group of lines tells of the tasks before it',
      [
        content(
          'Nạo vét kênh Vĩnh An.',
          'Đơn vị chủ trì thực hiện: Hợp tác xã Đồng Tiến.',
          'Đơn vị phối hợp: Đoàn Thanh niên.',
          'Thời gian thực hiện: Tháng 3/2027.',
          'Gia cố bờ bao.',
          'Dọn cỏ lối đi.',
          'Chủ trì: Ban Quản lý đê; phối hợp: các thôn.',
        ),
      ],
      [
        [['Nạo vét kênh Vĩnh An.'], 'Hợp tác xã Đồng Tiến', 'Thời gian thực hiện: Tháng 3/2027.'],
        [['Gia cố bờ bao.', 'Dọn cỏ lối đi.'], 'Ban Quản lý đê', null],
      ],
    ],
    [
      'without an item before them they tell of the heading',
      [
        section('2', 'Mở lớp xóa mù chữ ở bản Nà Sang', {
          kinds: ['content'],
          items: ['Cơ quan chủ trì: Phòng Dân tộc.'],
        }),
      ],
      [[['Mở lớp xóa mù chữ ở bản Nà Sang'], 'Phòng Dân tộc', null]],
    ],
    [
      'sections that are such lines tell of the section before them',
      [
        section('1', 'Về kho lưu trữ', {
          children: [
            section('a', 'Nhiệm vụ', { items: ['Chỉnh lý hồ sơ cũ.'] }),
            section('b', 'Cơ quan thực hiện', {
              items: ['Cơ quan chủ trì: Văn phòng xã.', 'Cơ quan phối hợp: các tổ.'],
            }),
            section('c', 'Thời gian thực hiện', { items: ['Quý II năm 2027.'] }),
          ],
        }),
      ],
      [[['Chỉnh lý hồ sơ cũ.'], 'Văn phòng xã', 'Quý II năm 2027.']],
    ],
    [
      'a person by name',
      [content('Trang trí hội trường.', 'Người phụ trách: Lò Thị Mây')],
      [[['Trang trí hội trường.'], 'Lò Thị Mây', null]],
    ],
    [
      'up to the verb',
      [content('Rà soát biển báo.', 'Đơn vị thực hiện: Đội Giao thông tiến hành khảo sát, các đội khác báo cáo.')],
      [[['Rà soát biển báo.'], 'Đội Giao thông', null]],
    ],
    ['a time alone speaks of the whole', [content('Khai mạc tại đình làng.', 'Thời gian: 7 giờ ngày 05/3/2027.')], []],
    ['who supports leads nothing', [content('Thắp đèn lồng.', 'Đơn vị phối hợp: Hội Người cao tuổi.')], []],
    ['a task may speak of carrying out', [content('Thực hiện nghiêm quy chế.', 'Chủ trì cuộc họp giao ban tuần.')], []],
  ])('%s', (_reason, sections, expected) => {
    expect(of(...sections)).toEqual(expected);
  });
});
