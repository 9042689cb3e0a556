// Which dates, deadlines and periods does a text name?
import type { Range } from '../../model/evidence.js';
import type { IsoDate } from '../../model/plan.js';
import { readOnce } from '../read-once.js';
import { DATE_PARSERS, DATE_REFINERS } from './configuration.js';
import type { DateCandidate, DateFrame } from './date-candidate.js';
import { nearAnchors, type Stretch } from './near-anchors.js';
import { protectText } from './protect-text.js';
import { completeYears } from './refiners/complete-years.js';
import { dayAfter, dayBefore, firstDay, lastDay, wholeUnit } from './resolve-parts.js';

export type { DateFrame } from './date-candidate.js';

/** What kind of phrase: `deadline` and `from` may still lack a value; `unresolved` has none and can't have one; `recurring` is no date. */
export type DateRole = 'day' | 'period' | 'deadline' | 'from' | 'recurring' | 'unresolved';

/** One phrase. `range` is in the text that was asked about; `by` names the parser. */
export interface FoundDate {
  readonly text: string;
  readonly range: Range;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly role: DateRole;
  /** One day exactly at each known end; false for months, quarters, years. */
  readonly daily: boolean;
  readonly by: string;
}

/**
 * The date phrases of a text (NFC) in reading order; frequencies come along with the role `recurring`. Never throws.
 *
 * @example findDates('Từ ngày 01/6 đến 15/6/2021: đăng ký', { year: null })
 * // [{ text: 'Từ ngày 01/6 đến 15/6/2021', start: '2021-06-01', end: '2021-06-15', role: 'period', … }]
 */
export function findDates(text: string, frame: DateFrame): FoundDate[] {
  return inFrame(candidatesOf(text), text, frame);
}

export type DateFinder = typeof findDates;

/** As `findDates`, for the texts of one document: what does not depend on the year is read once. */
export function dateFinder(): DateFinder {
  const known = readOnce(candidatesOf);
  return (text, frame) => inFrame(known(text), text, frame);
}

/** "6 tháng đầu năm" of no certain year is a way to speak of every year. */
const inFrame = (candidates: readonly DateCandidate[], text: string, frame: DateFrame): FoundDate[] =>
  completeYears(candidates, frame)
    .filter(({ by, first }) => by !== 'part-of-year' || first.year !== null)
    .map((candidate) => resolve(candidate, text));

function candidatesOf(text: string): readonly DateCandidate[] {
  const readable = protectText(text);
  const seen = nearAnchors(readable).flatMap(candidatesIn);
  if (seen.length === 0) return seen;
  return DATE_REFINERS.reduce<readonly DateCandidate[]>(
    (candidates, { refine }) => refine(candidates, readable),
    seen.sort(inReadingOrder),
  );
}

function candidatesIn({ start, text }: Stretch): readonly DateCandidate[] {
  const small = text.toLowerCase();
  const candidates = DATE_PARSERS.flatMap(({ parse, holds }) =>
    holds.some((part) => small.includes(part)) ? parse(text) : [],
  );
  return start === 0
    ? candidates
    : candidates.map((candidate) => ({
        ...candidate,
        range: [candidate.range[0] + start, candidate.range[1] + start],
      }));
}

/** By place; the longer first where two begin together. */
const inReadingOrder = (a: DateCandidate, b: DateCandidate): number =>
  a.range[0] - b.range[0] || b.range[1] - a.range[1];

function resolve(candidate: DateCandidate, text: string): FoundDate {
  const [start, end] = daysOf(candidate);
  return {
    text: text.slice(...candidate.range),
    range: candidate.range,
    start,
    end,
    role: roleOf(candidate, start, end),
    daily: candidate.first.unit === 'day' || candidate.last.unit === 'day',
    by: candidate.by,
  };
}

function daysOf({ form, first, last }: DateCandidate): readonly [IsoDate | null, IsoDate | null] {
  switch (form) {
    case 'single':
      return first.edge === 'end' ? [null, lastDay(first)] : wholeUnit(first);
    case 'span':
      return [firstDay(first), lastDay(last)];
    case 'until':
      return [null, lastDay(last)];
    case 'before':
      return [null, dayBefore(last)];
    case 'from':
      return [firstDay(first), null];
    case 'after':
      return [dayAfter(first), null];
    case 'recurring':
      return [null, null];
    default:
      return form satisfies never;
  }
}

function roleOf({ form, first }: DateCandidate, start: IsoDate | null, end: IsoDate | null): DateRole {
  switch (form) {
    case 'recurring':
      return 'recurring';
    case 'until':
    case 'before':
      return 'deadline';
    case 'from':
    case 'after':
      return 'from';
    case 'single':
    case 'span':
      if (start === null && end === null) return 'unresolved';
      if (form === 'single' && first.edge === 'end') return 'deadline';
      return form === 'single' && first.unit === 'day' ? 'day' : 'period';
    default:
      return form satisfies never;
  }
}
