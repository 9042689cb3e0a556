// Gregorian days.
import { describe, expect, it } from 'vitest';
import { dayAfterMonth, dayBeforeMonth, daysInMonth, isoDate } from '../../../../src/structure/dates/calendar.js';

describe('calendar', () => {
  it.each([
    [2024, 2, 29],
    [2023, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2021, 4, 30],
    [2021, 13, 0],
    [2021, 0, 0],
  ])('%d-%d has %d days', (year, month, days) => expect(daysInMonth(year, month)).toBe(days));

  it.each([
    [2021, 2, 31, null],
    [2021, 6, 0, null],
    [2021, 13, 1, null],
    [2021, 6, 5, '2021-06-05'],
  ])('%d-%d-%d', (year, month, day, expected) => expect(isoDate(year, month, day)).toBe(expected));

  it('steps over the end of the year', () => {
    expect(dayBeforeMonth(2021, 1)).toBe('2020-12-31');
    expect(dayAfterMonth(2021, 12)).toBe('2022-01-01');
    expect(dayBeforeMonth(2024, 3)).toBe('2024-02-29');
  });
});
