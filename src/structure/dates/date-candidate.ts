// What does a parser see in a date phrase, before it is resolved? Known parts only: nothing is implied here.
import type { Range } from '../../model/evidence.js';

/** `unknown` has no calendar value: school years, "nay", lunar days, blanks. */
export type DateUnit = 'day' | 'months' | 'year' | 'unknown';

/** Which part of the unit is meant: "đầu năm" is its start, "cuối năm" its end. */
export type DateEdge = 'whole' | 'start' | 'middle' | 'end';

/** One calendar unit. `months` are first and last month, 1..12 when valid; a quarter is three months, a half year six. */
export interface DateParts {
  readonly unit: DateUnit;
  readonly day: number | null;
  readonly months: readonly [number, number] | null;
  readonly year: number | null;
  readonly edge: DateEdge;
}

/** `before` a month or year ends the day before it; `until` ends with its last day. `recurring` has no value. */
export type DateForm = 'single' | 'span' | 'until' | 'before' | 'from' | 'after' | 'recurring';

/** A phrase that may be a date. `weak` ones ("15/6", "2025") count only when a cue or a range makes them dates. */
export interface DateCandidate {
  readonly range: Range;
  readonly first: DateParts;
  readonly last: DateParts;
  readonly form: DateForm;
  readonly weak: boolean;
  readonly by: string;
}

/** Finds one form of date phrase. The text has addresses and document numbers blanked out; order of results is free. */
export interface DateParser {
  readonly name: string;
  /** A sieve: whatever it finds holds one of these, in small letters. */
  readonly holds: readonly string[];
  readonly parse: (text: string) => readonly DateCandidate[];
}

/** What the document makes certain: `year` completes days, months and quarters that are printed without one. */
export interface DateFrame {
  readonly year: number | null;
}

/** One step over all candidates of a text, sorted by place and not overlapping. */
export interface DateRefiner {
  readonly name: string;
  readonly refine: (candidates: readonly DateCandidate[], text: string) => readonly DateCandidate[];
}

export const dayParts = (day: number, month: number, year: number | null): DateParts => ({
  unit: 'day',
  day,
  months: [month, month],
  year,
  edge: 'whole',
});

export const monthsParts = (first: number, last: number, year: number | null): DateParts => ({
  unit: 'months',
  day: null,
  months: [first, last],
  year,
  edge: 'whole',
});

export const yearParts = (year: number): DateParts => ({ unit: 'year', day: null, months: null, year, edge: 'whole' });

export const UNKNOWN_PARTS: DateParts = { unit: 'unknown', day: null, months: null, year: null, edge: 'whole' };
