// Which first and last day does a calendar unit have?
import type { IsoDate } from '../../model/plan.js';
import { dayAfterMonth, dayBeforeMonth, daysInMonth, isoDate } from './calendar.js';
import type { DateParts } from './date-candidate.js';

const JANUARY = 1;
const DECEMBER = 12;

/** The first day, null where the parts do not say: no year, no such day, "cuối năm". */
export function firstDay(parts: DateParts): IsoDate | null {
  if (parts.edge === 'middle' || parts.edge === 'end') return null;
  return firstOfUnit(parts);
}

/** The last day, null where the parts do not say: no year, no such day, "đầu năm". */
export function lastDay(parts: DateParts): IsoDate | null {
  if (parts.edge === 'middle' || parts.edge === 'start') return null;
  return lastOfUnit(parts);
}

/** The unit that holds the parts, whatever their edge: "giữa năm 2021" is within 2021. */
export function wholeUnit(parts: DateParts): readonly [IsoDate | null, IsoDate | null] {
  return [firstOfUnit(parts), lastOfUnit(parts)];
}

/** The last day before the unit: "trước tháng 6/2021" ends on 31 May. "trước ngày X" is X, as the annotation guide has it. */
export function dayBefore(parts: DateParts): IsoDate | null {
  if (parts.unit === 'day' || parts.edge !== 'whole') return lastDay(parts);
  if (parts.year === null || parts.unit === 'unknown') return null;
  return dayBeforeMonth(parts.year, parts.months?.[0] ?? JANUARY);
}

/** The first day after the unit: "sau năm 2025" starts on 1 January 2026. "sau ngày X" starts on X. */
export function dayAfter(parts: DateParts): IsoDate | null {
  if (parts.unit === 'day') return firstDay(parts);
  if (parts.year === null || parts.unit === 'unknown') return null;
  return dayAfterMonth(parts.year, parts.months?.[1] ?? DECEMBER);
}

function firstOfUnit({ unit, year, months, day }: DateParts): IsoDate | null {
  if (year === null || unit === 'unknown') return null;
  return isoDate(year, months?.[0] ?? JANUARY, day ?? 1);
}

function lastOfUnit({ unit, year, months, day }: DateParts): IsoDate | null {
  if (year === null || unit === 'unknown') return null;
  const month = months?.[1] ?? DECEMBER;
  return isoDate(year, month, day ?? daysInMonth(year, month));
}
