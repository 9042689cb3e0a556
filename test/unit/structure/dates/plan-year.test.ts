// When is the year of a plan certain?
import { describe, expect, it } from 'vitest';
import { planYear } from '../../../../src/structure/dates/plan-year.js';

type Row = readonly [
  reason: string,
  title: string | null,
  issuedOn: string | null,
  texts: readonly string[],
  year: number | null,
];

const ROWS: readonly Row[] = [
  ['the title names it', 'Cải cách hành chính năm 2021', '2021-01-20', ['trước ngày 15/6'], 2021],
  ['the title names it, no day of issue', 'Chuyển đổi số năm 2026', null, [], 2026],
  ['issued in December before', 'Cải cách hành chính năm 2023', '2022-12-27', ['trước ngày 15/3'], 2023],
  ['issued too long before', 'Cải cách hành chính năm 2023', '2022-08-27', ['trước ngày 15/10'], null],
  ['issued after it', 'Tổng kết năm 2020', '2021-02-01', [], null],
  ['the year of issue', 'Tổ chức hội thi', '2021-03-01', ['trước ngày 15/6', 'ngày 20/6/2021'], 2021],
  ['days to come of two years', 'Tổ chức hội thi', '2021-10-01', ['ngày 20/11/2021', 'ngày 05/3/2022'], null],
  ['a day that would be over at the issue', 'Tổ chức hội thi', '2021-10-01', ['trước ngày 15/3'], null],
  [
    'only days of one year, no issue',
    'Hội nghị nhiệm kỳ 2026 - 2031',
    null,
    ['ngày 02/02/2026', 'trước ngày 04/02/2026'],
    2026,
  ],
  ['a school year', 'Hội giảng năm học 2021 - 2022', '2021-10-01', ['ngày 20/11/2021'], null],
  ['a span', 'Giảm nghèo giai đoạn 2021 - 2025', '2021-10-01', ['trước ngày 20/11'], null],
  ['later years by name', 'Phong trào thi đua', '2023-08-18', ['Năm 2024:', 'Năm 2025:'], null],
  [
    'cited documents do not count',
    'Kiểm tra an toàn',
    null,
    ['Nghị định số 18/2024/NĐ-CP ngày 31/12/2024', 'ngày 29/4/2026'],
    2026,
  ],
  [
    'targets far ahead do not count',
    'Tổ chức hội thi',
    '2021-03-01',
    ['đến năm 2030 đạt 80%', 'trước ngày 15/6'],
    2021,
  ],
  ['nothing to go by', null, null, ['trước ngày 15/6'], null],
];

describe('planYear', () => {
  it.each(ROWS)('%s', (_reason, title, issuedOn, texts, year) => {
    expect(planYear({ title, issuedOn, texts })).toBe(year);
  });
});
