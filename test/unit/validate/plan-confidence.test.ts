import { describe, expect, it } from 'vitest';
import { planConfidence } from '../../../src/validate/plan-confidence.js';

const KEY = ['/documentType', '/number', '/issuingAgency', '/issuedOn', '/title', '/signatory/name'];
const all = (confidence: number) => KEY.map((pointer): [string, number] => [pointer, confidence]);

describe('planConfidence', () => {
  it.each([
    [all(1), 1, 'everything is there and sure'],
    [all(0.6), 0.6, 'the mean'],
    [[...all(1), ['/sections/0/items/0', 0.3]], 0.9, 'a text weighs as much as a field'],
    [all(1).slice(0, 3), 0.5, 'half of the fields that identify a plan are absent'],
    [[...all(1), ['/content/0', 0.1], ['/sections', 0.1]], 1, 'views and lists repeat values and do not count'],
    [[], 0, 'nothing was found'],
  ] as [[string, number][], number, string][])('%j is %d: %s', (confidences, expected, _reason) => {
    expect(planConfidence(new Map(confidences))).toBeCloseTo(expected, 6);
  });
});
