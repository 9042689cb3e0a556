// Do our figures mean what ../shared/eval says they mean? Compared with its scripts on its own samples.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { f1, goldFromPlan, microF1, scorePlan, viewOf } from '../../../scripts/evaluation/score-plan.js';
import { scoreText } from '../../../scripts/evaluation/score-text.js';
import { EMPTY_PLAN } from '../validate/empty-plan.js';

const SHARED = path.resolve(import.meta.dirname, '../../../../shared');
const isHere = existsSync(SHARED);
if (!isHere && process.env.CI) throw new Error('CI must compare with ../shared/eval, and it is absent.');
if (!isHere) console.warn('skipped: ../shared is absent, the scorers are not compared with ../shared/eval');

describe('scores', () => {
  it('counts edits of characters and syllables, style folded', () => {
    expect(scoreText('Kế hoạch “hoà”', 'Kế hoạch "hòa"')).toMatchObject({ cer: 0, ser: 0, syllables: 3 });
    expect(scoreText('Kế hoạch năm', 'Ké hoach năm').ser).toBeCloseTo(2 / 3);
    expect(scoreText('ngày □ tháng 5', 'ngày 1l2 tháng 5')).toMatchObject({ cer: 0, ser: 0, syllables: 3 });
  });

  it('an empty plan against itself is perfect, and counts nothing', () => {
    const view = viewOf(goldFromPlan(EMPTY_PLAN));
    expect(microF1([scorePlan(view, view)], 'strict')).toBe(1);
    expect(f1({ hits: 1, gold: 2, found: 2 })).toBe(0.5);
  });

  it.skipIf(!isHere)('agree with ../shared/eval', async () => {
    const sharedRepair = await import(pathToFileURL(path.join(SHARED, 'eval/score-repair.mjs')).href);
    const sharedStructure = await import(pathToFileURL(path.join(SHARED, 'eval/score-structure.mjs')).href);
    const read = (name: string) => readFileSync(path.join(SHARED, 'samples', name), 'utf8');
    const text = ['garbled-scanner-english.gold.txt', 'garbled-scanner-english.txt'].map(read) as [string, string];
    expect(scoreText(...text)).toMatchObject({
      cer: sharedRepair.score(...text).cer,
      ser: sharedRepair.score(...text).ser,
    });
    const golds = ['plan-000', 'plan-002'].map((name) => JSON.parse(read(`${name}.struct.json`)));
    const theirs = sharedStructure.FIELDS as string[];
    expect(Object.keys(viewOf(golds[0]))).toEqual(theirs);
    const plan = { ...EMPTY_PLAN, title: golds[0].title, recipients: golds[0].recipients };
    expect(scorePlan(viewOf(golds[0]), viewOf(goldFromPlan(plan)))).toEqual(
      Object.fromEntries(Object.entries(sharedStructure.scoreStructure(golds[0], plan)).map(([k, v]) => [k, pick(v)])),
    );
  });
});

function pick(score: unknown): unknown {
  const { strict, soft } = score as Record<string, { hits: number; gold: number; found: number }>;
  const counts = ({ hits, gold, found }: { hits: number; gold: number; found: number }) => ({ hits, gold, found });
  return { strict: counts(strict!), soft: counts(soft!) };
}
