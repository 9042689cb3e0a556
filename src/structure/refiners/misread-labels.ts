// Which printed number is a misread roman numeral among roman neighbours: "1. MỤC ĐÍCH" before "II. NỘI DUNG"?
import type { Refiner } from '../draft.js';
import type { LabelReading } from '../labels/label-reading.js';
import { kindsOfHeading } from '../lexicon/section-headings.js';
import { type Entry, isSection, type SectionNode } from '../outline/section-node.js';
import { isCapitals } from '../reading/line-ends.js';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Only between roman siblings, only where the number fills the gap, and only before a heading that could be theirs. */
export const misreadLabels: Refiner = {
  name: 'misread-labels',
  refine: ({ sections }) => ({ sections: corrected(sections).filter(isSection) }),
};

function corrected(entries: readonly Entry[]): Entry[] {
  const siblings = entries.filter(isSection);
  let place = -1;
  return entries.map((entry) => {
    if (!isSection(entry)) return entry;
    place++;
    const label = romanInstead(entry, siblings[place - 1], siblings[place + 1]);
    return { ...entry, label: label ?? entry.label, entries: corrected(entry.entries) };
  });
}

function romanInstead(section: SectionNode, before?: SectionNode, after?: SectionNode): SectionNode['label'] {
  const { label, printed } = section;
  if (label?.reading.family !== 'arabic') return null;
  if (!isCapitals(printed.text) && kindsOfHeading(printed.text).length === 0) return null;
  const { ordinal } = label.reading;
  const fits = isRoman(after, ordinal + 1) && (!before || isRoman(before, ordinal - 1));
  const roman = ROMAN[ordinal - 1];
  if (!fits || !roman) return null;
  const reading: LabelReading = { ...label.reading, family: 'roman', label: roman, isMisread: true };
  return { ...label, reading };
}

function isRoman(section: SectionNode | undefined, ordinal: number): boolean {
  return section?.label?.reading.family === 'roman' && section.label.reading.ordinal === ordinal;
}
