// What happens when: which dates make an entry, of which kind?
import { describe, expect, it } from 'vitest';
import type { Section } from '../../../../src/model/plan.js';
import { readPassages } from '../../../../src/structure/views/passages.js';
import { timeline } from '../../../../src/structure/views/timeline.js';
import { section } from './section.js';

const entriesOf = (sections: readonly Section[], issuedOn: string | null = '2021-03-01') =>
  timeline(readPassages(sections, { year: null }), issuedOn).map(
    ({ entry: { text, start, end, kind } }) => [text, `${start ?? ''}..${end ?? ''}`, kind] as const,
  );

const inTimeline = (...items: string[]) => [section('I', 'Thời gian', { kinds: ['timeline'], items })];
const inContent = (...items: string[]) => [section('I', 'Nội dung', { kinds: ['content'], items })];
const inPurpose = (...items: string[]) => [section('I', 'Mục đích', { kinds: ['purpose'], items })];

describe('timeline', () => {
  it.each([
    [
      'a period',
      inTimeline('Từ ngày 01/6 đến 15/6/2021: thi'),
      [['Từ ngày 01/6 đến 15/6/2021: thi', '2021-06-01..2021-06-15', 'period']],
    ],
    [
      'a day',
      inTimeline('Khai mạc ngày 05/6/2021'),
      [['Khai mạc ngày 05/6/2021', '2021-06-05..2021-06-05', 'milestone']],
    ],
    [
      'a deadline',
      inTimeline('Nộp bài trước ngày 05/6/2021'),
      [['Nộp bài trước ngày 05/6/2021', '..2021-06-05', 'deadline']],
    ],
    ['a frequency that opens', inTimeline('Hằng quý, họp đánh giá'), [['Hằng quý, họp đánh giá', '..', 'recurring']]],
    ['a frequency in passing', inTimeline('Theo kế hoạch hằng năm của Sở'), []],
    ['the day of a cited document', inTimeline('Theo Công văn số 12/SYT-NV ngày 05/6/2021 của Sở Y tế'), []],
    [
      'a year that opens a task',
      inContent('Năm 2022: Trình duyệt bản vẽ cầu Bến Đá.'),
      [['Năm 2022: Trình duyệt bản vẽ cầu Bến Đá.', '2022-01-01..2022-12-31', 'period']],
    ],
    ['a year in passing', inContent('Thực hiện dự toán năm 2022 được giao'), []],
    ['how far a vision reaches', inContent('Đề ra mục tiêu lâu dài, tầm nhìn đến năm 2045'), []],
    ['how far a programme reaches', inContent('Góp ý Quy hoạch nghĩa trang vùng ven đến năm 2035'), []],
    [
      'a deadline behind a programme',
      inContent('Hoàn thành Đề án sắp xếp bến đò và phấn đấu xong đến năm 2023'),
      [['Hoàn thành Đề án sắp xếp bến đò và phấn đấu xong đến năm 2023', '..2023-12-31', 'deadline']],
    ],
    [
      'the time that a line behind names is the task’s',
      inContent(
        'Trồng lại hàng dương ven đê.',
        'Cơ quan chủ trì: Hạt Kiểm lâm.',
        'Thời gian hoàn thành: Quý III/2021.',
      ),
      [['Trồng lại hàng dương ven đê.', '2021-07-01..2021-09-30', 'period']],
    ],
    ['a date in a quoted title', inContent('Đề án “Dữ liệu dân cư đến ngày 30/6/2025” của tỉnh'), []],
    ['the term of those in office', inTimeline('Bầu cử đại biểu nhiệm kỳ 2021 - 2026'), []],
    ['what is counted up to a day', inContent('Đủ ba năm công tác, tính đến ngày 30/9/2021'), []],
    ['what was over at the issue', inContent('Trẻ sinh từ ngày 01/7/2017 đến ngày 31/12/2020'), []],
    [
      'deadlines in any section',
      inPurpose('Đến năm 2025, 80% đạt chuẩn', 'trong năm 2021'),
      [['Đến năm 2025, 80% đạt chuẩn', '..2025-12-31', 'deadline']],
    ],
    [
      'months in content',
      inContent('Tập huấn trong tháng 6/2021', 'nhiệm vụ năm 2021'),
      [['Tập huấn trong tháng 6/2021', '2021-06-01..2021-06-30', 'period']],
    ],
    [
      'a time on its own is for what follows',
      inTimeline('Năm 2024:', 'Phát động.', 'Sơ kết trước ngày 15/6/2024.', 'Năm 2025'),
      [
        ['Phát động.', '2024-01-01..2024-12-31', 'period'],
        ['Sơ kết trước ngày 15/6/2024.', '..2024-06-15', 'deadline'],
        ['Năm 2025', '2025-01-01..2025-12-31', 'period'],
      ],
    ],
    [
      'so is the time in a heading',
      [section('1', 'Mục tiêu đến năm 2025', { kinds: ['purpose'], items: ['80% đạt chuẩn.'] })],
      [['80% đạt chuẩn.', '..2025-12-31', 'deadline']],
    ],
  ])('%s', (_reason, sections, expected) => {
    expect(entriesOf(sections)).toEqual(expected);
  });

  it('takes task tables, with the cell of the time', () => {
    const table = [
      ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời hạn'],
      ['1', 'Soạn đề', 'Tổ Toán', '15/6/2021'],
      ['2', 'Chấm thi', 'Tổ Văn', 'Tháng 7/2021'],
    ];
    const passages = readPassages([section('II', 'Phân công', { items: [{ text: '', table }] })], { year: null });
    expect(timeline(passages, null)).toMatchObject([
      {
        entry: { text: 'Soạn đề', start: null, end: '2021-06-15', kind: 'deadline', section: 'II' },
        pointer: '/sections/0/items/0/table/1/1',
        timePointer: '/sections/0/items/0/table/1/3',
        range: [0, 9],
      },
      { entry: { text: 'Chấm thi', start: '2021-07-01', end: '2021-07-31', kind: 'period' } },
    ]);
  });
});
