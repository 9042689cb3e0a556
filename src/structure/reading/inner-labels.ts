// Does a heading's line go on with the first label beneath it: "2. Về nền tảng số a) Nhiệm vụ", "4. Phát triển ứng dụng 4.1. Bản đồ số"?
import { allMatches } from '../dates/all-matches.js';
import type { LabelReading } from '../labels/label-reading.js';
import type { Block, Paragraph } from './blocks.js';
import { lastWord } from './line-ends.js';
import type { Reading } from './reading.js';
import { sliceTraced, trimTraced } from './traced.js';

/** A first label behind words, before a capital. */
const INNER = /(?<=[^\s.;:,(])\s+(?=(?:(?:\d{1,2}\.){1,3}1|1|a|A|I)[.)]\s+["“]?\p{Lu})/gu;
const MOST_HEADING_WORDS = 25;
const LOOK_AHEAD = 80;
/** "theo điểm a)", "tại mục 1." are citations. */
const CITES: ReadonlySet<string> = new Set(
  'điểm khoản mục điều phần lục lớp khối nhóm loại hạng cấp mẫu biểu và đến từ'.split(' '),
);

/** Parts such a paragraph in two; the second label further down the list proves the first one. */
export function splitInnerLabels(blocks: readonly Block[], reading: Reading): Block[] {
  return blocks.flatMap((block, i) => {
    if (block.kind === 'table' || block.start.kind !== 'label') return [block];
    const printed = block.start.readings.filter(({ isMisread }) => !isMisread);
    return (
      (printed.length === 0 ? null : split(block, printed, blocks.slice(i + 1, i + 1 + LOOK_AHEAD), reading)) ?? [block]
    );
  });
}

function split(
  block: Paragraph,
  outer: readonly LabelReading[],
  following: readonly Block[],
  { labelsIn }: Reading,
): Block[] | null {
  const { text } = block.text;
  for (const { 0: blank, index } of allMatches(INNER, text)) {
    const heading = text.slice(outer[0]!.length, index);
    if (heading.split(' ').length > MOST_HEADING_WORDS) return null;
    if (!/\p{L}{2}/u.test(heading) || CITES.has(lastWord(heading))) continue;
    const start = index + blank.length;
    const readings = labelsIn(text.slice(start)).filter((inner) => isProven(inner, outer, following));
    if (readings.length === 0) continue;
    const rest = { ...block, text: sliceTraced(block.text, start), start: { kind: 'label' as const, readings } };
    return [{ ...block, text: trimTraced(sliceTraced(block.text, 0, index)) }, rest];
  }
  return null;
}

/** The next label of the same list is its second, and comes before the list above goes on. */
function isProven(inner: LabelReading, outer: readonly LabelReading[], following: readonly Block[]): boolean {
  if (inner.ordinal !== 1 || outer.some((each) => isSameList(each, inner))) return false;
  for (const block of following) {
    if (block.kind === 'table' || block.start.kind !== 'label') continue;
    const next = block.start.readings.filter(({ isMisread }) => !isMisread);
    const sibling = next.find((each) => isSameList(each, inner));
    if (sibling) return sibling.ordinal === 2;
    if (next.some((each) => outer.some((above) => isSameList(each, above)))) return false;
  }
  return false;
}

const isSameList = (one: LabelReading, other: LabelReading): boolean =>
  one.family === other.family && one.prefix.join('.') === other.prefix.join('.');
