// What do the sections say, in the year that the document makes certain?
import type { Section } from '../../model/plan.js';
import { findDates } from '../dates/find-dates.js';
import { lacksYear, type PlanYearWitnesses, planYear } from '../dates/plan-year.js';
import { type Passage, type PassageOptions, readPassages } from './passages.js';

export interface PlanPassages {
  readonly year: number | null;
  readonly passages: readonly Passage[];
}

/**
 * `readPassages` and `planYear` in one: each text is read once, and once more only where a day lacks the year.
 *
 * @example readPlanPassages(plan.sections, plan) // { year: 2021, passages: […] }
 */
export function readPlanPassages(
  sections: readonly Section[],
  { title, issuedOn }: Omit<PlanYearWitnesses, 'texts'>,
  options: PassageOptions = {},
): PlanPassages {
  const passages = readPassages(sections, { year: null }, options);
  // Days below a heading with a year of its own say nothing of the plan's.
  const year = planYear({ title, issuedOn, texts: passages.filter(({ frame }) => frame.year === null) });
  return { year, passages: year === null ? passages : passages.map((passage) => inYear(passage, year)) };
}

const inYear = (passage: Passage, year: number): Passage =>
  passage.frame.year === null && passage.dates.some(lacksYear)
    ? { ...passage, frame: { year }, dates: findDates(passage.text, { year }) }
    : passage;
