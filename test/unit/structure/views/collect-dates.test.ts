// Dates of the sections: which count, how often, and where they point.
import { describe, expect, it } from 'vitest';
import { collectDates } from '../../../../src/structure/views/collect-dates.js';
import { readPassages } from '../../../../src/structure/views/passages.js';
import { section } from './section.js';

describe('collectDates', () => {
  it('keeps repeats, leaves tables and frequencies out, keeps a day that recurs', () => {
    const passages = readPassages(
      [
        section('I', 'Nhiệm vụ năm 2021', {
          items: [
            'Xong trước ngày 15/6/2021, báo cáo hằng quý.',
            { text: 'Bảng năm 2021', table: [['Hạn'], ['20/6/2021']] },
          ],
          children: [section('1', 'Báo cáo', { items: ['trước ngày 25/11 hằng năm'] })],
        }),
      ],
      { year: null },
    );
    const dates = collectDates(passages);
    expect(dates.map(({ mention }) => mention)).toEqual([
      { text: 'năm 2021', start: '2021-01-01', end: '2021-12-31', section: 'I' },
      { text: 'trước ngày 15/6/2021', start: null, end: '2021-06-15', section: 'I' },
      { text: 'năm 2021', start: '2021-01-01', end: '2021-12-31', section: 'I' },
      { text: 'trước ngày 25/11 hằng năm', start: null, end: null, section: '1' },
    ]);
    const textAt = new Map(passages.map(({ pointer, text }) => [pointer, text]));
    for (const { pointer, range, mention } of dates) expect(textAt.get(pointer)?.slice(...range)).toBe(mention.text);
  });
});
