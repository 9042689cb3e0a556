// Does anything in the timeline fall into the year, school year or stretch that the title names?
import type { TimelineEntry } from '../../model/plan.js';
import type { Rule } from '../rule.js';

interface Years {
  readonly first: number;
  readonly last: number;
}

/** Fewer times may all be preparation. */
const LEAST_TIMES = 2;
/** "giai đoạn 2021 - 2025", "năm học 2023-2024", "năm 2024"; the year of a cited document's day is none. */
const STRETCH = /(?:giai đoạn|năm học|nhiệm kỳ|năm)\s*(\d{4})\s*(?:[-–]|đến)\s*(?:năm\s*)?(\d{4})/iu;
const YEAR = /(?<!tháng \d{1,2} )năm\s*(\d{4})(?!\s*(?:[-–/]|của|về))/giu;

/** Times a year before or after are preparation and review. */
export const titlePeriodHasTimes: Rule = {
  code: 'timeline-outside-title',
  check({ title, timeline }) {
    const years = yearsOf(title ?? '');
    const dated = timeline.filter(({ start, end }) => start !== null || end !== null);
    if (!years || dated.length < LEAST_TIMES || dated.some((entry) => isWithin(entry, years))) return [];
    return [
      {
        code: this.code,
        severity: 'warning',
        message: `The title names ${years.first === years.last ? years.first : `${years.first}–${years.last}`}, but no time of the plan is in it.`,
        pointers: ['/title', '/timeline'],
      },
    ];
  },
};

function yearsOf(title: string): Years | null {
  const stretch = STRETCH.exec(title);
  if (stretch) return { first: Number(stretch[1]), last: Number(stretch[2]) };
  const year = [...title.matchAll(YEAR)].at(-1)?.[1];
  return year === undefined ? null : { first: Number(year), last: Number(year) };
}

function isWithin({ start, end }: TimelineEntry, { first, last }: Years): boolean {
  const from = Number((start ?? end)!.slice(0, YEAR_LENGTH));
  const to = Number((end ?? start)!.slice(0, YEAR_LENGTH));
  return from <= last + 1 && to >= first - 1;
}
const YEAR_LENGTH = 4;
