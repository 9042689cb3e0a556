// Which place of the repaired text is this place of the text as read, and the other way round?
import type { Edit } from '../model/document.js';
import type { Range } from '../model/evidence.js';

/** At a place inside an edit: its start or its end. Letters inside a replacement have no partner of their own. */
export type Side = 'start' | 'end';

export interface OffsetMap {
  readonly repairedOffset: (rawOffset: number, side?: Side) => number;
  readonly rawOffset: (repairedOffset: number, side?: Side) => number;
  /** The smallest range of the other text that holds all of this one. */
  readonly repairedRange: (rawRange: Range) => Range;
  readonly rawRange: (repairedRange: Range) => Range;
}

/**
 * Offsets in UTF-16 units, both ways, in O(log edits). `side` defaults to 'start'.
 *
 * @example
 * const map = offsetMap(edits); // 'Bao cao' -> 'Báo cáo', one edit a word
 * map.repairedRange([4, 7]); // [4, 7]
 */
export function offsetMap(edits: readonly Pick<Edit, 'rawRange' | 'repairedRange'>[]): OffsetMap {
  const raw = edits.map(({ rawRange }) => rawRange);
  const repaired = edits.map(({ repairedRange }) => repairedRange);
  const repairedOffset = (offset: number, side: Side = 'start') => carry(offset, side, raw, repaired);
  const rawOffset = (offset: number, side: Side = 'start') => carry(offset, side, repaired, raw);
  return {
    repairedOffset,
    rawOffset,
    repairedRange: ([start, end]) => [repairedOffset(start, 'start'), repairedOffset(end, 'end')],
    rawRange: ([start, end]) => [rawOffset(start, 'start'), rawOffset(end, 'end')],
  };
}

/** An insertion at the offset itself lies after a 'start' and before an 'end', so that ranges take it in. */
function carry(offset: number, side: Side, from: readonly Range[], to: readonly Range[]): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [start, end] = from[middle]!;
    const isBefore =
      side === 'start'
        ? end < offset || (end === offset && start < end)
        : start < offset || (start === end && end <= offset);
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  const next = from[low];
  if (side === 'start' && next && next[0] < offset) return to[low]![0];
  const previous = low - 1;
  if (previous < 0) return offset;
  const [, end] = from[previous]!;
  if (side === 'end' && end > offset) return to[previous]![1];
  return to[previous]![1] + (offset - end);
}
