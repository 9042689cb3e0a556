// Which line of an engine's page is which printed line? Pairs by edit distance of bare letters, in order.

/** Pairs above this share of edits are dropped: two columns run together, a line lost. */
const MAX_DISTANCE = 0.35;
const GAP = 0.55;

/** In-order pairs of gold and read lines; blank lines play no part. */
export function pairLines(gold: readonly string[], read: readonly string[]): [string, string][] {
  const g = gold.filter((line) => line.trim() !== '');
  const r = read.filter((line) => line.trim() !== '');
  const bareGold = g.map(bare);
  const bareRead = r.map(bare);
  const cost = g.map((_, i) => r.map((_, j) => relativeDistance(bareGold[i]!, bareRead[j]!, Math.abs(i - j))));
  const best = Array.from({ length: g.length + 1 }, () => new Float64Array(r.length + 1));
  for (let i = 0; i <= g.length; i++) {
    for (let j = 0; j <= r.length; j++) {
      if (i === 0 && j === 0) continue;
      const up = i > 0 ? best[i - 1]![j]! + GAP : Infinity;
      const left = j > 0 ? best[i]![j - 1]! + GAP : Infinity;
      const both = i > 0 && j > 0 ? best[i - 1]![j - 1]! + cost[i - 1]![j - 1]! : Infinity;
      best[i]![j] = Math.min(up, left, both);
    }
  }
  const pairs: [string, string][] = [];
  let i = g.length;
  let j = r.length;
  while (i > 0 && j > 0) {
    if (best[i]![j] === best[i - 1]![j - 1]! + cost[i - 1]![j - 1]!) {
      i--;
      j--;
      if (cost[i]![j]! <= MAX_DISTANCE) pairs.push([g[i]!.trim(), r[j]!.trim()]);
    } else if (best[i]![j] === best[i - 1]![j]! + GAP) i--;
    else j--;
  }
  return pairs.reverse();
}

function bare(line: string): string {
  return line
    .toLowerCase()
    .normalize('NFD')
    .replace(/đ/gu, 'd')
    .replace(/[^a-z0-9]/gu, '');
}

/** Far apart on the page is far apart here too; saves most of the work. */
const MAX_SHIFT = 12;

function relativeDistance(a: string, b: string, shift: number): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0 || shift > MAX_SHIFT) return 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]! / longest;
}
