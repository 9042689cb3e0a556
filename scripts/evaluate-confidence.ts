// Is a value right as often as its confidence says, and does `needsReview` point at the plans that are wrong?
// Over every fixture form with gold, and the fixtures as wrong engines read them (fixtures/noisy) where they are there.
// Run: npx tsx scripts/evaluate-confidence.ts [--only PATTERN]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Context, DEFAULT_OPTIONS } from '../src/model/context.js';
import type { Plan, Section } from '../src/model/plan.js';
import { parseSource } from '../src/pipeline/parse-source.js';
import { withContext } from '../src/pipeline/with-context.js';
import { table } from './evaluation/table.js';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');
const NOISY = path.join(FIXTURES, 'noisy');
/** Of the engines' pages those at 150 dpi: at 100 dpi and by engines without a language model little is left to judge. */
const NOISY_FOLDER = /^lstm-.*-150$/u;
const INPUT = /^(?:input|scan|garbled[\w-]*)\.(?:txt|md|pdf|png|jpg)$/u;
const BINS = 10;
const TENTH = 0.1;
/** A plan with more wrong values than this needs a person. */
const MOST_WRONG_SHARE = 0.05;

interface Judged {
  readonly set: string;
  readonly field: string;
  readonly reading: string;
  readonly confidence: number;
  readonly isRight: boolean;
}
interface Reviewed {
  readonly set: string;
  readonly needsReview: boolean;
  readonly isWrong: boolean;
}

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1]! : '';
const judged: Judged[] = [];
const reviewed: Reviewed[] = [];
const settings = { options: DEFAULT_OPTIONS, signal: new AbortController().signal, jobs: 1, note: () => {} };
await withContext(settings, async (context) => {
  for (const { file, name, set } of cases().filter((each) => each.file.includes(only))) {
    const gold = JSON.parse(readFileSync(path.join(FIXTURES, name, 'gold.plan.json'), 'utf8')) as Plan;
    await judge(file, set, gold, context);
  }
});
print();

function cases(): { file: string; name: string; set: string }[] {
  const names = readdirSync(FIXTURES).filter((name) => existsSync(path.join(FIXTURES, name, 'gold.plan.json')));
  const own = names.flatMap((name) =>
    readdirSync(path.join(FIXTURES, name))
      .filter((file) => INPUT.test(file) && !file.endsWith('.gold.txt'))
      .map((file) => ({ file: path.join(FIXTURES, name, file), name, set: file.split(/[-.]/u)[0]! })),
  );
  const folders = existsSync(NOISY) ? readdirSync(NOISY).filter((folder) => NOISY_FOLDER.test(folder)) : [];
  const noisy = folders.flatMap((folder) =>
    readdirSync(path.join(NOISY, folder)).map((file) => ({
      file: path.join(NOISY, folder, file),
      name: file.replace(/\.txt$/u, ''),
      set: 'engines',
    })),
  );
  return [...own, ...noisy.filter(({ name }) => names.includes(name))];
}

async function judge(file: string, set: string, gold: Plan, context: Context): Promise<void> {
  const { result, repaired } = await parseSource({ path: file, bytes: readFileSync(file) }, context);
  const expected = valuesOf(gold);
  const found = valuesOf(result.plan);
  let wrong = 0;
  for (const [pointer, text] of found) {
    const evidence = result.evidence[pointer];
    if (!evidence) continue;
    const field = fieldOf(pointer);
    const isRight = takeFrom(expected, field, text);
    wrong += isRight ? 0 : 1;
    const line = repaired.lines[evidence.lines[0] - 1]!;
    const isOcr = result.source.pages.some(({ page, textFrom }) => page === evidence.page && textFrom === 'ocr');
    const isRead = line.noise !== 'clean' ? 'repaired' : repaired.quality.noise === 'clean' ? 'written' : 'passed over';
    judged.push({ set, field, reading: isOcr ? 'recognised' : isRead, confidence: evidence.confidence, isRight });
  }
  reviewed.push({ set, needsReview: result.quality.needsReview, isWrong: wrong > MOST_WRONG_SHARE * found.size });
}

/** Pointer -> value, for what the gold states. */
function valuesOf(plan: Plan): Map<string, string> {
  const values = new Map<string, string>();
  const add = (pointer: string, value: string | null | undefined): void => {
    if (value) values.set(pointer, folded(value));
  };
  for (const field of ['documentType', 'superiorAgency', 'issuingAgency', 'place', 'issuedOn', 'title'] as const)
    add(`/${field}`, plan[field]);
  add('/number', plan.number?.text);
  for (const [i, { text }] of plan.legalBases.entries()) add(`/legalBases/${i}`, text);
  for (const [i, text] of plan.recipients.entries()) add(`/recipients/${i}`, text);
  add('/signatory/title', plan.signatory?.title);
  add('/signatory/name', plan.signatory?.name);
  const walk = (sections: readonly Section[], pointer: string): void => {
    for (const [i, { heading, items, children }] of sections.entries()) {
      add(`${pointer}/${i}/heading`, heading);
      for (const [j, { text }] of items.entries()) add(`${pointer}/${i}/items/${j}`, text);
      walk(children, `${pointer}/${i}/children`);
    }
  };
  walk(plan.sections, '/sections');
  return values;
}

/** Exactly right but for blanks and capitals. */
function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('vi');
}

function fieldOf(pointer: string): string {
  if (pointer.startsWith('/sections')) return pointer.endsWith('heading') ? 'headings' : 'items';
  return pointer.replace(/\/\d+$/u, '').slice(1);
}

/** Each gold value answers one found value; where in the tree it stands is for the field figures to judge. */
function takeFrom(expected: Map<string, string>, field: string, text: string): boolean {
  for (const [pointer, value] of expected) {
    if (value !== text || fieldOf(pointer) !== field) continue;
    return expected.delete(pointer);
  }
  return false;
}

function groupBy<T, K>(all: readonly T[], key: (each: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const each of all) groups.set(key(each), [...(groups.get(key(each)) ?? []), each]);
  return groups;
}

function print(): void {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
  const rowOf = (name: string, all: readonly Judged[]) => {
    const right = all.filter(({ isRight }) => isRight).length / Math.max(1, all.length);
    return [name, String(all.length), percent(mean(all.map(({ confidence }) => confidence))), percent(right)];
  };
  const grouped = <T>(all: readonly T[], key: (each: T) => string) =>
    [...groupBy(all, key)].sort(([a], [b]) => (a < b ? -1 : 1));
  const binOf = ({ confidence }: Judged) => Math.min(BINS - 1, Math.floor(confidence * BINS));
  for (const [title, key] of [
    ['confidence', (each: Judged) => `${binOf(each) / BINS}–${(binOf(each) + 1) / BINS}`],
    ['lines were', (each: Judged) => each.reading],
    ['field', (each: Judged) => each.field],
    ['set', (each: Judged) => each.set],
  ] as const)
    console.log(
      `\n${table(
        [title, 'values', 'mean confidence', 'right'],
        grouped(judged, key).map(([name, all]) => rowOf(name, all)),
      )}`,
    );
  const ece = (all: readonly Judged[]) =>
    [...groupBy(all, binOf).values()].reduce(
      (sum, bin) =>
        sum + Math.abs(bin.reduce((gap, { confidence, isRight }) => gap + confidence - (isRight ? 1 : 0), 0)),
      0,
    ) / Math.max(1, all.length);
  console.log(`\nExpected calibration error: ${ece(judged).toFixed(4)} over all ${judged.length} values.`);
  for (const [set, all] of grouped(judged, ({ set }) => set)) console.log(`  ${set}: ${ece(all).toFixed(4)}`);
  const least = judged.toSorted((a, b) => a.confidence - b.confidence).slice(0, Math.ceil(TENTH * judged.length));
  const wrong = (all: readonly Judged[]) => all.filter(({ isRight }) => !isRight).length;
  console.log(
    `The least confident tenth holds ${percent(wrong(least) / Math.max(1, wrong(judged)))} of the wrong values.`,
  );
  const plans = grouped(reviewed, ({ set }) => set).map(([set, all]) => {
    const flagged = all.filter(({ needsReview }) => needsReview);
    const bad = all.filter(({ isWrong }) => isWrong);
    const caught = bad.filter(({ needsReview }) => needsReview).length;
    return [set, String(all.length), String(flagged.length), String(bad.length), `${caught} of ${bad.length}`];
  });
  console.log(
    `\n${table(['set', 'plans', 'needsReview', `over ${percent(MOST_WRONG_SHARE)} wrong`, 'of these flagged'], plans)}`,
  );
}
