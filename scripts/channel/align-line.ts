// Which characters of the read line stand for which printed letter? The cheapest alignment under the current costs.
import { type Channel, EMPTY_SEGMENT, SEGMENT_MAX } from '../../src/repair/decode/channel.js';
import { SIGN_COUNT, signIndex } from '../../src/repair/decode/letters.js';

/** One printed character with what was read for it; `sign` is -1 for what is no letter (digits, marks, spaces). */
export interface AlignedSign {
  readonly sign: number;
  readonly printed: string;
  readonly segment: string;
  /** Characters read before this one that stand for nothing. */
  readonly strays: string;
}

/** How far the read line may run ahead of the printed one, in characters. */
const BAND = 24;
const OTHER_SAME = 100;
const OTHER_CHANGED = 6000;
const OTHER_LOST = 5000;

/** Aligns printed and read line (NFC). Digits, marks and spaces match themselves. */
export function alignLine(printed: string, read: string, channel: Channel): AlignedSign[] {
  const n = printed.length;
  const m = read.length;
  const width = m + 1;
  const cost = new Float64Array((n + 1) * width).fill(Infinity);
  const back = new Int8Array((n + 1) * width).fill(-2);
  cost[0] = 0;
  const signs = [...Array(n).keys()].map((i) => signIndex(printed[i]!));
  const ids = segmentIds(read, channel);
  for (let i = 0; i <= n; i++) {
    const middle = Math.round((i * m) / Math.max(1, n));
    for (let j = Math.max(0, middle - BAND); j <= Math.min(m, middle + BAND); j++) {
      const at = i * width + j;
      if (i > 0) {
        const sign = signs[i - 1]!;
        for (let k = 0; k <= SEGMENT_MAX && k <= j; k++) {
          const before = cost[at - width - k]!;
          const price =
            sign < 0 ? otherCost(printed[i - 1]!, read.slice(j - k, j)) : letterCost(ids, j - k, k, sign, channel);
          if (before + price < cost[at]!) {
            cost[at] = before + price;
            back[at] = k;
          }
        }
      }
      if (j > 0) {
        const stray = cost[at - 1]! + channel.strays[ids[(j - 1) * SEGMENT_MAX]!]!;
        if (stray < cost[at]!) {
          cost[at] = stray;
          back[at] = -1;
        }
      }
    }
  }
  return trace(printed, read, signs, back, width);
}

function trace(printed: string, read: string, signs: number[], back: Int8Array, width: number): AlignedSign[] {
  const aligned: AlignedSign[] = [];
  let i = printed.length;
  let j = read.length;
  let strays = '';
  const flush = () => {
    const next = aligned.at(-1);
    if (next && strays) aligned[aligned.length - 1] = { ...next, strays: strays + next.strays };
    strays = '';
  };
  while (i > 0 || j > 0) {
    const step = back[i * width + j]!;
    if (step === -2) break;
    if (step === -1) {
      strays = read[--j]! + strays;
      continue;
    }
    flush();
    i--;
    aligned.push({ sign: signs[i]!, printed: printed[i]!, segment: read.slice(j - step, j), strays: '' });
    j -= step;
  }
  flush();
  return aligned.reverse();
}

function segmentIds(read: string, channel: Channel): Int32Array {
  const ids = new Int32Array(read.length * SEGMENT_MAX).fill(-1);
  for (let j = 0; j < read.length; j++) {
    for (let k = 1; k <= SEGMENT_MAX && j + k <= read.length; k++) {
      const segment = read.slice(j, j + k);
      if (k === 1 || !/\s/u.test(segment)) ids[j * SEGMENT_MAX + k - 1] = channel.segmentId(segment);
    }
  }
  return ids;
}

function letterCost(ids: Int32Array, from: number, length: number, sign: number, channel: Channel): number {
  const id = length === 0 ? EMPTY_SEGMENT : ids[from * SEGMENT_MAX + length - 1]!;
  return id < 0 ? Infinity : channel.rows[id * SIGN_COUNT + sign]!;
}

function otherCost(printed: string, segment: string): number {
  if (segment === '') return OTHER_LOST;
  if (segment === printed) return OTHER_SAME;
  return segment.length === 1 ? OTHER_CHANGED : Infinity;
}
