// What do the sections say, passage by passage, with the dates and the citations in each?
import type { JsonPointer, Range } from '../../model/evidence.js';
import type { Item, Section } from '../../model/plan.js';
import { type DateFinder, type DateFrame, type FoundDate, findDates } from '../dates/find-dates.js';
import { type FoundReference, findReferences } from '../references/find-references.js';

export type PassagePart = 'heading' | 'item' | 'cell';

/** A heading, an item, or one cell of an item's table. Ranges of dates and references are in `text`. */
export interface Passage {
  readonly part: PassagePart;
  /** `/sections/1/heading`, `/sections/1/items/0`, `/sections/1/items/0/table/2/3`. */
  readonly pointer: JsonPointer;
  readonly text: string;
  readonly section: Section;
  /** The section's ancestors, outermost first. */
  readonly above: readonly Section[];
  readonly item: Item | null;
  /** The year that its days were completed with. */
  readonly frame: DateFrame;
  readonly dates: readonly FoundDate[];
  readonly references: readonly FoundReference[];
}

/**
 * All passages: heading, items, children of each section. `positionOf` tells where the value of a pointer stands in the
 * document; with it they come in reading order even where items follow children.
 *
 * A heading or an item that names one year, and for items nothing else ("Năm 2024:"), sets the year of the days below it.
 *
 * @example readPassages(plan.sections, { year: 2021 }).map(({ pointer }) => pointer) // ['/sections/0/heading', '/sections/0/items/0', …]
 */
export function readPassages(
  sections: readonly Section[],
  frame: DateFrame,
  { base = '/sections', positionOf = null, finders = PLAIN }: PassageOptions = {},
): readonly Passage[] {
  const passages = sections.flatMap((section, i) =>
    passagesOf(section, { pointer: `${base}/${i}`, above: [], frame, finders }),
  );
  if (positionOf === null) return passages;
  return passages
    .map((passage) => ({ passage, at: positionOf(passage.pointer) }))
    .sort((a, b) => a.at - b.at)
    .map(({ passage }) => passage);
}

export interface PassageOptions {
  /** Where the sections are in the plan; appendices have their own. */
  readonly base?: JsonPointer;
  readonly positionOf?: ((pointer: JsonPointer) => number) | null;
  /** Those of the document, which read no text twice. */
  readonly finders?: Finders;
}

export interface Finders {
  readonly dates: DateFinder;
  readonly references: (text: string) => readonly FoundReference[];
}

const PLAIN: Finders = { dates: findDates, references: findReferences };

/** Where a section stands, and how its texts are read. */
interface Surroundings {
  readonly pointer: JsonPointer;
  readonly above: readonly Section[];
  readonly frame: DateFrame;
  readonly finders: Finders;
}

function passagesOf(section: Section, { pointer, above, frame, finders }: Surroundings): Passage[] {
  const read = (
    part: PassagePart,
    at: JsonPointer,
    text: string,
    { year, item }: { readonly year: DateFrame; readonly item: Item | null },
  ): Passage => {
    const dates = finders.dates(text, year);
    return { part, pointer: at, text, section, above, item, frame: year, dates, references: finders.references(text) };
  };
  const heading = read('heading', `${pointer}/heading`, section.heading, { year: frame, item: null });
  const inner = yearNamed(heading) ?? frame;
  let running = inner;
  const items = section.items.flatMap((item, i) => {
    const at = `${pointer}/items/${i}`;
    const passage = read('item', at, item.text, { year: running, item });
    if (isBareTime(passage)) running = yearNamed(passage) ?? running;
    const year = soleYear(passage.dates) ?? running;
    const cells = (item.table ?? []).flatMap((row, r) =>
      row.map((cell, c) => read('cell', `${at}/table/${r}/${c}`, cell, { year, item })),
    );
    return [passage, ...cells];
  });
  const below = { above: [...above, section], frame: inner, finders };
  const children = section.children.flatMap((child, i) =>
    passagesOf(child, { ...below, pointer: `${pointer}/children/${i}` }),
  );
  return [heading, ...items, ...children];
}

/** The only whole year among the dates: "Năm 2024", "Nhiệm vụ năm 2024"; of a passage that is nothing else, a month's too. */
function yearNamed(passage: Pick<Passage, 'text' | 'dates'>): DateFrame | null {
  const [first, ...others] = passage.dates.filter(({ role }) => role !== 'recurring');
  if (!first || others.length > 0 || first.start === null || first.end === null) return null;
  if (first.by !== 'year' && !(PARTS_OF_YEAR.has(first.by) && isBareTime(passage))) return null;
  const year = first.start.slice(0, YEAR_LENGTH);
  return first.end.startsWith(year) ? { year: Number(year) } : null;
}

/** "Tháng 9/2026", "Quý IV/2026" alone as a heading. */
const PARTS_OF_YEAR: ReadonlySet<string> = new Set(['month', 'quarter', 'part-of-year']);

/** The only year among the dates of what announces a table: "từ ngày 25 đến ngày 26 tháng 3 năm 2021, theo lịch sau:". */
function soleYear(dates: readonly FoundDate[]): DateFrame | null {
  const years = new Set(
    dates.flatMap(({ start, end }) => [start, end]).flatMap((day) => day?.slice(0, YEAR_LENGTH) ?? []),
  );
  const [year] = years;
  return years.size === 1 && year !== undefined ? { year: Number(year) } : null;
}
const YEAR_LENGTH = 4;

/** Whether a passage is a time and nothing else: "Năm 2024:", "Đợt 1: Từ ngày 01/6 đến ngày 15/6/2021". */
export function isBareTime({ text, dates }: Pick<Passage, 'text' | 'dates'>): boolean {
  const [only, ...others] = dates;
  if (!only || others.length > 0) return false;
  const rest = text.slice(0, only.range[0]) + text.slice(only.range[1]);
  return NO_CONTENT.test(rest);
}
const NO_CONTENT =
  /^[\s\p{P}]*(?:(?:đợt|giai\sđoạn|thời\sgian|thời\shạn|lần|tuần|kỳ|trong|vào|dự\skiến)(?:\s(?:\d{1,2}|[IVX]+))?[\s\p{P}]*)*$/iu;

/** The cells of tables by pointer. */
export const cellsByPointer = (passages: readonly Passage[]): ReadonlyMap<JsonPointer, Passage> =>
  new Map(passages.filter(({ part }) => part === 'cell').map((cell) => [cell.pointer, cell]));

/** Whether a place in the passage's text is inside a citation: the day of a cited document is none of the plan's. */
export const isCited = ({ references }: Pick<Passage, 'references'>, [start, end]: Range): boolean =>
  references.some(({ range }) => start >= range[0] && end <= range[1]);
