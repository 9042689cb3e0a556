// Which phrases are dates, with which values? One row a phrase: text, what is found, why.
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/structure/dates/find-dates.js';
import { type Found, type Row, WITHOUT_YEAR } from './rows-without-year.js';

/** The document makes 2021 certain. */
const IN_2021: readonly Row[] = [
  ['trước ngày 15/6', [['trước ngày 15/6', null, '2021-06-15', 'deadline']], 'day'],
  ['Tháng 9, 10, 11: ôn tập', [['Tháng 9, 10, 11', '2021-09-01', '2021-11-30', 'period']], 'months'],
  ['tháng 6, 12 người', [['tháng 6', '2021-06-01', '2021-06-30', 'period']], 'the 12 counts people'],
  [
    'Tháng 3, 4 và tháng 9 đến tháng 11',
    [
      ['Tháng 3, 4', '2021-03-01', '2021-04-30', 'period'],
      ['tháng 9 đến tháng 11', '2021-09-01', '2021-11-30', 'period'],
    ],
    'a list that ends in a range',
  ],
  ['nạo vét 6 tháng đầu năm', [['6 tháng đầu năm', '2021-01-01', '2021-06-30', 'period']], 'half of the plan’s year'],
  ['xong trước cuối năm.', [['trước cuối năm', null, '2021-12-31', 'deadline']], 'the year’s end behind a cue'],
  ['liên hoan cuối năm, cuối năm học', [], 'without a cue an occasion; the school year has another end'],
  ['báo cáo quý, 6 tháng đầu năm và cả năm', [], 'reports of every year'],
  ['định kỳ 6 tháng đầu năm báo cáo', [['định kỳ 6 tháng', null, null, 'recurring']], 'a frequency'],
  ['quý III và quý IV', [['quý III và quý IV', '2021-07-01', '2021-12-31', 'period']], 'quarters'],
  ['từ nay đến hết tháng 6', [['từ nay đến hết tháng 6', null, '2021-06-30', 'period']], 'từ nay'],
  [
    'dịp lễ 30/4 và 01/5',
    [
      ['30/4', '2021-04-30', '2021-04-30', 'day'],
      ['01/5', '2021-05-01', '2021-05-01', 'day'],
    ],
    'occasions',
  ],
  ['ngày Nhà giáo Việt Nam 20/11', [['20/11', '2021-11-20', '2021-11-20', 'day']], 'occasion by name'],
  ['từ 01/12 đến 15/01', [['từ 01/12 đến 15/01', null, null, 'unresolved']], 'which of the two is in 2021?'],
  ['trước ngày 31/01 năm sau', [['trước ngày 31/01', null, null, 'deadline']], 'of another year'],
  ['trước ngày 15 tháng 12 của năm', [['trước ngày 15 tháng 12', null, null, 'deadline']], 'of any year'],
  ['ngày 20/11/2020', [['ngày 20/11/2020', '2020-11-20', '2020-11-20', 'day']], 'its own year is kept'],
];

const found = (text: string, year: number | null): Found[] =>
  findDates(text, { year }).map(({ text: phrase, start, end, role }) => [phrase, start, end, role]);

describe('findDates', () => {
  it.each(WITHOUT_YEAR)('%s', (text, expected, reason) => {
    expect(found(text, null), reason).toEqual(expected);
  });

  it.each(IN_2021)('in a plan of 2021: %s', (text, expected, reason) => {
    expect(found(text, 2021), reason).toEqual(expected);
  });

  it('gives ranges in the text, in reading order', () => {
    const text = 'Từ 01/6/2021 đến 05/6/2021; theo Quyết định số 12/QĐ-UBND ngày 02/5/2021; trước ngày 10/6/2021.';
    const dates = findDates(text, { year: null });
    expect(dates.map(({ range }) => text.slice(...range))).toEqual(dates.map((date) => date.text));
    expect(dates.map(({ range }) => range[0])).toEqual([0, 58, 74]);
  });

  it('reads a phrase alike wherever it stands in a long text', () => {
    const filler = 'Các đơn vị nghiêm túc triển khai thực hiện, bảo đảm đúng tiến độ và chất lượng. '.repeat(20);
    const phrase = 'báo cáo trước 17 giờ 00 ngày 15 tháng 6 năm 2021';
    for (const text of [`${phrase}. ${filler}`, filler + phrase, `${filler}${phrase}, ${filler}`])
      expect(found(text, null)).toEqual([['trước 17 giờ 00 ngày 15 tháng 6 năm 2021', null, '2021-06-15', 'deadline']]);
  });

  it.each(['ngày 1, ', 'tháng 1, ', '1.', '12/6/2021 ', 'năm 2021 - ', 'đến ', ' ', '(', 'quý I, '])(
    'takes time in proportion to the length of repeated "%s"',
    (piece) => {
      const startedAt = performance.now();
      findDates(piece.repeat(Math.ceil(100_000 / piece.length)), { year: 2021 });
      // Ten times what it takes on a busy machine; a quadratic pattern needs minutes.
      expect(performance.now() - startedAt).toBeLessThan(5_000);
    },
  );
});
