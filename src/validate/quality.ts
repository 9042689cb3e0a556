// How far can this result be trusted, and should a person look at it?
import type { PlanDraft } from '../model/document.js';
import type { Evidence } from '../model/evidence.js';
import type { Finding } from '../model/finding.js';
import type { LineCounts, Quality } from '../model/parse-result.js';
import { planConfidence } from './plan-confidence.js';

/** Below this a field is not to be trusted unseen. */
const LOW_FIELD_CONFIDENCE = 0.5;
/**
 * A plan that is expected to have more than one value in twelve wrong or missing needs a person. Measured (`npm run evaluate:confidence`, its last
 * table): here 8 of 282 plans that are really wrong pass unseen, and none of 45 clean documents and good scans is flagged; at 0.95 7 pass and 2 are
 * flagged, at 0.90 10 pass.
 */
export const LEAST_PLAN_CONFIDENCE = 0.92;
/** Issue 4: unplaced lines stay under half a percent. */
const MAX_UNPLACED_SHARE = 0.005;
const QUOTED_POINTERS = 3;
const PERCENT = 100;
const IDENTIFYING = /^\/(?:documentType|number|superiorAgency|issuingAgency|issuedOn|title|signatory)(?:\/|$)/u;
/** Values that stand in the text once; the views repeat them. */
const TEXT = /^\/(?:legalBases\/\d+|recipients\/\d+|sections\/.*(?:\/heading|\/items\/\d+))$/u;

export function assessQuality(draft: PlanDraft, findings: readonly Finding[]): Quality {
  const lines = countLines(draft);
  const confidence = planConfidence(
    new Map(entries(draft.evidence).map(([pointer, evidence]) => [pointer, evidence.confidence])),
  );
  const reviewReasons = [
    ...reasonsFromFields(draft, confidence),
    ...reasonsFromLines(lines),
    ...reasonsFromFindings(findings),
  ];
  return {
    confidence: round(confidence),
    needsReview: reviewReasons.length > 0,
    reviewReasons,
    text: draft.textQuality,
    lines,
  };
}

function countLines({ lineFates }: PlanDraft): LineCounts {
  const count = (fate: string) => lineFates.filter((f) => f === fate).length;
  return {
    total: lineFates.length - count('blank'),
    placed: count('placed'),
    furniture: count('furniture'),
    unplaced: count('unplaced'),
  };
}

const entries = (evidence: Readonly<Record<string, Evidence>>) => Object.entries(evidence);
const round = (x: number) => Math.round(Math.max(0, Math.min(1, x)) * 1e4) / 1e4;

/** The fields that identify a plan one by one; of all values, whether too many of them must be expected to be wrong. */
function reasonsFromFields({ evidence }: PlanDraft, confidence: number): string[] {
  const reasons = entries(evidence)
    .filter(([pointer, { confidence }]) => IDENTIFYING.test(pointer) && confidence < LOW_FIELD_CONFIDENCE)
    .map(([pointer, { confidence }]) => `${pointer} has confidence ${confidence.toFixed(2)}.`);
  if (confidence >= LEAST_PLAN_CONFIDENCE) return reasons;
  const least = entries(evidence)
    .filter(([pointer]) => TEXT.test(pointer))
    .toSorted(([, a], [, b]) => a.confidence - b.confidence)
    .slice(0, QUOTED_POINTERS)
    .map(([pointer]) => pointer);
  const share = `${Math.round(PERCENT * (1 - confidence))} % of the values must be expected to be wrong or missing`;
  return [...reasons, `${share}${least.length === 0 ? '' : `, first ${least.join(', ')}`}.`];
}

function reasonsFromLines(lines: LineCounts): string[] {
  if (lines.unplaced <= lines.total * MAX_UNPLACED_SHARE) return [];
  return [`${lines.unplaced} of ${lines.total} lines are in no value.`];
}

function reasonsFromFindings(findings: readonly Finding[]): string[] {
  return findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}
