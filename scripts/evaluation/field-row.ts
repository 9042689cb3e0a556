// What does one field come to over several plans? A row of the tables: gold, found, strict and soft F1.
import { type Field, f1, type Matcher, type PlanScore, sumCounts } from './score-plan.js';
import { percent } from './table.js';

export const FIELD_HEADINGS = ['field', 'gold', 'found', 'strict F1', 'soft F1'] as const;

export function fieldRow(field: Field, scores: readonly PlanScore[]): string[] {
  const sum = (matcher: Matcher) => sumCounts(scores.map((score) => score[field][matcher]));
  const { gold, found } = sum('strict');
  return [field, String(gold), String(found), percent(f1(sum('strict')), 1), percent(f1(sum('soft')), 1)];
}
