// What is a validation rule?
import type { Finding } from '../model/finding.js';
import type { Plan } from '../model/plan.js';

/** One rule: pure, never throws; no finding means that it holds. Its `code` is the code of all its findings. */
export interface Rule {
  readonly code: string;
  readonly check: (plan: Plan) => readonly Finding[];
}
