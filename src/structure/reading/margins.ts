// Where do the lines of a page begin and end, by their boxes?
import type { Line } from './lines.js';

/** In points. `null` where too few lines of the page show it. */
export interface Margins {
  readonly left: number;
  readonly right: number | null;
}

const FEW_LINES = 3;
/** Few lines hang left of the margin: letterheads, page numbers, specks. */
const LEFT_QUANTILE = 0.08;
/** Full lines end within this of each other, slanted scans and hanging commas allowed for. */
const EDGE_TOLERANCE_PT = 5;
/** Of the lines of a page, at least this share ends at the right margin when text runs on at all. */
const LEAST_FULL_SHARE = 0.08;

/** By page number; pages without boxes are not in it. */
export function marginsByPage(lines: readonly Line[]): ReadonlyMap<number, Margins> {
  const byPage = new Map<number, Line[]>();
  for (const line of lines) {
    if (line.box) (byPage.get(line.page) ?? byPage.set(line.page, []).get(line.page)!).push(line);
  }
  const margins = new Map<number, Margins>();
  const whole = rightEdge([...byPage.values()].flat());
  for (const [page, boxed] of byPage) {
    if (boxed.length < FEW_LINES) continue;
    margins.set(page, { left: leftEdge(boxed), right: rightEdge(boxed) ?? whole });
  }
  return margins;
}

function leftEdge(lines: readonly Line[]): number {
  const sorted = lines.map(({ box }) => box![0]).sort((a, b) => a - b);
  return sorted[Math.floor(LEFT_QUANTILE * sorted.length)]!;
}

/** The rightmost place at which several lines without columns end. */
function rightEdge(lines: readonly Line[]): number | null {
  const edges = lines.filter((line) => line.separator === null).map(({ box }) => box![2]);
  edges.sort((a, b) => b - a);
  const least = Math.max(FEW_LINES, LEAST_FULL_SHARE * edges.length);
  for (let first = 0, last = 0; first < edges.length; first++) {
    while (last < edges.length && edges[first]! - edges[last]! <= EDGE_TOLERANCE_PT) last++;
    if (last - first >= least) return edges[first]!;
  }
  return null;
}

/** Whether the line ends at the right margin, give or take. */
export function reachesRight({ box }: Line, right: number): boolean {
  return box !== null && box[2] >= right - EDGE_TOLERANCE_PT;
}
