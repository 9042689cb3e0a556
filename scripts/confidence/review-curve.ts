// Below which confidence does a plan need a person? What each limit flags, and which wrong plans it lets pass.
import { LEAST_PLAN_CONFIDENCE } from '../../src/validate/quality.js';
import { table } from '../evaluation/table.js';
import type { ReviewedPlan } from './review-table.js';

/** A plan with more wrong or missing values than this is wrong. */
const MOST_WRONG_SHARE = 0.05;
const LIMITS = [0.7, 0.8, 0.85, 0.88, 0.9, 0.91, 0.92, 0.93, 0.94, 0.95, 0.96, 0.98];
/** Whose plans are to pass: nine of ten at least. */
const GOOD_SETS: ReadonlySet<string> = new Set(['input', 'scan']);

/** One row a limit, as text. Other reasons for review (a field, lines, findings) flag at every limit. */
export function reviewCurve(plans: readonly ReviewedPlan[]): string {
  const isWrong = ({ f1 }: ReviewedPlan) => f1 < 1 - MOST_WRONG_SHARE;
  const groups = [
    plans.filter(({ set }) => GOOD_SETS.has(set)),
    plans.filter((plan) => !isWrong(plan)),
    plans.filter(isWrong),
  ] as const;
  const rows = LIMITS.map((limit) => {
    const flagged = (plan: ReviewedPlan) => plan.confidence < limit || hasOtherReason(plan);
    const [good, right, wrong] = groups.map((some) => some.filter(flagged).length) as [number, number, number];
    return [
      `${limit.toFixed(2)}${limit === LEAST_PLAN_CONFIDENCE ? ' (in use)' : ''}`,
      `${plans.filter(flagged).length} of ${plans.length}`,
      `${good} of ${groups[0].length}`,
      `${right} of ${groups[1].length}`,
      `${groups[2].length - wrong} of ${groups[2].length}`,
    ];
  });
  return table(['limit', 'flagged', 'of written and scanned', 'of right plans', 'wrong plans that pass'], rows);
}

/** The confidence gives one reason where the limit in use is missed. */
function hasOtherReason({ quality }: ReviewedPlan): boolean {
  return quality.reviewReasons.length > (quality.confidence < LEAST_PLAN_CONFIDENCE ? 1 : 0);
}
