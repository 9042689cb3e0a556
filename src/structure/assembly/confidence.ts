// How probable is it that a value is right? A logistic model over what is known of its text; the weights are fitted by a script.
import type { JsonPointer } from '../../model/evidence.js';
import { isSyllable } from '../../vietnamese/syllable.js';
import { CONFIDENCE_WEIGHTS } from './confidence-weights.js';
import type { ReadingOfLines } from './document-places.js';

/** What is known of a value. */
export interface Claim {
  readonly pointer: JsonPointer;
  /** Its text in the repaired document. */
  readonly text: string;
  readonly reading: ReadingOfLines;
  /** That all changes and doubts under it are right, as if each were on its own. */
  readonly posterior: number;
  readonly isInferred: boolean;
  /** Doubtful tokens of the document, of all. */
  readonly doubtfulShare: number;
}

const FIELDS = [
  'headings',
  'items',
  'legalBases',
  'recipients',
  'title',
  'place',
  'signatory/name',
  'issuingAgency',
  'superiorAgency',
  'number',
] as const;
type Field = (typeof FIELDS)[number];

export type Witness =
  | 'always'
  | 'logPosterior'
  | 'oddsOfPosterior'
  | 'oddSyllables'
  | 'inferred'
  | 'length'
  | 'doubtfulDocument'
  | 'hardlyReadDocument'
  | 'oddsOfName'
  | Field;
export type Weights = Readonly<Partial<Record<Witness, number>>>;

/** Nothing is surer or less sure than that. */
const LEAST = 0.001;
const MOST_ODD_SYLLABLES = 3;
const MOST_DOUBTFUL_SHARE = 0.4;
/** Of a page with more doubts recognition has lost whole words. */
const HARDLY_READ = 0.25;

const OF_TEXT = {
  always: () => 1,
  logPosterior: ({ posterior }: Claim) => Math.log(Math.max(LEAST, posterior)),
  oddsOfPosterior: ({ posterior }: Claim) => logOdds(posterior),
  oddSyllables: ({ text }: Claim) => Math.min(MOST_ODD_SYLLABLES, oddSyllables(text)),
  inferred: ({ isInferred }: Claim) => (isInferred ? 1 : 0),
  length: ({ text }: Claim) => Math.log(1 + (text.match(WORD)?.length ?? 0)),
  doubtfulDocument: ({ doubtfulShare }: Claim) => Math.min(MOST_DOUBTFUL_SHARE, doubtfulShare),
  hardlyReadDocument: ({ doubtfulShare }: Claim) => (doubtfulShare > HARDLY_READ ? 1 : 0),
  // Of a person's name the language model knows little: its posteriors count otherwise (held-out ECE of names 0.107 -> 0.080).
  oddsOfName: ({ pointer, posterior }: Claim) => (pointer === '/signatory/name' ? logOdds(posterior) : 0),
} as const;

/** Each witness tells one number of a claim; a weight says what it is worth. */
export const WITNESSES: Readonly<Record<Witness, (claim: Claim) => number>> = {
  ...OF_TEXT,
  ...(Object.fromEntries(
    FIELDS.map((field) => [field, ({ pointer }: Claim) => (fieldOf(pointer) === field ? 1 : 0)]),
  ) as Record<Field, (claim: Claim) => number>),
};

/** In 0..1. Where an author wrote, doubts are too rare to weigh: each counts in full. */
export function confidenceOf(claim: Claim): number {
  const likely = probability(CONFIDENCE_WEIGHTS[claim.reading], claim);
  return claim.reading === 'written' ? likely * claim.posterior : likely;
}

export function probability(weights: Weights, claim: Claim): number {
  let sum = 0;
  for (const [witness, weight] of Object.entries(weights)) sum += weight * WITNESSES[witness as Witness](claim);
  return 1 / (1 + Math.exp(-sum));
}

const WORD = /\p{L}+/gu;

/** Words of more than a letter that no Vietnamese syllable is spelled like; abbreviations count as well. */
function oddSyllables(text: string): number {
  return (text.match(WORD) ?? []).filter((word) => word.length > 1 && !isSyllable(word)).length;
}

function logOdds(probability: number): number {
  const p = Math.min(1 - LEAST, Math.max(LEAST, probability));
  return Math.log(p / (1 - p));
}

/** Fields that hold a word of a short list or a date: no witness of their own. */
const LISTED = /^\/(?:documentType|issuedOn|signatory(?:\/(?:title|authority))?)$/u;

/** The views repeat the items. */
function fieldOf(pointer: JsonPointer): Field | null {
  if (LISTED.test(pointer)) return null;
  if (/\/heading$/u.test(pointer)) return 'headings';
  const top = pointer.replace(/\/\d+$/u, '').slice(1);
  return FIELDS.find((field) => field === top) ?? 'items';
}
