// Is a paragraph without a number a heading all the same?
import { isTellingHeading } from '../lexicon/section-headings.js';
import type { Block, Paragraph } from '../reading/blocks.js';
import { isCapitals } from '../reading/line-ends.js';

export type BareHeading = 'capitals' | 'telling' | 'emphasised';

const LEAST_LETTERS = 6;
const MOST_WORDS = 24;
const QUOTED = /^["“‘].*["”’]$/u;

/**
 * Print in capitals, a stretch of time over a numbered list ("Tuần 1 (từ 06/9 đến 10/9)"), a telling phrase alone ("Mục đích"), or a whole line of emphasis in a text source.
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
  if (HEADS_A_WEEK.test(text) && text.split(' ').length <= MOST_TIME_WORDS && opensList(next)) return 'telling';
  if (/:$/u.test(text) && isNumbered) return null;
  return isTellingHeading(text) ? 'telling' : null;
}

const HEADS_A_WEEK = /^(?:Tuần|Tháng|Quý|Học kỳ|Năm|Ngày)\s(?:thứ\s)?[\dIVX]/u;
const MOST_TIME_WORDS = 10;

const opensList = (next: Block): boolean =>
  next.kind === 'paragraph' &&
  next.start.kind === 'label' &&
  next.start.readings.some(({ ordinal, isMisread }) => ordinal === 1 && !isMisread);
