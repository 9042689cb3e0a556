// Is a paragraph without a number a heading all the same?
import { isTellingHeading } from '../lexicon/section-headings.js';
import type { Block, Paragraph } from '../reading/blocks.js';
import { isCapitals } from '../reading/line-ends.js';

export type BareHeading = 'capitals' | 'telling' | 'emphasised';

const LEAST_LETTERS = 6;
const MOST_WORDS = 24;
const QUOTED = /^["“‘].*["”’]$/u;

/**
 * Print in capitals, a telling phrase alone ("Mục đích"), or a whole line of emphasis in a text source.
 * Something must follow it. `isNumbered`: the document numbers its sections, so that "Thời gian:" is rather a lead-in.
 */
export function readBareHeading(
  { text: { text }, lines }: Paragraph,
  next: Block | undefined,
  isNumbered: boolean,
): BareHeading | null {
  if (!next || text.split(' ').length > MOST_WORDS || /[.;,]$/u.test(text) || QUOTED.test(text)) return null;
  if (isCapitals(text) && (text.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS) return 'capitals';
  if (lines.every((line) => line.isEmphasised) && !/[:?!]$/u.test(text)) return 'emphasised';
  if (/:$/u.test(text) && isNumbered) return null;
  return isTellingHeading(text) ? 'telling' : null;
}
