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
  const raw = new Uint32Array(2 * edits.length);
  const repaired = new Uint32Array(2 * edits.length);
  let at = 0;
  for (const { rawRange, repairedRange } of edits) {
    raw.set(rawRange, at);
    repaired.set(repairedRange, at);
    at += 2;
  }
  const repairedOffset = (offset: number, side: Side = 'start') => carry(offset, side, raw, repaired);
  const rawOffset = (offset: number, side: Side = 'start') => carry(offset, side, repaired, raw);
  return {
    repairedOffset,
    rawOffset,
    repairedRange: ([start, end]) => [repairedOffset(start, 'start'), repairedOffset(end, 'end')],
    rawRange: ([start, end]) => [rawOffset(start, 'start'), rawOffset(end, 'end')],
  };
}

/**
 * `from` and `to` hold the starts and ends of the edits in turn. An insertion at the offset itself lies after a 'start' and before an
 * 'end', so that ranges take it in.
 */
function carry(offset: number, side: Side, from: Uint32Array, to: Uint32Array): number {
  let low = 0;
  let high = from.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = from[2 * middle]!;
    const end = from[2 * middle + 1]!;
    const isBefore =
      side === 'start'
        ? end < offset || (end === offset && start < end)
        : start < offset || (start === end && end <= offset);
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  if (side === 'start' && 2 * low < from.length && from[2 * low]! < offset) return to[2 * low]!;
  if (low === 0) return offset;
  const previous = 2 * low - 1;
  const end = from[previous]!;
  return side === 'end' && end > offset ? to[previous]! : to[previous]! + (offset - end);
}
