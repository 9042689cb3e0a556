// What does a value rest on?
import type { Box, Evidence, EvidenceStatus } from '../../model/evidence.js';
import { rangeOf, type Traced } from '../reading/traced.js';
import type { DocumentPlaces } from './document-places.js';

/** A value's place and the parser that read it. */
export interface Support {
  readonly source: Traced;
  readonly by: string;
  readonly status: EvidenceStatus;
}

/** Until they are calibrated: what the parsers find on clean text is right nearly always, what they infer three times in four. */
const CONFIDENCE: Readonly<Record<EvidenceStatus, number>> = { found: 0.95, inferred: 0.75, doubtful: 0.45 };
/** A value that touches a reading less probable than this is doubtful. */
const DOUBTFUL_BELOW = 0.6;

/** null for a value without a single character. */
export function evidenceOf({ source, by, status }: Support, places: DocumentPlaces): Evidence | null {
  const range = rangeOf(source);
  if (!range) return null;
  const [first, last] = [places.lineAt(range[0]), places.lineAt(range[1] - 1)];
  const posterior = places.leastPosterior(range);
  const { page } = places.lines[first]!;
  return {
    raw: places.rawText(range),
    lines: [first + 1, last + 1],
    page,
    box: boxAround(places, first, last),
    range,
    confidence: rounded(CONFIDENCE[status] * posterior),
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
