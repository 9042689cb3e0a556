// Which day of issue stands at the front of a clause?
import type { IsoDate } from '../../model/plan.js';
import { findDates } from '../dates/find-dates.js';

/** `date` is null for a blank day, a month or a year; `length` covers comma, brackets and the phrase. */
export interface DayAhead {
  readonly date: IsoDate | null;
  readonly length: number;
}

const WINDOW = 60;
/** A comma, a bracket, "ký ngày". */
const FURTHEST_START = 8;
const FOLLOWS = /^\s{0,2}[,(]?\s{0,2}(?:(?:ký|ban\shành)\s)?(?:ngày|tháng|năm|\d)/iu;

/**
 * @example dayAhead(', ngày 28/6/2021 của Tỉnh ủy') // { date: '2021-06-28', length: 16 }
 */
export function dayAhead(text: string): DayAhead | null {
  const window = text.slice(0, WINDOW);
  if (!FOLLOWS.test(window)) return null;
  const first = findDates(window, { year: null })[0];
  if (!first || first.range[0] > FURTHEST_START) return null;
  const [start, end] = first.range;
  const closing = window.slice(0, start).includes('(') ? /^\s?\)/u.exec(window.slice(end))?.[0].length : 0;
  return { date: first.role === 'day' ? first.start : null, length: end + (closing ?? 0) };
}
