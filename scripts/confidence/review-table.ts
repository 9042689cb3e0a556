// Does the confidence of a plan say what share of its values is right, and does `needsReview` point at the worst plans?
import { percent, table } from '../evaluation/table.js';
import type { JudgedPlan } from './judge-plans.js';

export interface ReviewedPlan extends JudgedPlan {
  readonly confidence: number;
}

/** A plan with more wrong or missing values than this needs a person. */
const MOST_WRONG_SHARE = 0.05;
const TENTH = 0.1;
const BINS = 5;

/** Two tables as text: confidence against exact F1, and review by set. */
export function reviewTable(plans: readonly ReviewedPlan[]): string {
  const sets = [...new Set(plans.map(({ set }) => set))].sort();
  const bins = Array.from({ length: BINS }, (_, bin) => ({
    name: `${bin / BINS} – ${(bin + 1) / BINS}`,
    plans: plans.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin),
  })).filter((bin) => bin.plans.length > 0);
  const worst = plans.toSorted((a, b) => a.f1 - b.f1).slice(0, Math.ceil(TENTH * plans.length));
  return [
    table(
      ['confidence of the plan', 'plans', 'said', 'exact F1'],
      [...bins, { name: 'all', plans }].map((bin) => [
        bin.name,
        String(bin.plans.length),
        percent(mean(bin.plans.map(({ confidence }) => confidence)), 1),
        percent(mean(bin.plans.map(({ f1 }) => f1)), 1),
      ]),
    ),
    `Mean distance between the confidence of a plan and its exact F1: ${mean(plans.map((plan) => Math.abs(plan.confidence - plan.f1))).toFixed(3)}.\n`,
    table(
      [
        'set',
        'plans',
        'needsReview',
        `F1 under ${percent(1 - MOST_WRONG_SHARE, 0)}`,
        'of these flagged',
        'others flagged',
      ],
      [
        ...sets.map((set) =>
          reviewRow(
            set,
            plans.filter((plan) => plan.set === set),
          ),
        ),
        reviewRow('all', plans),
        reviewRow('the worst tenth', worst),
      ],
    ),
  ].join('\n');
}

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length);

function reviewRow(name: string, plans: readonly ReviewedPlan[]): string[] {
  const flagged = (some: readonly ReviewedPlan[]) => some.filter(({ quality }) => quality.needsReview).length;
  const bad = plans.filter(({ f1 }) => f1 < 1 - MOST_WRONG_SHARE);
  const good = plans.filter((plan) => !bad.includes(plan));
  return [
    name,
    String(plans.length),
    String(flagged(plans)),
    String(bad.length),
    `${flagged(bad)} of ${bad.length}`,
    `${flagged(good)} of ${good.length}`,
  ];
}
