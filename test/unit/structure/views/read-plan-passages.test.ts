// Is reading in one go the same as deciding the year first?
import { describe, expect, it } from 'vitest';
import { planYear } from '../../../../src/structure/dates/plan-year.js';
import { readPassages } from '../../../../src/structure/views/passages.js';
import { readPlanPassages } from '../../../../src/structure/views/read-plan-passages.js';
import { section } from './section.js';

const SECTIONS = [
  section('I', 'Nội dung', { items: ['Thi trước ngày 15/6.', 'Từ nay đến hết tháng 9 sơ kết; tổng kết quý IV.'] }),
  section('II', 'Kết quả năm 2020', { items: ['Ngày 20/11 trao giải.'] }),
];

describe('readPlanPassages', () => {
  it.each([
    ['the title has it', 'Hội thi năm 2021', '2021-03-01', 2021],
    ['nothing has it', 'Hội thi', null, null],
  ])('%s', (_reason, title, issuedOn, expected) => {
    const { year, passages } = readPlanPassages(SECTIONS, { title, issuedOn });
    expect(year).toBe(expected);
    expect(year).toBe(planYear({ title, issuedOn, texts: passages.map(({ text }) => text) }));
    expect(passages.map(({ dates }) => dates)).toEqual(readPassages(SECTIONS, { year }).map(({ dates }) => dates));
  });
});
