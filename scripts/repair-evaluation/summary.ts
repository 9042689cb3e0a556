// What do the pages of a set say together?
import type { PageMeasure } from './measure.js';

/** One line: syllable error before -> after with its 95 % interval over pages, pages made worse, precision of sure edits, speed. */
export function summary(name: string, pages: readonly PageMeasure[]): string {
  const total = (of: (page: PageMeasure) => number): number => pages.reduce((sum, page) => sum + of(page), 0);
  const syllables = total((page) => page.syllables);
  const [low, high] = bootstrap(pages);
  const edits = pages.flatMap(({ judged }) => judged);
  const sure = edits.filter(({ posterior }) => posterior >= SURE);
  const right = sure.filter((edit) => edit.right).length;
  return [
    name.padEnd(26),
    `syllables ${String(syllables).padStart(6)}`,
    `error ${percent(total((page) => page.errorsBefore) / syllables)} -> ${percent(total((page) => page.errorsAfter) / syllables)}`,
    `[${percent(low)}, ${percent(high)}]`,
    `worse ${pages.filter((page) => page.errorsAfter > page.errorsBefore).length}/${pages.length}`,
    `sure edits ${sure.length} of ${edits.length}, right ${percent(right / Math.max(1, sure.length))}`,
    `ece ${calibrationError(edits).toFixed(3)}`,
    `${Math.round((1000 * syllables) / total((page) => page.ms))}/s`,
  ].join('  ');
}

/** Expected calibration error over ten bins of posterior. */
export function calibrationError(edits: PageMeasure['judged']): number {
  return binsOf(edits).reduce(
    (sum, bin) => sum + (bin.count / Math.max(1, edits.length)) * Math.abs(bin.mean - bin.right),
    0,
  );
}

/** Reliability: for each bin of posterior, how many edits and how many of them right. */
export function calibrationTable(pages: readonly PageMeasure[]): string {
  const rows = binsOf(pages.flatMap(({ judged }) => judged)).map(
    ({ from, to, count, mean, right }) =>
      `${from.toFixed(2)}–${to.toFixed(2)}  ${String(count).padStart(7)}  said ${mean.toFixed(3)}  right ${right.toFixed(3)}`,
  );
  return rows.join('\n');
}

const SURE = 0.9;
const EDGES = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 1.0001];

function binsOf(
  edits: PageMeasure['judged'],
): { from: number; to: number; count: number; mean: number; right: number }[] {
  return EDGES.slice(0, -1).flatMap((from, i) => {
    const to = EDGES[i + 1]!;
    const own = edits.filter(({ posterior }) => posterior >= from && posterior < to);
    if (own.length === 0) return [];
    const mean = own.reduce((sum, { posterior }) => sum + posterior, 0) / own.length;
    return [{ from, to, count: own.length, mean, right: own.filter(({ right }) => right).length / own.length }];
  });
}

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
