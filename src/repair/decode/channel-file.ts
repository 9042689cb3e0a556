// What does models/channel.json hold?
import type { ChannelCounts } from './channel-counts.js';
import { SIGN_COUNT, signIndex, signText } from './letters.js';

/** By engine (`lstm-swe`): for each sign, as printed, what was read for it and how often; characters read for nothing. */
export interface ChannelFile {
  readonly engines: Readonly<Record<string, EngineCounts>>;
}

export interface EngineCounts {
  readonly read: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly strays: Readonly<Record<string, number>>;
}

export function countsOfEngine(file: EngineCounts): ChannelCounts {
  const pairs = new Map<string, Map<number, number>>();
  const signs = new Float64Array(SIGN_COUNT);
  for (const [text, row] of Object.entries(file.read)) {
    const sign = signIndex(text);
    for (const [segment, times] of Object.entries(row)) {
      const bySign = pairs.get(segment) ?? new Map<number, number>();
      pairs.set(segment, bySign.set(sign, times));
      signs[sign]! += times;
    }
  }
  const letters = signs.reduce((sum, times) => sum + times, 0);
  return { pairs, strays: new Map(Object.entries(file.strays)), signs, letters };
}

/** Sorted by sign and then by count, so that equal counts give equal bytes. */
export function engineCountsOf(counts: ChannelCounts): EngineCounts {
  const rows = new Map<number, [string, number][]>();
  for (const [segment, row] of counts.pairs) {
    for (const [sign, times] of row) {
      const cells = rows.get(sign) ?? [];
      rows.set(sign, cells);
      cells.push([segment, times]);
    }
  }
  const read = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([sign, cells]) => [signText(sign), Object.fromEntries(cells.sort(byTimes))] as const);
  return { read: Object.fromEntries(read), strays: Object.fromEntries([...counts.strays].sort(byTimes)) };
}

function byTimes(a: readonly [string, number], b: readonly [string, number]): number {
  return b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
}
