// Which lines stand on pages with Vietnamese marks, as they were read?
import type { AssessedLine } from './assess-noise.js';
import { isMarked } from './classify.js';
import { addSignals } from './signals.js';

/** Lines that an exact reading changed are left out, and all of pages without marks: no engine of Vietnamese made them. */
export function markedLines<Line extends AssessedLine>(lines: readonly Line[]): Line[] {
  const byPage = new Map<number, Line[]>();
  for (const line of lines) {
    if (line.exact) continue;
    const held = byPage.get(line.page);
    if (held) held.push(line);
    else byPage.set(line.page, [line]);
  }
  return [...byPage.values()].filter((held) => isMarked(addSignals(held.map(({ signals }) => signals)))).flat();
}
