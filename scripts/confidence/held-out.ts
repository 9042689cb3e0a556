// What would the confidences be if the weights had never seen the document, or the reader, of a value?
import { probability } from '../../src/structure/assembly/confidence.js';
import { fitWeights } from './fit-weights.js';
import type { JudgedPlan } from './judge-plans.js';

/** The plans with the confidences of weights that were fitted on the plans of other groups only. */
export function heldOut(plans: readonly JudgedPlan[], groupOf: (plan: JudgedPlan) => string): JudgedPlan[] {
  const groups = [...new Set(plans.map(groupOf))];
  return groups.flatMap((group) => {
    const weights = fitWeights(plans.filter((plan) => groupOf(plan) !== group).flatMap(({ claims }) => claims));
    return plans
      .filter((plan) => groupOf(plan) === group)
      .map((plan) => ({
        ...plan,
        claims: plan.claims.map((judged) => ({
          ...judged,
          confidence: probability(weights[judged.claim.reading], judged.claim),
        })),
      }));
  });
}
