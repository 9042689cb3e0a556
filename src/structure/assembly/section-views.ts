// What happens when, who does what, which dates and documents are named? The views over the finished sections, with their evidence.
import type { JsonPointer, Range } from '../../model/evidence.js';
import type { LegalBasis, Plan, Section } from '../../model/plan.js';
import { planYear } from '../dates/plan-year.js';
import { sliceTraced } from '../reading/traced.js';
import { collectDates } from '../views/collect-dates.js';
import { collectReferences } from '../views/collect-references.js';
import { organisation } from '../views/organisation.js';
import { type Finders, type Passage, readPassages } from '../views/passages.js';
import { timeline } from '../views/timeline.js';
import type { Supports } from './supported-plan.js';

type Views = Pick<Plan, 'timeline' | 'organisation' | 'dates' | 'references'>;

/** `supports` holds the sections and the bases already; the views' values are added to it. */
export function sectionViews(
  plan: Pick<Plan, 'title' | 'issuedOn'>,
  sections: readonly Section[],
  legalBases: readonly LegalBasis[],
  supports: Supports,
  finders: Finders,
): Views {
  const { title, issuedOn } = plan;
  const year = planYear({ title, issuedOn, texts: textsOf(sections) }, finders.dates);
  const positionOf = (pointer: JsonPointer) => supports.get(ownerOf(pointer))?.source.at[0] ?? Number.MAX_SAFE_INTEGER;
  const passages = readPassages(sections, { year }, { positionOf, finders });
  const texts = textsByPointer(passages, legalBases);
  // The source of an item begins with its marker and number, the text follows as it is; a long one has many dates.
  const starts = new Map<JsonPointer, number>();
  const startOf = (from: JsonPointer, source: string, text: string): number => {
    const start = starts.get(from) ?? Math.max(0, source.indexOf(text));
    starts.set(from, start);
    return start;
  };
  const note = (pointer: JsonPointer, by: string, from: JsonPointer, range: Range) => {
    const support = supports.get(ownerOf(from));
    const text = texts.get(from);
    if (!support || text === undefined) return;
    const start = startOf(from, support.source.text, text);
    supports.set(pointer, { ...support, source: sliceTraced(support.source, start + range[0], start + range[1]), by });
  };
  return {
    timeline: timeline(passages, issuedOn).map(({ entry, timePointer, range }, i) => {
      note(`/timeline/${i}`, 'timeline', timePointer, range);
      return entry;
    }),
    organisation: organisation(passages).map(({ assignment, pointer, range }, i) => {
      note(`/organisation/${i}`, 'organisation', pointer, range);
      return assignment;
    }),
    dates: collectDates(passages).map(({ mention, pointer, range }, i) => {
      note(`/dates/${i}`, 'dates', pointer, range);
      return mention;
    }),
    references: collectReferences(passages, legalBases, finders.references).map(({ reference, pointer, range }, i) => {
      note(`/references/${i}`, 'references', pointer, range);
      return reference;
    }),
  };
}

const textsOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ heading, items, children }) => [heading, ...items.map(({ text }) => text), ...textsOf(children)]);

const textsByPointer = (passages: readonly Passage[], legalBases: readonly LegalBasis[]) =>
  new Map<JsonPointer, string>([
    ...passages.map(({ pointer, text }) => [pointer, text] as const),
    ...legalBases.map(({ text }, i) => [`/legalBases/${i}/text`, text] as const),
  ]);

/** Cells and texts have no support of their own: that of the item or the basis holds them. */
const ownerOf = (pointer: JsonPointer): JsonPointer => pointer.replace(/\/(?:table\/\d+\/\d+|text)$/u, '');
