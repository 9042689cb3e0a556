// How do the weights stand in src/structure/assembly/confidence-weights.ts?
import { fitWeights } from './fit-weights.js';
import type { JudgedPlan } from './judge-plans.js';

/** Byte for byte the same for the same plans. */
export function weightsFile(plans: readonly JudgedPlan[]): string {
  const claims = plans.flatMap((plan) => plan.claims);
  const weights = fitWeights(claims);
  const readings = Object.entries(weights).map(([reading, own]) => {
    const lines = Object.entries(own).map(([witness, weight]) => `    ${property(witness)}: ${weight},\n`);
    return `  ${reading}: {\n${lines.join('')}  },\n`;
  });
  return `// What is each witness of a value worth? Written by scripts/fit-confidence.ts; do not edit.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: the weights are fitted.
import type { Weights } from './confidence.js';
import type { ReadingOfLines } from './document-places.js';

/** Logistic weights by how the lines were read; fitted on ${claims.length} values of ${plans.length} readings of our own documents. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ReadingOfLines, Weights>> = {
${readings.join('')}};
`;
}

const property = (witness: string): string => (/^\w+$/u.test(witness) ? witness : `'${witness}'`);
