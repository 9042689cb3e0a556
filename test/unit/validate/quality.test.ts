// When does a person have to look at a plan?
import { describe, expect, it } from 'vitest';
import type { PlanDraft } from '../../../src/model/document.js';
import type { Evidence } from '../../../src/model/evidence.js';
import { assessQuality, LEAST_PLAN_CONFIDENCE } from '../../../src/validate/quality.js';
import { EMPTY_PLAN } from './empty-plan.js';

const KEY = ['/documentType', '/number', '/issuingAgency', '/issuedOn', '/title', '/signatory/name'];

function draft(confidence: number, change: Partial<PlanDraft> = {}): PlanDraft {
  const evidence: Evidence = {
    ...{ raw: '', lines: [1, 1], page: 1, box: null, range: [0, 1], status: 'found', by: 'test' },
    confidence,
  };
  return {
    source: { path: 'a.txt', mediaType: 'text/plain', sha256: '0'.repeat(64), bytes: 1 },
    pages: [],
    plan: EMPTY_PLAN,
    evidence: Object.fromEntries(KEY.map((pointer) => [pointer, evidence])),
    lineFates: ['placed'],
    choices: [],
    textQuality: { tokens: 1, changed: 0, doubtful: 0, noise: 'clean' },
    models: {},
    findings: [],
    ...change,
  };
}

describe('needsReview', () => {
  it.each([
    [LEAST_PLAN_CONFIDENCE, false, 'as many right values as are asked for'],
    [0.94, false, 'a good scan'],
    [0.91, true, 'one value in eleven may be wrong'],
  ])('confidence %d: %s (%s)', (confidence, expected, _reason) => {
    const quality = assessQuality(draft(confidence), []);
    expect([quality.needsReview, quality.reviewReasons.length > 0]).toEqual([expected, expected]);
  });
  it('is asked for by a line in no value, whatever the confidence', () =>
    expect(assessQuality(draft(1, { lineFates: ['unplaced'] }), []).needsReview).toBe(true));
});
