// What is there to measure on? Fixtures of this project, and the samples of ../shared where they are there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plan } from '../../src/model/plan.js';
import { type GoldStructure, goldFromPlan, type PlanView, viewOf } from './score-plan.js';

export interface TextCase {
  readonly name: string;
  readonly input: string;
  readonly gold: string;
}

/** How the document reaches us; figures are summed by this. */
export type Form =
  | 'clean text'
  | 'Word document'
  | 'HTML page'
  | 'born-digital PDF'
  | 'scan'
  | 'garbled text'
  | 'garbled PDF';

export interface PlanCase {
  readonly name: string;
  readonly set: 'fixtures' | 'samples';
  readonly form: Form;
  readonly input: string;
  readonly gold: PlanView;
}

const ROOT = path.resolve(import.meta.dirname, '../..');
const FIXTURES = path.join(ROOT, 'fixtures');
const SAMPLES = path.resolve(ROOT, '../shared/samples');

export const hasSamples = () => existsSync(SAMPLES);

/** Every `x.txt` that has an `x.gold.txt` beside it. */
export function textCases(): TextCase[] {
  const folders = [...fixtureFolders(), ...(hasSamples() ? [SAMPLES] : [])];
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.gold.txt'))
      .map((name) => name.slice(0, -'.gold.txt'.length))
      .sort()
      .map((name) => ({
        name: folder === SAMPLES ? `samples/${name}` : `${path.basename(folder)}/${name}`,
        input: path.join(folder, `${name}.txt`),
        gold: readFileSync(path.join(folder, `${name}.gold.txt`), 'utf8'),
      })),
  );
}

/** File name in a fixture folder -> form. The first that matches counts. */
const FIXTURE_FORMS: readonly (readonly [RegExp, Form])[] = [
  [/^input\.(txt|md)$/u, 'clean text'],
  [/^input\.docx$/u, 'Word document'],
  [/^input\.html$/u, 'HTML page'],
  [/^input\.pdf$/u, 'born-digital PDF'],
  [/^scan\.(pdf|png|jpg)$/u, 'scan'],
  [/^garbled[\w-]*\.pdf$/u, 'garbled PDF'],
  [/^garbled[\w-]*\.txt$/u, 'garbled text'],
];

/** Samples other than the clean plans that share a plan's gold structure. */
const SAMPLE_FORMS: readonly (readonly [file: string, plan: string, form: Form])[] = [
  ['pdf/scan-plan-025.pdf', 'plan-025', 'scan'],
  ['ocr-vie.txt', 'plan-025', 'garbled text'],
  ['ocr-fra.txt', 'plan-025', 'garbled text'],
  ['ocr-eng.txt', 'plan-025', 'garbled text'],
];

export function planCases(): PlanCase[] {
  return [...fixtureFolders().flatMap(fixturePlans), ...(hasSamples() ? samplePlans() : [])];
}

const fixtureFolders = (): string[] =>
  readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(FIXTURES, entry.name))
    .sort();

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

function fixturePlans(folder: string): PlanCase[] {
  const goldFile = path.join(folder, 'gold.plan.json');
  if (!existsSync(goldFile)) return [];
  const gold = viewOf(goldFromPlan(readJson(goldFile) as Plan));
  return readdirSync(folder)
    .sort()
    .flatMap((file): PlanCase[] => {
      const form = file.endsWith('.gold.txt') ? undefined : FIXTURE_FORMS.find(([pattern]) => pattern.test(file))?.[1];
      if (form === undefined) return [];
      return [
        { name: `${path.basename(folder)}/${file}`, set: 'fixtures', form, input: path.join(folder, file), gold },
      ];
    });
}

function samplePlans(): PlanCase[] {
  const goldOf = (plan: string) => viewOf(readJson(path.join(SAMPLES, `${plan}.struct.json`)) as GoldStructure);
  const clean = readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.struct.json'))
    .map((name) => name.slice(0, -'.struct.json'.length))
    .sort()
    .map((plan) => [`${plan}.txt`, plan, 'clean text'] as const);
  return [...clean, ...SAMPLE_FORMS].map(([file, plan, form]) => ({
    name: `samples/${file}`,
    set: 'samples',
    form,
    input: path.join(SAMPLES, file),
    gold: goldOf(plan),
  }));
}
