// What does a value rest on?
import type { Box, Evidence, EvidenceStatus } from '../../model/evidence.js';
import { rangeOf, type Traced } from '../reading/traced.js';
import type { DocumentPlaces, ReadingOfLines } from './document-places.js';

/** A value's place and the parser that read it. */
export interface Support {
  readonly source: Traced;
  readonly by: string;
  readonly status: EvidenceStatus;
}

/**
 * How many values of such lines are right when no change in them is in doubt: `npx tsx scripts/evaluate-confidence.ts` prints the
 * shares these are rounded from. What is inferred (issuer from the opening sentence, labels by their sequence) is right less often.
 */
const CONFIDENCE: Readonly<Record<ReadingOfLines, number>> = {
  written: 0.99,
  recognised: 0.97,
  repaired: 0.97,
  passedOver: 0.75,
};
/**
 * How much the doubts under a value tell, as an exponent of their joint probability. Errors in repaired lines come together, so
 * that a value is right somewhat oftener than its doubts would have it; what an engine for Vietnamese was unsure of is mostly right.
 */
const WEIGHT_OF_DOUBT: Readonly<Record<ReadingOfLines, number>> = {
  written: 1,
  recognised: 0.1,
  repaired: 0.8,
  passedOver: 1,
};
const INFERRED_SHARE = 0.85;
/** A value that is likelier wrong than right is doubtful. */
const DOUBTFUL_BELOW = 0.5;

/** null for a value without a single character. */
export function evidenceOf({ source, by, status }: Support, places: DocumentPlaces): Evidence | null {
  const range = rangeOf(source);
  if (!range) return null;
  const [first, last] = [places.lineAt(range[0]), places.lineAt(range[1] - 1)];
  const reading = places.readingOf(first, last);
  const posterior = places.jointPosterior(range) ** WEIGHT_OF_DOUBT[reading];
  const base = CONFIDENCE[reading] * (status === 'inferred' ? INFERRED_SHARE : 1);
  const { page } = places.lines[first]!;
  return {
    raw: places.rawText(range),
    lines: [first + 1, last + 1],
    page,
    box: boxAround(places, first, last),
    range,
    confidence: rounded(base * posterior),
    status: posterior < DOUBTFUL_BELOW ? 'doubtful' : status,
    by,
  };
}

/** Around the lines of the first page; null when one of them has no box. */
function boxAround({ lines }: DocumentPlaces, first: number, last: number): Box | null {
  let around: Box | null = null;
  for (let i = first; i <= last && lines[i]!.page === lines[first]!.page; i++) {
    const { box, range } = lines[i]!;
    if (range[0] === range[1]) continue;
    if (!box) return null;
    around = around
      ? [
          Math.min(around[0], box[0]),
          Math.min(around[1], box[1]),
          Math.max(around[2], box[2]),
          Math.max(around[3], box[3]),
        ]
      : box;
  }
  return around;
}

const DECIMALS = 1e4;
const rounded = (probability: number): number => Math.round(probability * DECIMALS) / DECIMALS;
