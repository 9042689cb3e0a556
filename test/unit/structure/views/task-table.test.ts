// Which rows of which tables are tasks?
import { describe, expect, it } from 'vitest';
import { taskRows } from '../../../../src/structure/views/task-table.js';

describe('taskRows', () => {
  it.each([
    [
      'head in the second row, heads again behind a page break, group rows and rows of numbers left out',
      [
        ['Phụ lục', '', '', '', ''],
        ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
        ['(1)', '(2)', '(3)', '(4)', '(5)'],
        ['I', 'Công tác tuyên truyền', '', '', ''],
        ['1', 'Phát thanh', 'Đài xã', 'Các thôn', '15/6/2021'],
        ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
        ['2', 'Treo pano', 'Văn phòng', '', 'Quý II/2021'],
      ],
      [
        { row: 4, task: 1, lead: 2, support: 3, time: 4, due: true },
        { row: 6, task: 1, lead: 2, support: 3, time: 4, due: true },
      ],
    ],
    [
      'time first',
      [
        ['Thời gian', 'Nội dung', 'Người thực hiện'],
        ['07h30', 'Khai mạc', 'BTC'],
      ],
      [{ row: 1, task: 1, lead: 2, support: null, time: 0, due: false }],
    ],
    [
      'one column for lead and support',
      [
        ['Nội dung', 'Đơn vị chủ trì, phối hợp', 'Tiến độ'],
        ['Thi', 'Tổ Toán', 'Tháng 5'],
      ],
      [{ row: 1, task: 0, lead: 1, support: null, time: 2, due: false }],
    ],
    [
      'a table of marks',
      [
        ['TT', 'Tiêu chí', 'Điểm'],
        ['1', 'Nội dung', '10'],
      ],
      [],
    ],
    ['no rows', [], []],
  ])('%s', (_reason, table, rows) => {
    expect(taskRows(table)).toEqual(rows);
  });
});
