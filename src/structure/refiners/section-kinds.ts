// What is each section about?
import type { SectionKind } from '../../model/plan.js';
import type { Refiner } from '../draft.js';
import { kindsOfHeading } from '../lexicon/section-headings.js';
import { type Entry, isSection, type SectionNode } from '../outline/section-node.js';

/** By the heading; without a telling one as the section above, at the top `other`. */
export const sectionKinds: Refiner = {
  name: 'section-kinds',
  refine: ({ sections, appendices }) => ({
    sections: withKinds(sections),
    appendices: appendices.map((appendix) => ({ ...appendix, sections: withKinds(appendix.sections) })),
  }),
};

function withKinds(sections: readonly SectionNode[]): SectionNode[] {
  return sections.map((section) => withOwnKinds(section, ['other']));
}

function withOwnKinds(section: SectionNode, inherited: readonly SectionKind[]): SectionNode {
  const own = kindsOfHeading(section.heading.text);
  const kinds = own.length > 0 ? own : inherited;
  const entries: Entry[] = section.entries.map((entry) => (isSection(entry) ? withOwnKinds(entry, kinds) : entry));
  return { ...section, kinds, entries };
}
