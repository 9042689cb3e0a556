// Which day is it? Plain Gregorian arithmetic on numbers, without clocks or time zones.
import type { IsoDate } from '../../model/plan.js';

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const FEBRUARY = 2;

/** The number of days of a month 1..12; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const length = LENGTHS[month - 1];
  if (length === undefined) return 0;
  return month === FEBRUARY && isLeap(year) ? length + 1 : length;
}

/** `YYYY-MM-DD`, or null where the calendar has no such day: 31/02. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/** The day before the first day of a month. */
export function dayBeforeMonth(year: number, month: number): IsoDate | null {
  return month === 1 ? isoDate(year - 1, 12, 31) : isoDate(year, month - 1, daysInMonth(year, month - 1));
}

/** The first day after a month. */
export function dayAfterMonth(year: number, month: number): IsoDate | null {
  return month === 12 ? isoDate(year + 1, 1, 1) : isoDate(year, month + 1, 1);
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const pad = (n: number): string => String(n).padStart(2, '0');
