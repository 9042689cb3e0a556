// Which numbered lines are sections, and which are only numbered paragraphs of the section above?
import type { Refiner } from '../draft.js';
import type { LabelFamily } from '../labels/label-reading.js';
import { isTellingHeading } from '../lexicon/section-headings.js';
import { splitRunIn } from '../outline/run-in.js';
import { type Entry, type ItemNode, isSection, plainItem, type SectionNode } from '../outline/section-node.js';
import { rewriteSections } from '../outline/walk.js';
import { isCapitals } from '../reading/line-ends.js';
import { joinTraced, NOTHING, type Traced, trimTraced } from '../reading/traced.js';

/** ../shared/eval/annotation-guide.md: a section is short, a phrase; a lead-in with a colon may list names and be longer. */
const MOST_SYLLABLES = { beforeColon: 70, open: 45, closed: 30, severalSentences: 12 } as const;
/** These announce a section even when nothing follows. */
const STANDING: ReadonlySet<LabelFamily> = new Set(['part', 'chapter', 'roman', 'capital', 'article']);

/**
 * A labelled line is a section when it has text or sections beneath it, or behind its colon, and is a phrase;
 * else it is an item of the section above, without its number, and what stands beneath it follows it there.
 */
export const numberedParagraphs: Refiner = {
  name: 'numbered-paragraphs',
  refine: ({ sections }) => ({ sections: rewriteSections(sections, judge).filter(isSection) }),
};

export function judge(section: SectionNode, depth: number): readonly Entry[] {
  if (!section.label) return [withHeading(section, section.printed)];
  const runIn = splitRunIn(section.printed);
  if (runIn)
    return [{ ...withHeading(section, runIn.heading), entries: [plainItem(runIn.content), ...section.entries] }];
  const isFilled = section.entries.length > 0;
  const isPhrase = mayBeHeading(section.printed.text);
  if (isFilled ? isPhrase : stands(section) && isPhrase) return [withHeading(section, section.printed)];
  if (depth > 0) return [paragraphOf(section), ...section.entries];
  if (isPhrase) return [withHeading(section, section.printed)];
  return [{ ...section, heading: NOTHING, entries: [plainItem(section.printed), ...section.entries] }];
}

function withHeading(section: SectionNode, heading: Traced): SectionNode {
  return { ...section, heading: trimTraced(heading, /[\s:.;]/u) };
}

/** Without anything beneath: a high label, print in capitals, or a telling heading whose text is lost. */
function stands({ label, printed }: SectionNode): boolean {
  if (STANDING.has(label!.reading.family) || isCapitals(printed.text)) return true;
  return !/[.;,]$/u.test(printed.text) && isTellingHeading(printed.text);
}

function mayBeHeading(printed: string): boolean {
  const text = printed.replace(COUNTED_TOPIC, '');
  const syllables = text.split(' ').length;
  if (/:$/u.test(text)) return syllables <= MOST_SYLLABLES.beforeColon;
  if (/(?:[\p{Ll}\d)]\.|[;!?])\s+["“]?\p{Lu}/u.test(text)) return syllables <= MOST_SYLLABLES.severalSentences;
  return syllables <= (/[.;]$/u.test(text) ? MOST_SYLLABLES.closed : MOST_SYLLABLES.open);
}

/** "Mục tiêu 3. Trong đời sống gia đình" is one phrase. */
const COUNTED_TOPIC = /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?\s\d{1,2}\.\s+/u;

/** "Bước 1" and "Mục tiêu 2" are wording, not numbers: they stay in the text. */
function paragraphOf({ label, printed }: SectionNode): ItemNode {
  const { reading, source } = label!;
  if (!reading.family.startsWith('named')) return { ...plainItem(printed), number: source };
  return plainItem(joinTraced([source, printed]));
}
