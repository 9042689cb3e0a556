// Which printed labels are misread, by the labels of their siblings: "1." before "II.", "II." between "II." and "IV."?
import type { Refiner } from '../draft.js';
import type { LabelReading } from '../labels/label-reading.js';
import { romanOf } from '../labels/roman.js';
import { romanRun } from '../labels/roman-run.js';
import { kindsOfHeading } from '../lexicon/section-headings.js';
import { type Entry, isSection, type SectionNode } from '../outline/section-node.js';
import { isCapitals } from '../reading/line-ends.js';
import { withoutBrackets } from '../reading/without-brackets.js';

export const misreadLabels: Refiner = {
  name: 'misread-labels',
  refine: ({ sections }) => ({ sections: corrected(sections).filter(isSection) }),
};

function corrected(entries: readonly Entry[]): Entry[] {
  const siblings = entries.filter(isSection);
  const run = isRomanRun(siblings) ? romanRun(siblings.map(printedLabel)) : null;
  let place = -1;
  return entries.map((entry) => {
    if (!isSection(entry)) return entry;
    place++;
    const [before, after] = [siblings[place - 1], siblings[place + 1]];
    const reading = run
      ? (countedRoman(entry, run[place]!) ?? romanInstead(entry, before, after))
      : (romanInstead(entry, before, after) ?? betweenNeighbours(entry, before, after) ?? strokeLost(entry, before));
    const label = reading && entry.label ? { ...entry.label, reading } : entry.label;
    return { ...entry, label, entries: corrected(entry.entries) };
  });
}

/** An arabic number among roman ones that fills their gap, before a heading that could be theirs. */
function romanInstead({ label, printed }: SectionNode, before?: SectionNode, after?: SectionNode): LabelReading | null {
  if (label?.reading.family !== 'arabic') return null;
  const { ordinal } = label.reading;
  const fits = isLabelled(after, 'roman', ordinal + 1) && (!before || isLabelled(before, 'roman', ordinal - 1));
  const roman = romanOf(ordinal);
  if (!fits || !roman || !(isCapitals(printed.text) || kindsOfHeading(printed.text).length > 0)) return null;
  return { ...label.reading, family: 'roman', label: roman, isMisread: true };
}

/**
 * In recognised lines, a label whose neighbours leave exactly one place open stands in that place.
 * In clean text it is the author's error and kept.
 */
function betweenNeighbours({ label }: SectionNode, before?: SectionNode, after?: SectionNode): LabelReading | null {
  const family = label?.reading.family;
  if (!label?.isNoisy || (family !== 'roman' && family !== 'arabic')) return null;
  const ordinal = (before?.label?.reading.ordinal ?? 0) + 1;
  if (label.reading.ordinal === ordinal || !isLabelled(before, family, ordinal - 1)) return null;
  if (!isLabelled(after, family, ordinal + 1)) return null;
  const meant = family === 'roman' ? romanOf(ordinal) : String(ordinal);
  return meant === undefined ? null : { ...label.reading, label: meant, ordinal, isMisread: true };
}

/** In recognised lines "PHẦN II" behind "PHẦN II" was "PHẦN III": strokes get lost, none are found. */
function strokeLost({ label }: SectionNode, before?: SectionNode): LabelReading | null {
  const { reading } = label ?? {};
  if (!label?.isNoisy || !reading || !/I$/u.test(reading.label) || !isLabelled(before, reading.family, reading.ordinal))
    return null;
  if (reading.family !== 'roman' && reading.family !== 'part' && reading.family !== 'chapter') return null;
  const meant = romanOf(reading.ordinal + 1);
  const whole = meant && reading.label.replace(/[IVX]+$/u, meant);
  return whole ? { ...reading, label: whole, ordinal: reading.ordinal + 1, isMisread: true } : null;
}

/** Headings in capitals with roman numerals and what may be misread ones, most of them in the place that they name. */
function isRomanRun(siblings: readonly SectionNode[]): boolean {
  const isAny = siblings.every(
    ({ label, printed }) => FAMILIES.has(label?.reading.family ?? '') && isCapitals(withoutBrackets(printed.text)),
  );
  const inPlace = siblings.filter((section, i) => isLabelled(section, 'roman', i + 1) || strokesOf(section) === i + 1);
  const isRoman = siblings.some(
    (section, i) => isLabelled(section, 'roman', i + 1) || (i > 0 && strokesOf(section) > 1),
  );
  return isAny && isRoman && siblings.length >= LEAST_RUN && inPlace.length >= LEAST_IN_PLACE * siblings.length;
}
const FAMILIES: ReadonlySet<string> = new Set(['roman', 'arabic']);
const LEAST_RUN = 3;
const LEAST_IN_PLACE = 0.5;

/** Strokes that a recognised label is made of: 2 for "11" and "Il"; 0 for other labels. */
function strokesOf({ label }: SectionNode): number {
  const printed = label?.isNoisy ? /^[1Il|!iïÍ]+(?=\P{L}*$)/u.exec(label.source.text) : null;
  return printed?.[0].length ?? 0;
}

/** In such a run a recognised label names what the whole run counts. */
function countedRoman({ label }: SectionNode, ordinal: number): LabelReading | null {
  const meant = romanOf(ordinal);
  if (!label?.isNoisy || meant === undefined || isPlaced(label.reading, ordinal)) return null;
  return { ...label.reading, family: 'roman', label: meant, ordinal, isMisread: true };
}

const isPlaced = (reading: LabelReading, ordinal: number): boolean =>
  reading.family === 'roman' && reading.ordinal === ordinal;

/** Without its mark. */
const printedLabel = ({ label }: SectionNode): string => /^[^\s.,:/)-]*/u.exec(label?.source.text ?? '')?.[0] ?? '';

function isLabelled(section: SectionNode | undefined, family: LabelReading['family'], ordinal: number): boolean {
  return section?.label?.reading.family === family && section.label.reading.ordinal === ordinal;
}
