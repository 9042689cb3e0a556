// At which left edges do the first and the last cell of a table's line stand?
import type { Line } from './lines.js';
import { printedWidth } from './printed-width.js';

/** Places in the list of the table's left edges, from left to right; null where the edge is not known. */
export interface Anchor {
  readonly first: number | null;
  readonly last: number | null;
}

export interface Anchors {
  /** How many different left edges there are. */
  readonly count: number;
  readonly of: (line: Line) => Anchor;
}

/** Cells of one column start within this of each other. */
const EDGE_TOLERANCE_PT = 6;
/** The left edge of a last cell is reckoned from its right one and the width of its letters. */
const RECKONED_TOLERANCE_PT = 14;

/** A line's box begins with its first cell and ends with its last; what stands between is unknown. */
export function anchorsOf(lines: readonly Line[]): Anchors {
  const edges = edgesOf(lines);
  const pointsPerUnit = scaleOf(lines);
  return {
    count: edges.length,
    of: ({ box, cells }) => {
      if (!box) return { first: null, last: null };
      const width = printedWidth(cells[cells.length - 1]!.text) * pointsPerUnit;
      const last = cells.length < 2 ? null : nearest(edges, box[2] - width, RECKONED_TOLERANCE_PT);
      const first = nearest(edges, box[0], EDGE_TOLERANCE_PT);
      return { first, last: last !== null && first !== null && last > first ? last : null };
    },
  };
}

function edgesOf(lines: readonly Line[]): number[] {
  const edges: number[] = [];
  for (const x of lines.flatMap(({ box }) => (box ? [box[0]] : [])).sort((a, b) => a - b)) {
    if (edges.length === 0 || x - edges[edges.length - 1]! > EDGE_TOLERANCE_PT) edges.push(x);
  }
  return edges;
}

/** By the lines of one cell. */
function scaleOf(lines: readonly Line[]): number {
  const scales = lines
    .filter(({ box, cells }) => box && cells.length === 1)
    .map(({ box, text }) => (box![2] - box![0]) / Math.max(1, printedWidth(text.text)))
    .sort((a, b) => a - b);
  return scales[scales.length >> 1] ?? USUAL_POINTS_PER_UNIT;
}
/** Times New Roman at 12 pt. */
const USUAL_POINTS_PER_UNIT = 6;

function nearest(edges: readonly number[], x: number, tolerance: number): number | null {
  let best: number | null = null;
  for (const [i, edge] of edges.entries()) {
    const distance = Math.abs(edge - x);
    if (distance <= tolerance && (best === null || distance < Math.abs(edges[best]! - x))) best = i;
  }
  return best;
}
