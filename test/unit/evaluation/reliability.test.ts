// Are calibration error, precision and false alarms counted as they are defined?
import { describe, expect, it } from 'vitest';
import { bootstrap } from '../../../scripts/repair-evaluation/bootstrap.js';
import { falseAlarms } from '../../../scripts/repair-evaluation/false-alarms.js';
import { calibrationError, precisionFrom } from '../../../scripts/repair-evaluation/reliability.js';

const judged = (posterior: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ posterior, right: true })),
  ...Array.from({ length: wrong }, () => ({ posterior, right: false })),
];

describe('calibrationError', () => {
  it.each([
    ['right as often as said', judged(0.75, 3, 1), 0],
    ['too sure', judged(0.95, 3, 1), 0.2],
    ['bins weigh by their size', [...judged(0.75, 3, 1), ...judged(0.95, 3, 1)], 0.1],
  ])('%s', (_, cases, expected) => expect(calibrationError(cases)).toBeCloseTo(expected));
});

describe('precisionFrom', () => {
  it('counts those said to be at least so probable', () => {
    expect(precisionFrom([...judged(0.5, 0, 4), ...judged(0.9, 3, 1)], 0.9)).toEqual({ count: 4, right: 0.75 });
  });
});

describe('bootstrap', () => {
  const documents = [1, 2, 3, 4, 5, 6].map((errors) => ({ errors, syllables: 100 }));
  it('lies about the error and repeats', () => {
    const [low, high] = bootstrap(documents);
    expect(low).toBeLessThan(0.035);
    expect(high).toBeGreaterThan(0.035);
    expect(bootstrap(documents)).toEqual([low, high]);
  });
});

describe('falseAlarms', () => {
  it.each([
    ['nothing', 'Kế hoạch số 5', 'Kế hoạch số 5', 0, 0, 0],
    ['a word', 'tổ chức họp', 'tố chức họp', 1, 0, 0],
    ['a number', 'ngày 15 tháng 6', 'ngày 16 tháng 6', 1, 1, 0],
    ['a code', 'số 15/KH-UBND về', 'số 15/KH-UBNĐ về', 1, 1, 0],
    ['a name', 'ông Phù Đổng nói', 'ông Phú Đổng nói', 1, 0, 1],
    ['a word split in two', 'báocáo xong', 'báo cáo xong', 1, 0, 0],
  ])('%s', (_, text, repaired, changed, inProtected, inNames) => {
    const alarms = falseAlarms({ name: 'text', text }, repaired);
    expect([alarms.changed, alarms.inProtected, alarms.inNames]).toEqual([changed, inProtected, inNames]);
  });
});
