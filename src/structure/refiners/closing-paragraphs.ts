// Which last paragraphs close the whole plan and not only its last subsection?
import type { Refiner } from '../draft.js';
import { isClosing } from '../lexicon/closing-paragraphs.js';
import { type Entry, type ItemNode, isItem, isSection, type SectionNode } from '../outline/section-node.js';

const END_MARK = /\.\s?\/\s?[.,]?["”)]?$/u;

/** "Trên đây là …", "Đề nghị …" at the very end are items of the last top-level section. */
export const closingParagraphs: Refiner = {
  name: 'closing-paragraphs',
  refine: ({ sections }) => {
    const last = sections[sections.length - 1];
    if (!last) return null;
    const closing: ItemNode[] = [];
    const shortened = withoutClosing(last, closing);
    if (closing.length === 0) return null;
    return { sections: [...sections.slice(0, -1), { ...shortened, entries: [...shortened.entries, ...closing] }] };
  },
};

/** Takes the closing items off the innermost last section; those of the section itself are in place already. */
function withoutClosing(section: SectionNode, closing: ItemNode[]): SectionNode {
  const last = section.entries[section.entries.length - 1];
  if (!last || !isSection(last)) return section;
  const inner = withoutClosing(last, closing);
  const entries = [...section.entries.slice(0, -1), inner];
  if (closing.length > 0 || inner.entries.some(isSection)) return { ...section, entries };
  const start = closingStart(inner.entries);
  closing.push(...inner.entries.slice(start).filter(isItem));
  return { ...section, entries: [...entries.slice(0, -1), { ...inner, entries: inner.entries.slice(0, start) }] };
}

/** From the first closing phrase in the plain paragraphs at the end; without one the paragraph with the end mark, if it is not the only entry. */
function closingStart(entries: readonly Entry[]): number {
  let run = entries.length;
  while (run > 0 && isPlain(entries[run - 1]!)) run--;
  const start = entries.findIndex((entry, place) => place >= run && isItem(entry) && isClosing(entry.text.text));
  if (start >= 0) return start;
  const last = entries[entries.length - 1];
  const isEnd = last && entries.length > 1 && isPlain(last) && isItem(last) && END_MARK.test(last.text.text);
  return isEnd ? entries.length - 1 : entries.length;
}

const isPlain = (entry: Entry): boolean => isItem(entry) && entry.marker === null && entry.table === null;
