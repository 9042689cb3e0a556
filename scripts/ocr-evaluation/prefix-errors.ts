// How far is the beginning of a text from a gold that holds only the beginning of the document?
import { foldStyle } from '../evaluation/score-text.js';

/** Character errors per gold character; what follows the gold's end costs nothing. */
export function prefixCer(gold: string, read: string): number {
  const [wanted, got] = [[...foldStyle(gold)], [...foldStyle(read)]];
  const row = Int32Array.from({ length: got.length + 1 }, (_, j) => j);
  for (const character of wanted) {
    let diagonal = row[0]!;
    row[0] = diagonal + 1;
    for (let j = 1; j <= got.length; j++) {
      const up = row[j]!;
      row[j] = Math.min(diagonal + (got[j - 1] === character ? 0 : 1), up + 1, row[j - 1]! + 1);
      diagonal = up;
    }
  }
  return row.reduce((least, each) => Math.min(least, each)) / Math.max(1, wanted.length);
}
