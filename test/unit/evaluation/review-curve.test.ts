// Does the curve count what each limit flags, and what it lets pass?
import { expect, it } from 'vitest';
import { reviewCurve } from '../../../scripts/confidence/review-curve.js';
import type { ReviewedPlan } from '../../../scripts/confidence/review-table.js';

const plan = (set: string, confidence: number, f1: number, otherReasons: readonly string[] = []): ReviewedPlan => ({
  ...{ document: 'a', reader: set, set, claims: [], f1, confidence },
  quality: {
    confidence: 1,
    needsReview: otherReasons.length > 0,
    reviewReasons: [...otherReasons],
    text: { tokens: 1, changed: 0, doubtful: 0, noise: 'clean' },
    lines: { total: 1, placed: 1, furniture: 0, unplaced: 0 },
  },
});

it('one row a limit: flagged, good sets, right plans, wrong plans that pass', () => {
  const rows = reviewCurve([
    plan('input', 0.97, 1),
    plan('scan', 0.89, 1),
    plan('garbled', 0.75, 0.8),
    plan('garbled', 0.93, 0.9),
    plan('garbled', 0.99, 0.99, ['a line is in no value']),
  ])
    .split('\n')
    .map((row) => row.trim().split(/\s{2,}/u));
  expect(rows.find(([limit]) => limit === '0.70')).toEqual(['0.70', '1 of 5', '0 of 2', '1 of 3', '2 of 2']);
  expect(rows.find(([limit]) => limit === '0.90')).toEqual(['0.90', '3 of 5', '1 of 2', '2 of 3', '1 of 2']);
  expect(rows.find(([limit]) => limit === '0.98')).toEqual(['0.98', '5 of 5', '2 of 2', '3 of 3', '0 of 2']);
});
