// Which day of issue stands at the front of a clause?
import type { IsoDate } from '../../model/plan.js';
import { isoDate } from '../dates/calendar.js';
import { findDates } from '../dates/find-dates.js';

/** `date` is null for a blank day, a month or a year; `length` covers comma, brackets and the phrase. */
export interface DayAhead {
  readonly date: IsoDate | null;
  readonly length: number;
}

/** A comma, a bracket, "ký ngày". */
const FURTHEST_START = 8;
/** Everything that a day of issue is written with, and no more: the shorter, the sooner it is read. */
const WRITTEN =
  /^\s{0,2}[,(]?\s{0,2}(?:(?:ký|ban\shành)\s)?(?:(?:ngày|tháng|năm)\s{0,3}|[\d./–-]{1,10}|[…_]{1,12}|[,\s]\s{0,3}(?=\d|ngày|tháng|năm|[…_.])){1,12}/iu;

/**
 * @example dayAhead(', ngày 28/6/2021 của Tỉnh ủy') // { date: '2021-06-28', length: 16 }
 */
export function dayAhead(text: string): DayAhead | null {
  const written = WRITTEN.exec(text)?.[0];
  if (written === undefined) return null;
  return usualDay(written) ?? anyDay(text, written);
}

/** How nearly all are printed, with no further figures: "ngày 28/6/2021", ", ký ngày 28 tháng 6 năm 2021". */
const USUAL =
  /^(\s{0,2},?\s{0,2}(?:ký\s)?ngày\s{1,3}(\d{1,2})(?:\s{1,3}tháng\s{1,3}(\d{1,2})\s{1,3}năm\s{1,3}|\/(\d{1,2})\/)((?:19|20)\d\d))[\s,.]*$/u;

function usualDay(written: string): DayAhead | null {
  const match = USUAL.exec(written);
  if (!match) return null;
  const [, phrase, day, worded, numeric, year] = match;
  return { date: isoDate(Number(year), Number(worded ?? numeric), Number(day)), length: phrase!.length };
}

/** Ranges, lists, months, blank days. */
function anyDay(text: string, written: string): DayAhead | null {
  const first = findDates(written, { year: null })[0];
  if (!first || first.range[0] > FURTHEST_START) return null;
  const [start, end] = first.range;
  const closing = written.slice(0, start).includes('(') ? /^\s?\)/u.exec(text.slice(end, end + 2))?.[0].length : 0;
  return { date: first.role === 'day' ? first.start : null, length: end + (closing ?? 0) };
}
