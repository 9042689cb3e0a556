// Which lines come again at the edge of page after page?
import { phraseKey } from '../../vietnamese/skeleton.js';
import type { Line } from '../reading/lines.js';
import { type FurnitureRule, pageEdges } from './furniture-rule.js';

/** Twice may be chance, or a title that an appendix repeats. */
const LEAST_REPEATS = 3;
const EDGE_DEPTH = 2;
/** No line of a page is longer. */
const LONGEST_HEAD = 200;

/** Numbers at either end count for nothing, since running heads carry page numbers. */
export const runningHeads: FurnitureRule = {
  name: 'running-head',
  find: (lines) => {
    const byKey = new Map<string, Line[]>();
    for (const line of pageEdges(lines, EDGE_DEPTH)) {
      if (line.text.text.length > LONGEST_HEAD) continue;
      const key = phraseKey(line.text.text).replace(/^\d+ |(?: \d+)+$/gu, '');
      const repeats = byKey.get(key);
      if (repeats) repeats.push(line);
      else byKey.set(key, [line]);
    }
    return [...byKey.values()]
      .filter((repeats) => new Set(repeats.map((line) => line.page)).size >= LEAST_REPEATS)
      .flatMap((repeats) => repeats.map((line) => line.index));
  },
};
