// Which sections does the body have?
import type { Parser } from '../draft.js';
import { announcesSections } from '../lexicon/main-sentence.js';
import { buildOutline } from '../outline/build-outline.js';
import { type Entry, isSection, type SectionNode } from '../outline/section-node.js';
import { readBlocks } from '../reading/blocks.js';
import type { Line } from '../reading/lines.js';
import type { Reading } from '../reading/reading.js';
import { NOTHING } from '../reading/traced.js';

export const outline: Parser = {
  name: 'outline',
  parse: (draft) => {
    const lines = draft.body.length > 0 ? draft.body : unsectioned(draft.preamble, draft.reading);
    if (lines.length === 0) return null;
    const first = lines[0]!.index;
    return {
      sections: sectionsOf(lines, draft.reading),
      preamble: draft.preamble.filter((line) => line.index < first),
      body: [],
    };
  },
};

/** A plan without any heading: what follows the opening sentence is its text, else all from the first bullet or table on. */
function unsectioned(preamble: readonly Line[], reading: Reading): readonly Line[] {
  const opening = preamble.findIndex((line) => announcesSections(line.text.text));
  if (opening >= 0) return preamble.slice(opening + 1);
  const start = preamble.findIndex((line) => reading.startOf(line).kind === 'bullet' || line.separator !== null);
  return start < 0 ? [] : preamble.slice(start);
}

/** Sections in order; what stands before the first one is a section without label and heading. */
export function sectionsOf(lines: readonly Line[], reading: Reading): SectionNode[] {
  const entries = buildOutline(readBlocks(lines, reading));
  const first = entries.findIndex(isSection);
  const loose = first < 0 ? entries : entries.slice(0, first);
  const rest = first < 0 ? [] : entries.slice(first);
  return [...(loose.length > 0 ? [untitled(loose)] : []), ...rest.filter(isSection)];
}

function untitled(entries: readonly Entry[]): SectionNode {
  return { kind: 'section', label: null, heading: NOTHING, printed: NOTHING, entries, kinds: [], by: 'loose-text' };
}
