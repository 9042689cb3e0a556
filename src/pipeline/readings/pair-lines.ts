// Which lines of two readings of a page show the same print?
import type { Box } from '../../model/evidence.js';

/** Indices of lines of each reading that belong together; either may be empty. */
export interface LinePair {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** Two lines show the same print when this share of the lower one is level with the other … */
const LEVEL = 0.5;
/** … and this share of the narrower one lies beside none of it. */
const BESIDE = 0.2;

/** Groups of lines by their boxes: of one line or of several, where one reading joins what the other parts. Lines without a box are alone. */
export function pairLines(first: readonly (Box | null)[], second: readonly (Box | null)[]): LinePair[] {
  const parents = [...first, ...second].map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root]!;
    return root;
  };
  for (const [i, one] of first.entries()) {
    for (const [j, other] of second.entries()) {
      if (one !== null && other !== null && isSamePrint(one, other)) parents[rootOf(i)] = rootOf(first.length + j);
    }
  }
  const groups = new Map<number, { first: number[]; second: number[] }>();
  for (const index of parents.keys()) {
    const root = rootOf(index);
    const group = groups.get(root) ?? { first: [], second: [] };
    groups.set(root, group);
    if (index < first.length) group.first.push(index);
    else group.second.push(index - first.length);
  }
  return [...groups.values()];
}

function isSamePrint(a: Box, b: Box): boolean {
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  return height >= LEVEL * Math.min(a[3] - a[1], b[3] - b[1]) && width >= BESIDE * Math.min(a[2] - a[0], b[2] - b[0]);
}
