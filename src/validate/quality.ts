// How far can this result be trusted, and should a person look at it?
import type { PlanDraft } from '../model/document.js';
import type { Evidence } from '../model/evidence.js';
import type { Finding } from '../model/finding.js';
import type { LineCounts, Quality } from '../model/parse-result.js';

/** Below this a field is not to be trusted unseen. */
const LOW_FIELD_CONFIDENCE = 0.5;
/** More doubtful syllables than one in fifty: every page has some, so a person reads it. */
const MAX_DOUBTFUL_SHARE = 0.02;
/** Issue 4: unplaced lines stay under half a percent. */
const MAX_UNPLACED_SHARE = 0.005;
/** One value of the text in twenty. */
const MAX_LOW_TEXT_SHARE = 0.05;
const QUOTED_POINTERS = 3;
const IDENTIFYING = /^\/(?:documentType|number|superiorAgency|issuingAgency|issuedOn|title|signatory)(?:\/|$)/u;
/** Values that stand in the text once; the views repeat them. */
const TEXT = /^\/(?:legalBases\/\d+|recipients\/\d+|sections\/.*(?:\/heading|\/items\/\d+))$/u;

/** The top-level fields that identify a plan; each has equal weight in the confidence. */
const KEY_FIELDS = ['documentType', 'number', 'issuingAgency', 'issuedOn', 'title', 'sections', 'signatory'] as const;

export function assessQuality(draft: PlanDraft, findings: readonly Finding[]): Quality {
  const lines = countLines(draft);
  const reviewReasons = [
    ...reasonsFromFields(draft),
    ...reasonsFromText(draft, lines),
    ...reasonsFromFindings(findings),
  ];
  return {
    confidence: overallConfidence(draft),
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

/** Mean over the key fields of the least confidence found under each (an absent field counts 0), times the share of undoubted text. */
function overallConfidence(draft: PlanDraft): number {
  const { tokens, doubtful } = draft.textQuality;
  const least = leastByField(draft.evidence);
  const mean = KEY_FIELDS.reduce((sum, field) => sum + (least.get(field) ?? 0), 0) / KEY_FIELDS.length;
  return round(mean * (tokens === 0 ? 1 : 1 - doubtful / tokens));
}

/** Top-level field -> least confidence at or under it. */
function leastByField(evidence: PlanDraft['evidence']): ReadonlyMap<string, number> {
  const least = new Map<string, number>();
  for (const [pointer, { confidence }] of entries(evidence)) {
    const end = pointer.indexOf('/', 1);
    const field = pointer.slice(1, end < 0 ? undefined : end);
    least.set(field, Math.min(confidence, least.get(field) ?? 1));
  }
  return least;
}

const entries = (evidence: Readonly<Record<string, Evidence>>) => Object.entries(evidence);
const round = (x: number) => Math.round(Math.max(0, Math.min(1, x)) * 1e4) / 1e4;

/** The fields that identify a plan one by one; of the text, whether too much of it is likelier wrong than right. */
function reasonsFromFields({ evidence }: PlanDraft): string[] {
  const low = entries(evidence).filter(([, { confidence }]) => confidence < LOW_FIELD_CONFIDENCE);
  const identifying = low.filter(([pointer]) => IDENTIFYING.test(pointer));
  const [text, lowText] = [entries(evidence), low].map((all) => all.filter(([pointer]) => TEXT.test(pointer)));
  const reasons = identifying.map(([pointer, { confidence }]) => `${pointer} has confidence ${confidence.toFixed(2)}.`);
  if (lowText!.length <= MAX_LOW_TEXT_SHARE * text!.length) return reasons;
  const first = lowText!.slice(0, QUOTED_POINTERS).map(([pointer]) => pointer);
  const share = `${lowText!.length} of ${text!.length} bases, headings, items and recipients`;
  return [...reasons, `${share} have a confidence below ${LOW_FIELD_CONFIDENCE}, first ${first.join(', ')}.`];
}

function reasonsFromText({ textQuality: { tokens, doubtful } }: PlanDraft, lines: LineCounts): string[] {
  const reasons: string[] = [];
  if (doubtful > tokens * MAX_DOUBTFUL_SHARE) reasons.push(`${doubtful} of ${tokens} words are doubtful.`);
  if (lines.unplaced > lines.total * MAX_UNPLACED_SHARE) {
    reasons.push(`${lines.unplaced} of ${lines.total} lines are in no value.`);
  }
  return reasons;
}

function reasonsFromFindings(findings: readonly Finding[]): string[] {
  return findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}
