// How much does repair mend of our own documents as engines of other languages read them, and how sure may one be of its edits?
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { REPAIRERS } from '../../src/repair/configuration.js';
import { withoutMarks } from '../calibration/without-marks.js';
import { NOISY_DOCUMENTS, NOISY_READINGS, NOISY_SET } from '../noisy-set/noisy-set.js';
import { bootstrap } from '../repair-evaluation/bootstrap.js';
import { measurePage, type PageMeasure } from '../repair-evaluation/measure.js';
import { calibrationError, precisionFrom, reliabilityTable } from '../repair-evaluation/reliability.js';
import { percent, table } from './table.js';

/** Readings that are summed up together. */
export const NOISY_GROUPS = ['seen engines', 'unseen engines', 'Vietnamese engine', 'marks stripped'] as const;
export type NoisyGroup = (typeof NOISY_GROUPS)[number];

/** The documents as one engine read them at one resolution (dpi; null where no engine took part). */
export interface NoisyTexts {
  readonly engine: string;
  readonly dpi: number | null;
  readonly group: NoisyGroup;
  readonly documents: readonly { readonly gold: string; readonly read: string }[];
}

export function noisyTexts(): NoisyTexts[] {
  const read = (folder: string, name: string) => readFileSync(path.join(NOISY_SET, folder, `${name}.txt`), 'utf8');
  const golds = NOISY_DOCUMENTS.map((name) => ({ name, gold: read('gold', name) }));
  const readings = NOISY_READINGS.flatMap(({ engine, resolutions, isSeen }) =>
    resolutions.map((dpi): NoisyTexts => {
      const group = engine.endsWith(':vie') ? 'Vietnamese engine' : isSeen ? 'seen engines' : 'unseen engines';
      const folder = `${engine.replace(':', '-')}-${dpi}`;
      return { engine, dpi, group, documents: golds.map(({ name, gold }) => ({ gold, read: read(folder, name) })) };
    }),
  );
  const stripped = golds.map(({ gold }) => ({ gold, read: withoutMarks(gold) }));
  return [...readings, { engine: 'none', dpi: null, group: 'marks stripped', documents: stripped }];
}

interface Measured extends Omit<NoisyTexts, 'documents'> {
  readonly pages: readonly PageMeasure[];
}

/** Prints the tables and remembers their figures. */
export function evaluateNoisySet(figures: Map<string, number>): void {
  const measured = noisyTexts().map(({ documents, ...reading }): Measured => {
    const pages = documents.map(({ gold, read }) => measurePage(gold, read, REPAIRERS, true));
    return { ...reading, pages };
  });
  const groups = NOISY_GROUPS.map((group) => {
    const pages = measured.filter((one) => one.group === group).flatMap((one) => one.pages);
    return { engine: `all ${group}`, dpi: null, group, pages };
  });
  console.log(
    '\nNoisy set: our own documents as engines read them (support in syllables of lines that the engine kept)',
  );
  const headings = ['engine', 'dpi', 'documents', 'support', 'SER before', 'after', '95 % interval', 'made worse'];
  console.log(table(headings, [...measured, ...groups].map(errorRow)));
  console.log('Noisy set: edits of the decoder; an edit is right when all its syllables are');
  console.log(
    table(
      ['readings', 'edits', 'right', 'undoubted', 'right', 'flagged', 'ECE'],
      groups.map(({ group, pages }) => editRow(group, pages)),
    ),
  );
  console.log('Noisy set: share of edits that are at least so probable, and how many of them are right');
  console.log(
    table(
      ['readings', ...LEAST.map((least) => `from ${least}`)],
      groups.map(({ group, pages }) => coverageRow(group, pages)),
    ),
  );
  console.log('Noisy set: reliability of the posteriors of edits, all readings');
  console.log(reliabilityTable(judgedOf(measured.flatMap(({ pages }) => pages))));
  for (const { group, pages } of groups) remember(group, pages, figures);
}

function errorRow({ engine, dpi, pages }: Measured): string[] {
  const [low, high] = bootstrap(pages.map((page) => ({ errors: page.errorsAfter, syllables: page.syllables })));
  return [
    engine,
    dpi === null ? '' : String(dpi),
    String(pages.length),
    String(total(pages, 'syllables')),
    percent(total(pages, 'errorsBefore') / total(pages, 'syllables')),
    percent(total(pages, 'errorsAfter') / total(pages, 'syllables')),
    `${percent(low)} – ${percent(high)}`,
    String(madeWorse(pages)),
  ];
}

function editRow(group: string, pages: readonly PageMeasure[]): string[] {
  const judged = judgedOf(pages);
  const sure = judged.filter(({ flagged }) => !flagged);
  return [
    group,
    String(judged.length),
    percent(rightShare(judged)),
    String(sure.length),
    percent(rightShare(sure)),
    percent(1 - sure.length / Math.max(1, judged.length), 1),
    calibrationError(judged).toFixed(4),
  ];
}

const LEAST = [0.5, 0.8, 0.9, 0.95, 0.97, 0.98, 0.99] as const;

function coverageRow(group: string, pages: readonly PageMeasure[]): string[] {
  const judged = judgedOf(pages);
  const cells = LEAST.map((least) => {
    const { count, right } = precisionFrom(judged, least);
    return `${percent(count / Math.max(1, judged.length), 1)}: ${percent(right)}`;
  });
  return [group, ...cells];
}

function remember(group: NoisyGroup, pages: readonly PageMeasure[], figures: Map<string, number>): void {
  const judged = judgedOf(pages);
  figures.set(`ser noisy ${group}`, total(pages, 'errorsAfter') / total(pages, 'syllables'));
  figures.set(`worse noisy ${group}`, madeWorse(pages));
  figures.set(`ece noisy ${group}`, calibrationError(judged));
  figures.set(`undoubted right noisy ${group}`, rightShare(judged.filter(({ flagged }) => !flagged)));
}

const judgedOf = (pages: readonly PageMeasure[]) => pages.flatMap(({ judged }) => judged);

const total = (pages: readonly PageMeasure[], count: 'syllables' | 'errorsBefore' | 'errorsAfter'): number =>
  pages.reduce((sum, page) => sum + page[count], 0);

const madeWorse = (pages: readonly PageMeasure[]): number =>
  pages.filter(({ errorsBefore, errorsAfter }) => errorsAfter > errorsBefore).length;

const rightShare = (judged: readonly { readonly right: boolean }[]): number =>
  judged.filter(({ right }) => right).length / Math.max(1, judged.length);
