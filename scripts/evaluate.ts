// How good are we? Prints text and field figures for every gold there is, and fails when a golden threshold is missed.
// Run: npm run evaluate [-- --misses] [-- --only PATTERN, noisy, noisy-plans or clean-texts] [-- --all] [-- --ocr-engine tesseract.js]
import { readFileSync } from 'node:fs';
import { type Context, DEFAULT_OPTIONS, type OcrEngineName } from '../src/model/context.js';
import type { ParseResult } from '../src/model/parse-result.js';
import { parseSource } from '../src/pipeline/parse-source.js';
import { repairSource } from '../src/pipeline/repair-source.js';
import { withContext } from '../src/pipeline/with-context.js';
import { type Form, hasSamples, type PlanCase, planCases, textCases } from './evaluation/cases.js';
import { evaluateCleanTexts } from './evaluation/clean-texts.js';
import { FIELD_HEADINGS, fieldRow } from './evaluation/field-row.js';
import { evaluateNoisyPlans } from './evaluation/noisy-plans.js';
import { evaluateNoisySet } from './evaluation/noisy-set.js';
import {
  FIELDS,
  goldFromPlan,
  isHeaderExact,
  microF1,
  type PlanScore,
  scorePlan,
  viewOf,
} from './evaluation/score-plan.js';
import { scoreText } from './evaluation/score-text.js';
import { percent, table } from './evaluation/table.js';
import { missedThresholds } from './evaluation/thresholds.js';

const showMisses = process.argv.includes('--misses');
const option = (name: string) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
const only = option('--only') ?? '';
const ocrEngine = (option('--ocr-engine') ?? DEFAULT_OPTIONS.ocrEngine) as OcrEngineName;
const wants = (part: string) => part.includes(only);
const figures = new Map<string, number>();

if (!hasSamples()) {
  console.log('../shared/samples is absent: figures on fixtures only.');
  if (process.env.CI) throw new Error('CI must measure on ../shared/samples, and they are absent.');
}
const settings = {
  options: { ...DEFAULT_OPTIONS, ocrEngine },
  signal: new AbortController().signal,
  jobs: 1,
  note: () => {},
};
await withContext(settings, async (context) => {
  await evaluateTexts(context);
  if (wants('noisy')) evaluateNoisySet(figures);
  if (wants('noisy-plans'))
    await evaluateNoisyPlans(context, figures, { all: process.argv.includes('--all'), showMisses });
  if (wants('clean-texts')) await evaluateCleanTexts(context, figures, showMisses);
  await evaluatePlans(context);
});
const missed = only === '' ? missedThresholds(figures, hasSamples()) : [];
for (const line of missed) console.error(line);
process.exitCode = missed.length > 0 ? 1 : 0;

async function evaluateTexts(context: Context): Promise<void> {
  const rows: string[][] = [];
  const worse: string[] = [];
  for (const { name, input, gold } of textCases().filter((c) => c.name.includes(only))) {
    const read = new TextDecoder().decode(readFileSync(input));
    const { text, quality } = await repairSource({ path: name, bytes: readFileSync(input) }, context);
    const [before, after] = [scoreText(gold, read), scoreText(gold, text)];
    figures.set(`ser ${name}`, after.ser);
    if (after.ser > before.ser) worse.push(name);
    const same = text.split('\n').length === read.split('\n').length ? '' : 'LINES LOST';
    rows.push([
      name,
      quality.noise,
      String(after.syllables),
      percent(before.cer),
      percent(after.cer),
      percent(before.ser),
      percent(after.ser),
      same,
    ]);
  }
  figures.set('worse texts', worse.length);
  console.log('\nText repair (CER and syllable error against gold; support in syllables)');
  console.log(table(['text', 'noise', 'support', 'CER before', 'after', 'SER before', 'after', ''], rows));
  console.log(`Texts made worse: ${worse.length === 0 ? 'none' : worse.join(', ')}.`);
}

interface Scored {
  readonly planCase: PlanCase;
  readonly score: PlanScore;
  readonly result: ParseResult;
}

async function evaluatePlans(context: Context): Promise<void> {
  const all: Scored[] = [];
  for (const planCase of planCases().filter((c) => c.name.includes(only))) {
    const { result } = await parseSource({ path: planCase.name, bytes: readFileSync(planCase.input) }, context);
    const onMiss = showMisses
      ? ({ field, side, identity, text }: { field: string; side: string; identity: string; text: string }) =>
          console.log(`${planCase.name}: ${side} ${field} ${identity} ${text.slice(0, 160)}`)
      : () => {};
    all.push({ planCase, result, score: scorePlan(planCase.gold, viewOf(goldFromPlan(result.plan)), onMiss) });
  }
  console.log('\nPlans, field by field against gold structures (support in gold values)');
  console.log(
    table(
      ['plan', 'form', 'support', 'strict', 'soft', 'header', 'unplaced', 'of lines', 'confidence'],
      all.map(planRow),
    ),
  );
  for (const set of ['samples', 'fixtures'] as const)
    printForms(
      set,
      all.filter(({ planCase }) => planCase.set === set),
    );
}

function planRow({ planCase, score, result }: Scored): string[] {
  const { lines, confidence } = result.quality;
  return [
    planCase.name,
    planCase.form,
    String(support(score)),
    percent(microF1([score], 'strict'), 1),
    percent(microF1([score], 'soft'), 1),
    isHeaderExact(score) ? 'exact' : 'not exact',
    String(lines.unplaced),
    String(lines.total),
    confidence.toFixed(2),
  ];
}

function support(score: PlanScore): number {
  return FIELDS.reduce((sum, field) => sum + score[field].strict.gold, 0);
}

function printForms(set: string, scored: readonly Scored[]): void {
  const forms = [...new Set(scored.map(({ planCase }) => planCase.form))];
  for (const form of forms) {
    const scores = scored.filter(({ planCase }) => planCase.form === form).map(({ score }) => score);
    remember(set, form, scores);
    console.log(`\n${set}, ${form}: ${scores.length} documents`);
    console.log(table(FIELD_HEADINGS, [...FIELDS.map((f) => fieldRow(f, scores)), totalRow(scores)]));
  }
}

function remember(set: string, form: Form, scores: readonly PlanScore[]): void {
  for (const matcher of ['strict', 'soft'] as const) figures.set(`${matcher} ${set} ${form}`, microF1(scores, matcher));
  figures.set(`header ${set} ${form}`, scores.filter(isHeaderExact).length / scores.length);
}

function totalRow(scores: readonly PlanScore[]): string[] {
  const exact = scores.filter(isHeaderExact).length;
  return [
    `all (headers exact: ${exact} of ${scores.length})`,
    '',
    '',
    percent(microF1(scores, 'strict'), 1),
    percent(microF1(scores, 'soft'), 1),
  ];
}
