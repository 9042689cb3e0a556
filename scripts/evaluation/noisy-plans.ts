// How much of a plan do we find in what engines of other languages made of it? Repair and structure together, against the gold structures.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Context } from '../../src/model/context.js';
import type { Plan } from '../../src/model/plan.js';
import { parseSource } from '../../src/pipeline/parse-source.js';
import { NOISY_DOCUMENTS } from '../noisy-set/noisy-set.js';
import { pairLineNumbers } from '../repair-evaluation/align-page.js';
import { FIELD_HEADINGS, fieldRow } from './field-row.js';
import { type NoisyTexts, noisyTexts } from './noisy-set.js';
import {
  FIELDS,
  f1,
  goldFromPlan,
  isHeaderExact,
  microF1,
  type PlanScore,
  scorePlan,
  sumCounts,
  viewOf,
} from './score-plan.js';
import { percent, table } from './table.js';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures');
/** Read in every run; the other resolutions with `--all`. */
const QUICK_DPI: readonly (number | null)[] = [150, null];
/** From here on the engines lose few lines. */
const LEAST_READABLE_DPI = 150;

interface NoisyPlan {
  readonly row: string;
  /** The engine is made for the letters of today: its lines can be told from noise. */
  readonly isReadable: boolean;
  readonly score: PlanScore;
  readonly linesKept: number;
  readonly lines: number;
  /** Gold entries that are missed and stand on no line that the engine kept. */
  readonly lost: number;
}

export interface NoisyPlanOptions {
  /** All resolutions, else 150 dpi only. */
  readonly all: boolean;
  readonly showMisses: boolean;
}

/** Prints the tables and remembers their figures. */
export async function evaluateNoisyPlans(
  context: Context,
  figures: Map<string, number>,
  { all, showMisses }: NoisyPlanOptions,
): Promise<void> {
  const plans: NoisyPlan[] = [];
  for (const reading of noisyTexts().filter(({ dpi }) => all || QUICK_DPI.includes(dpi)))
    for (const [i, { gold, read }] of reading.documents.entries())
      plans.push(await measure(reading, { name: NOISY_DOCUMENTS[i]!, gold, read }, context, showMisses));
  const readable = plans.filter(({ isReadable }) => isReadable);
  const rows = [...new Set(plans.map(({ row }) => row))].map((row) => ({
    row,
    plans: plans.filter((plan) => plan.row === row),
  }));
  console.log(
    `\nNoisy plans: our own documents as engines read them, repaired and structured${all ? '' : ' (150 dpi)'}`,
  );
  console.log(
    table(
      ['engines', 'plans', 'support', 'lines kept', 'strict F1', 'soft F1', 'soft of what was kept', 'headers exact'],
      [...rows, { row: 'LSTM engines from 150 dpi on, and stripped', plans: readable }].map(groupRow),
    ),
  );
  console.log('Noisy plans, field by field: LSTM engines from 150 dpi on, and stripped');
  const scores = readable.map(({ score }) => score);
  console.log(
    table(
      FIELD_HEADINGS,
      FIELDS.map((field) => fieldRow(field, scores)),
    ),
  );
  figures.set('soft noisy plans', microF1(scores, 'soft'));
  figures.set('strict noisy plans', microF1(scores, 'strict'));
  figures.set('header noisy plans', scores.filter(isHeaderExact).length / scores.length);
}

interface NoisyDocument {
  readonly name: string;
  readonly gold: string;
  readonly read: string;
}

async function measure(
  { engine, dpi, group }: NoisyTexts,
  { name, gold, read }: NoisyDocument,
  context: Context,
  showMisses: boolean,
): Promise<NoisyPlan> {
  const source = `${engine}-${dpi}/${name}`;
  const { plan } = (await parseSource({ path: source, bytes: Buffer.from(read) }, context)).result;
  const goldPlan = JSON.parse(readFileSync(path.join(FIXTURES, name, 'gold.plan.json'), 'utf8')) as Plan;
  const goldLines = gold.split('\n');
  const kept = pairLineNumbers(goldLines, read.split('\n')).map(([line]) => goldLines[line]!);
  const [printed, keptText] = [lettersOf(gold), lettersOf(kept.join(''))];
  let lost = 0;
  const score = scorePlan(viewOf(goldFromPlan(goldPlan)), viewOf(goldFromPlan(plan)), (miss) => {
    const letters = lettersOf(miss.text);
    const isLost = miss.side === 'missed' && printed.includes(letters) && !keptText.includes(letters);
    lost += isLost ? 1 : 0;
    if (showMisses)
      console.log(
        `${source}: ${miss.side} ${miss.field} ${miss.identity} ${miss.text.slice(0, 160)}${isLost ? ' (lost)' : ''}`,
      );
  });
  const family = engine.startsWith('legacy') ? 'legacy, ' : '';
  return {
    row: `${family}${group}${dpi === null ? '' : `, ${dpi} dpi`}`,
    isReadable: family === '' && (dpi ?? LEAST_READABLE_DPI) >= LEAST_READABLE_DPI,
    score,
    linesKept: kept.length,
    lines: goldLines.filter((line) => line.trim() !== '').length,
    lost,
  };
}

/** What is left of a text when columns, wrapping and marks of the page are of no matter. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{N}]/gu, '');

function groupRow({ row, plans }: { readonly row: string; readonly plans: readonly NoisyPlan[] }): string[] {
  const scores = plans.map(({ score }) => score);
  const sum = (count: 'lines' | 'linesKept' | 'lost') => plans.reduce((total, plan) => total + plan[count], 0);
  const soft = sumCounts(scores.flatMap((score) => FIELDS.map((field) => score[field].soft)));
  return [
    row,
    String(plans.length),
    String(soft.gold),
    percent(sum('linesKept') / sum('lines'), 1),
    percent(microF1(scores, 'strict'), 1),
    percent(microF1(scores, 'soft'), 1),
    percent(f1({ ...soft, gold: soft.gold - sum('lost') }), 1),
    `${scores.filter(isHeaderExact).length} of ${scores.length}`,
  ];
}
