// Are all passages read, under the right year?
import { describe, expect, it } from 'vitest';
import { isBareTime, readPassages } from '../../../../src/structure/views/passages.js';
import { section } from './section.js';

const PLAN = [
  section('I', 'Mục đích', {
    items: ['Nâng cao kỹ năng.'],
    children: [section('1', 'Yêu cầu', { items: ['Gọn nhẹ.'] })],
  }),
  section('II', 'Nội dung', {
    items: [
      {
        text: 'Theo bảng:',
        table: [
          ['Việc', 'Hạn'],
          ['Thi', '15/6/2021'],
        ],
      },
    ],
  }),
];

describe('readPassages', () => {
  it('takes heading, items, cells, children, each with its pointer', () => {
    expect(readPassages(PLAN, { year: null }).map(({ part, pointer, text }) => [part, pointer, text])).toEqual([
      ['heading', '/sections/0/heading', 'Mục đích'],
      ['item', '/sections/0/items/0', 'Nâng cao kỹ năng.'],
      ['heading', '/sections/0/children/0/heading', 'Yêu cầu'],
      ['item', '/sections/0/children/0/items/0', 'Gọn nhẹ.'],
      ['heading', '/sections/1/heading', 'Nội dung'],
      ['item', '/sections/1/items/0', 'Theo bảng:'],
      ['cell', '/sections/1/items/0/table/0/0', 'Việc'],
      ['cell', '/sections/1/items/0/table/0/1', 'Hạn'],
      ['cell', '/sections/1/items/0/table/1/0', 'Thi'],
      ['cell', '/sections/1/items/0/table/1/1', '15/6/2021'],
    ]);
  });

  it('follows the document where its places are known', () => {
    const last = '/sections/0/items/0';
    const positionOf = (pointer: string) => (pointer === last ? 1 : 0);
    expect(readPassages(PLAN, { year: null }, { positionOf }).at(-1)?.pointer).toBe(last);
  });

  it.each([
    ['a heading names the year', [section('I', 'Năm 2024', { items: ['Thi trước ngày 15/6.'] })], null, '2024-06-15'],
    [
      'an item is a year',
      [section('I', 'Tiến độ', { items: ['Năm 2024:', 'Thi trước ngày 15/6.'] })],
      null,
      '2024-06-15',
    ],
    [
      'an item is a month',
      [section('I', 'Từng tháng', { items: ['Tháng 10/2026', 'Nộp hồ sơ trước ngày 25/10.'] })],
      null,
      '2026-10-25',
    ],
    [
      'a month in passing names none',
      [section('I', 'Họp tháng 10/2026', { items: ['Nộp trước ngày 25/10.'] })],
      null,
      null,
    ],
    [
      'the heading above names it',
      [section('I', 'Nhiệm vụ năm 2024', { children: [section('1', 'Thi', { items: ['trước ngày 15/6'] })] })],
      null,
      '2024-06-15',
    ],
    ['two years name none', [section('I', 'Năm 2024 và năm 2025', { items: ['Thi trước ngày 15/6.'] })], null, null],
    ['a span names none', [section('I', 'Giai đoạn 2024 - 2025', { items: ['Thi trước ngày 15/6.'] })], null, null],
    ['else the plan’s', [section('I', 'Tiến độ', { items: ['Thi trước ngày 15/6.'] })], 2021, '2021-06-15'],
  ])('year of a day: %s', (_reason, sections, year, end) => {
    expect(readPassages(sections, { year }).at(-1)?.dates.at(-1)?.end).toBe(end);
  });

  it('gives cells the year of what announces the table', () => {
    const item = { text: 'Từ ngày 25 đến ngày 26/3/2021, theo lịch:', table: [['08h00, ngày 25/3', 'Khai mạc']] };
    const cells = readPassages([section('I', 'Thời gian', { items: [item] })], { year: null });
    expect(cells.at(-2)?.dates[0]?.start).toBe('2021-03-25');
  });
});

describe('isBareTime', () => {
  it.each([
    ['Năm 2024:', true],
    ['Đợt 1: Từ ngày 01/6 đến ngày 15/6/2021.', true],
    ['- Thời gian dự kiến: tháng 6/2021', true],
    ['Năm 2024: tổ chức hội thi', false],
    ['Ngày 05/6/2021 và ngày 06/6/2021', false],
    ['Tổ chức hội thi', false],
  ])('%s', (text, bare) => {
    const passage = readPassages([section('I', text)], { year: null })[0]!;
    expect(isBareTime(passage)).toBe(bare);
  });
});
