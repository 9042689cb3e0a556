// What do the pages of a set say together?
import type { PageMeasure } from './measure.js';
import { calibrationError, precisionFrom } from './reliability.js';

/** One line: syllable error before -> after with its 95 % interval over pages, pages made worse, precision of sure edits, speed. */
export function summary(name: string, pages: readonly PageMeasure[]): string {
  const total = (of: (page: PageMeasure) => number): number => pages.reduce((sum, page) => sum + of(page), 0);
  const syllables = total((page) => page.syllables);
  const [low, high] = bootstrap(pages);
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
const DRAWS = 1000;

/** 2.5 and 97.5 % points of the error over pages drawn with replacement; a fixed generator, so that figures repeat. */
function bootstrap(pages: readonly PageMeasure[]): [number, number] {
  let seed = 12345;
  const draws = Array.from({ length: DRAWS }, () => {
    let errors = 0;
    let syllables = 0;
    for (let i = 0; i < pages.length; i++) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const page = pages[(seed >>> 8) % pages.length]!;
      errors += page.errorsAfter;
      syllables += page.syllables;
    }
    return errors / Math.max(1, syllables);
  }).sort((a, b) => a - b);
  return [draws[Math.floor(DRAWS * 0.025)]!, draws[Math.floor(DRAWS * 0.975)]!];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}
