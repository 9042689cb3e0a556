// From which posterior on is an edit right so often that it needs no flag?
import { percent, table } from '../evaluation/table.js';
import type { Judged } from '../repair-evaluation/reliability.js';

const LIMITS = [0.5, 0.8, 0.9, 0.95, 0.97, 0.98, 0.985, 0.99, 0.995];
/** Of a hundred edits without a flag ninety-nine are to be right. */
const WANTED = 0.99;

/** For each limit: the share of edits at or above it, and how many of them are right. The lowest limit that is good enough is marked. */
export function flagLimits(edits: readonly Judged[]): string {
  const rows = LIMITS.map((limit) => {
    const sure = edits.filter(({ posterior }) => posterior >= limit);
    const right = sure.filter((edit) => edit.right).length / Math.max(1, sure.length);
    return { limit, share: sure.length / Math.max(1, edits.length), right };
  });
  const lowest = rows.find(({ right }) => right >= WANTED)?.limit;
  return table(
    ['limit', 'unflagged', 'right', ''],
    rows.map(({ limit, share, right }) => [
      String(limit),
      percent(share),
      percent(right),
      limit === lowest ? 'lowest with 99 %' : '',
    ]),
  );
}
