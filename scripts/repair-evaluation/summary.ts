// What do the pages of a set say together?
import { percent } from '../evaluation/table.js';
import { bootstrap } from './bootstrap.js';
import type { PageMeasure } from './measure.js';
import { calibrationError, precisionFrom } from './reliability.js';

/** One line: syllable error before -> after with its 95 % interval over pages, pages made worse, precision of sure edits, speed. */
export function summary(name: string, pages: readonly PageMeasure[]): string {
  const total = (of: (page: PageMeasure) => number): number => pages.reduce((sum, page) => sum + of(page), 0);
  const syllables = total((page) => page.syllables);
  const [low, high] = bootstrap(pages.map((page) => ({ errors: page.errorsAfter, syllables: page.syllables })));
  const edits = pages.flatMap(({ judged }) => judged);
  const sure = precisionFrom(edits, SURE);
  return [
    name.padEnd(26),
    `syllables ${String(syllables).padStart(6)}`,
    `error ${percent(total((page) => page.errorsBefore) / syllables)} -> ${percent(total((page) => page.errorsAfter) / syllables)}`,
    `[${percent(low)}, ${percent(high)}]`,
    `worse ${pages.filter((page) => page.errorsAfter > page.errorsBefore).length}/${pages.length}`,
    `sure edits ${sure.count} of ${edits.length}, right ${percent(sure.right)}`,
    `ece ${calibrationError(edits).toFixed(3)}`,
    `${Math.round((1000 * syllables) / total((page) => page.ms))}/s`,
  ].join('  ');
}

const SURE = 0.9;
