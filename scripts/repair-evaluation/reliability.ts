// Is a posterior of 0.9 right nine times in ten? Reliability table, expected calibration error, precision.
import { percent, table } from '../evaluation/table.js';

/** What was said of a reading, and whether it was right. */
export interface Judged {
  readonly posterior: number;
  readonly right: boolean;
}

/** Mean distance between what was said and what was right over the bins, weighted by their size. */
export function calibrationError(judged: readonly Judged[]): number {
  return binsOf(judged).reduce((sum, bin) => sum + (bin.count / judged.length) * Math.abs(bin.said - bin.right), 0);
}

/** Share of right ones among those said to be at least so probable, and how many these are. */
export function precisionFrom(
  judged: readonly Judged[],
  least: number,
): { readonly count: number; readonly right: number } {
  const own = judged.filter(({ posterior }) => posterior >= least);
  return { count: own.length, right: own.filter(({ right }) => right).length / Math.max(1, own.length) };
}

/** Ten bins with their support, and the calibration error. */
export function reliabilityTable(judged: readonly Judged[]): string {
  const rows = binsOf(judged).map(({ from, to, count, said, right }) => [
    `${from} – ${to}`,
    String(count),
    percent(said),
    percent(right),
  ]);
  const all = precisionFrom(judged, 0);
  rows.push(['all', String(all.count), `ECE ${calibrationError(judged).toFixed(4)}`, percent(all.right)]);
  return table(['posterior', 'support', 'said', 'right'], rows);
}

/** Narrower where most readings are. */
const EDGES = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 1] as const;

interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly said: number;
  readonly right: number;
}

function binsOf(judged: readonly Judged[]): Bin[] {
  return EDGES.slice(0, -1).flatMap((from, i) => {
    const to = EDGES[i + 1]!;
    const own = judged.filter(({ posterior }) => posterior >= from && (posterior < to || to === 1));
    if (own.length === 0) return [];
    const said = own.reduce((sum, { posterior }) => sum + posterior, 0) / own.length;
    return [{ from, to, count: own.length, said, right: own.filter(({ right }) => right).length / own.length }];
  });
}
