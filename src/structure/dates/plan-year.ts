// Which one year is a plan for? Certain, or null: its days without a year are completed with it.
import type { IsoDate } from '../../model/plan.js';
import { type DateFinder, type FoundDate, findDates } from './find-dates.js';

/** What speaks of the year: the title, the day of issue, and the texts of the sections. */
export interface PlanYearWitnesses {
  readonly title: string | null;
  readonly issuedOn: IsoDate | null;
  readonly texts: readonly string[];
}

/** A text and its dates, without a plan's year. */
interface DatedText {
  readonly text: string;
  readonly dates: readonly FoundDate[];
}

/**
 * The year in the title, else the year of issue, else the only year of the days in the texts. Null where something speaks
 * against it: a title of several years or a school year, days or months to come of another year, a later year by name, an
 * issue long before the title's year, a day without a year that would lie before the issue.
 *
 * @example planYear({ title: 'Cải cách hành chính năm 2021', issuedOn: '2021-01-20', texts: ['trước ngày 15/6'] }) // 2021
 */
export function planYear({ title, issuedOn, texts }: PlanYearWitnesses, find: DateFinder = findDates): number | null {
  const dated = (text: string): DatedText => ({ text, dates: find(text, NO_YEAR) });
  const titled = telling(dated(title ?? ''));
  const titleYears = distinct(titled.filter(isResolved).flatMap(yearsOf));
  if (titleYears.length > 1 || titled.some(({ by }) => by === 'school-year')) return null;

  const told = texts.map(dated);
  const ahead = told.flatMap(telling).filter((date) => isResolved(date) && isAhead(date, issuedOn));
  const days = distinct(ahead.filter(({ by }) => !YEARLY.has(by)).flatMap(yearsOf));
  const year = only(titleYears) ?? (issuedOn === null ? only(days) : yearOf(issuedOn));
  if (year === null || (issuedOn !== null && !isIssuedFor(year, issuedOn))) return null;

  const otherDays = days.some((other) => other !== year);
  const laterYear = ahead.some(({ by, start }) => YEARLY.has(by) && start !== null && yearOf(start) > year);
  return otherDays || laterYear || (issuedOn !== null && told.some((each) => anyBefore(issuedOn, each, year, find)))
    ? null
    : year;
}

/** Parsers of whole years and longer. */
const YEARLY: ReadonlySet<string> = new Set(['year', 'year-span', 'bare-year', 'bare-year-span']);

const LAST_MONTH = '-12-01';
/** A plan for a year is issued in it, or in the last month before it. */
const isIssuedFor = (year: number, issuedOn: IsoDate): boolean =>
  yearOf(issuedOn) === year || (yearOf(issuedOn) === year - 1 && issuedOn >= `${year - 1}${LAST_MONTH}`);

/** The dates that speak of the plan's time: not those of cited documents, not the term of those in office. */
function telling({ text, dates }: DatedText): readonly FoundDate[] {
  return dates.filter(
    ({ text: printed, range, role }) =>
      role !== 'recurring' &&
      !TERM.test(printed) &&
      !CITED.test(text.slice(Math.max(0, range[0] - LOOK_BACK), range[0])),
  );
}

const NO_YEAR = { year: null };
const LOOK_BACK = 24;
const TERM = /^nhiệm\s?k[ỳì]/iu;
/** "số 12/KH-UBND ngày …", "Luật số 32, ngày …". */
const CITED = /(?:[/-][\p{L}\d.]*[\p{Lu}\d]|(?<!\p{L})số\s?\d{1,5}),?\s{1,2}$/u;

const isResolved = ({ start, end }: FoundDate): boolean => start !== null || end !== null;
const isAhead = ({ start, end }: FoundDate, issuedOn: IsoDate | null): boolean =>
  issuedOn === null || (end ?? start ?? '') >= issuedOn;

/** Whether a plan's year would complete a date: a day, month or quarter without a value. */
const lacksYear = (date: FoundDate): boolean => !isResolved(date) && COMPLETED.has(date.by);
const COMPLETED: ReadonlySet<string> = new Set(['day', 'month', 'quarter', 'now']);

/** Whether a day or month without a year, put into this one, would be over on the day of issue. */
function anyBefore(issuedOn: IsoDate, { text, dates }: DatedText, year: number, find: DateFinder): boolean {
  if (!dates.some(lacksYear)) return false;
  const open = new Set(dates.filter((date) => !isResolved(date)).map(({ range }) => range[0]));
  return find(text, { year }).some(
    ({ range, start, end }) => open.has(range[0]) && (end ?? start ?? issuedOn) < issuedOn,
  );
}

const yearsOf = ({ start, end }: FoundDate): readonly number[] =>
  [start, end].flatMap((day) => (day === null ? [] : [yearOf(day)]));
const YEAR_LENGTH = 4;
const yearOf = (day: IsoDate): number => Number(day.slice(0, YEAR_LENGTH));
const distinct = (years: readonly number[]): readonly number[] => [...new Set(years)];
const only = (years: readonly number[]): number | null => (years.length === 1 ? years[0]! : null);
