// Which reading of a label fits the open sections best, and at which depth does it stand?
import type { LabelFamily, LabelReading } from '../labels/label-reading.js';
import { romanOf } from '../labels/roman.js';
import { UNCOUNTED } from '../labels/strokes.js';
import { familyKey, numbersOf, type OpenSection } from './open-section.js';

export interface Placement {
  readonly reading: LabelReading;
  /** How many of the open sections stay open: the new section goes under the last of them. */
  readonly depth: number;
}

export interface LabelContext {
  readonly path: readonly OpenSection[];
  /** Family -> families seen above it in this document. */
  readonly above: ReadonlyMap<string, ReadonlySet<string>>;
  readonly isCapitals: boolean;
  /** The line was recognised, not written. */
  readonly isNoisy: boolean;
  /** The paragraph before ends with a colon. */
  readonly followsColon: boolean;
}

/** Costs of a placement. Only their order matters; each line says what it weighs against. */
const COST = {
  next: 0,
  /** "II." twice: an author's error, likelier than a new list that starts with 2, less likely than one that starts with 1. */
  repeated: 2,
  /** "1." was "I.". */
  digits: 0.3,
  /** "11." behind "II." was "III.": recognition loses strokes; a refiner counts them by their place. */
  strokeLost: 0.8,
  /** "a, b, d": one entry lost. */
  oneMissing: 1.2,
  manyMissing: 2.2,
  /** Starts again at 1 on the same level: a heading between was lost. */
  restarted: 3.5,
  backwards: 4.5,
  firstOfNewList: 0.8,
  laterOfNewList: 2.6,
  markDiffers: 0.7,
  capitalsDiffer: 0.7,
  /** "3.1" under neither "3" nor "III". */
  prefixDiffers: 2.5,
  prefixAgrees: -0.6,
  /** A list of the same family right inside itself; likely only when announced or of another print. */
  sameInsideSame: 4,
  sameInsideAnnounced: 1.5,
  sameFurtherOut: 0.6,
  misread: 1.5,
  /** Small roman numerals and capitals are also plain letters. */
  rareFamily: 0.4,
} as const;
/** A misread label must be expected; a printed one is believed almost always. */
const DEAREST_MISREAD = 2.8;
const DEAREST_PRINTED = 8;

/** null: no reading fits, the characters are text. */
export function chooseLabel(readings: readonly LabelReading[], context: LabelContext): Placement | null {
  let best: Placement | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const reading of readings) {
    for (const { placement, cost } of placementsOf(reading, context)) {
      if (cost >= least || cost > (reading.isMisread ? DEAREST_MISREAD : DEAREST_PRINTED)) continue;
      best = placement;
      least = cost;
    }
  }
  return best;
}

interface Priced {
  readonly placement: Placement;
  readonly cost: number;
}

function placementsOf(reading: LabelReading, context: LabelContext): Priced[] {
  const own = (reading.isMisread ? COST.misread : 0) + (RARE.has(reading.family) ? COST.rareFamily : 0);
  const siblings = context.path.flatMap((section, depth): Priced[] => {
    const meant = counted(reading, countBefore(section, context) + 1);
    const cost = meant === null ? null : siblingCost(section, meant, context);
    return meant === null || cost === null ? [] : [{ placement: { reading: meant, depth }, cost: cost + own }];
  });
  const first = counted(reading, 1) ?? reading;
  const depth = nestingDepth(first, context);
  if (isTooOftenInItself(first, depth, context)) return siblings.reverse();
  const nested = { placement: { reading: first, depth }, cost: nestingCost(first, depth, context) + own };
  return [...siblings.reverse(), nested];
}

/** A numeral of which only strokes are left is the one that the sequence expects. */
function counted(reading: LabelReading, ordinal: number): LabelReading | null {
  if (reading.ordinal !== UNCOUNTED) return reading;
  const label = romanOf(ordinal);
  return label === undefined ? null : { ...reading, label, ordinal };
}

/** The place of a roman heading in capitals, also of one whose strokes were read as digits: 2 for "11. NỘI DUNG". */
function countBefore({ label, isCapitals }: OpenSection, context: LabelContext): number {
  const before = label?.reading;
  if (!before || !isCapitals || !context.isNoisy) return Number.POSITIVE_INFINITY;
  if (before.family === 'roman') return before.ordinal;
  return before.family === 'arabic' && /^1{1,3}$/u.test(before.label) ? before.label.length : Number.POSITIVE_INFINITY;
}
const RARE: ReadonlySet<LabelFamily> = new Set(['small-roman', 'capital']);

function siblingCost({ label, isCapitals }: OpenSection, reading: LabelReading, context: LabelContext): number | null {
  const before = label?.reading;
  if (!before || before.prefix.length !== reading.prefix.length) return null;
  if (before.family !== reading.family) return digitsCost(before, reading);
  const samePrefix = before.prefix.every((number, i) => number === reading.prefix[i]);
  const isStroke = context.isNoisy && context.isCapitals && reading.isMisread && reading.family === 'roman';
  const step = samePrefix ? stepCost(before, reading, isStroke) : COST.prefixDiffers;
  const mark = before.mark === reading.mark || before.mark === '' || reading.mark === '' ? 0 : COST.markDiffers;
  return step + mark + (isCapitals === context.isCapitals ? 0 : COST.capitalsDiffer);
}

/** Behind "1. MỤC TIÊU" the "IL." that is counted from it. */
function digitsCost(before: LabelReading, reading: LabelReading): number | null {
  const isCounted = reading.family === 'roman' && reading.isMisread && before.family === 'arabic';
  return isCounted && /^1{1,3}$/u.test(before.label) && reading.ordinal === before.label.length + 1
    ? COST.digits
    : null;
}

function stepCost(before: LabelReading, reading: LabelReading, isStroke: boolean): number {
  const step = reading.ordinal - before.ordinal;
  if (step === 1 || (step === 2 && before.label === 'd' && reading.label === 'e')) return COST.next;
  if (step === 0) return isStroke ? COST.strokeLost : COST.repeated;
  if (step === 2) return COST.oneMissing;
  if (step > 2) return COST.manyMissing;
  return reading.ordinal === 1 ? COST.restarted : COST.backwards;
}

function nestingDepth(reading: LabelReading, context: LabelContext): number {
  const { path } = context;
  if (reading.family === 'dotted') {
    const parent = path.findLastIndex((section) => isPrefix(numbersOf(section), reading.prefix));
    if (parent >= 0) return parent + 1;
  }
  let depth = path.length;
  while (depth > 0 && !mayContain(path[depth - 1]!, reading, context)) depth--;
  return depth;
}

function isPrefix(numbers: readonly number[] | null, prefix: readonly number[]): boolean {
  return numbers !== null && numbers.length === prefix.length && numbers.every((number, i) => number === prefix[i]);
}

/** Parts over chapters over roman and capitals over the rest; among the rest as the document has shown. */
const RANK: Partial<Record<LabelFamily, number>> = { part: 0, chapter: 1, article: 2, roman: 3, capital: 3 };
const LOWEST_RANK = 9;

function mayContain({ label }: OpenSection, reading: LabelReading, { above, followsColon }: LabelContext): boolean {
  if (!label) return true;
  const outer = label.reading;
  if ((RANK[reading.family] ?? LOWEST_RANK) < (RANK[outer.family] ?? LOWEST_RANK)) return false;
  if (outer.family === 'letter' && reading.family === 'dotted') return false;
  if (followsColon && reading.ordinal === 1) return true;
  return !above.get(familyKey(outer))?.has(familyKey(reading));
}

/**
 * Lists of one family and print stand in each other once at most, roman and capital ones never: behind "… như sau:" the "I." of the
 * next plan in one file starts again beside the "IV." of the plan before, not under it.
 */
function isTooOftenInItself(reading: LabelReading, depth: number, { path, isCapitals }: LabelContext): boolean {
  const key = familyKey(reading);
  const alike = path
    .slice(0, depth)
    .filter(({ label, isCapitals: outer }) => label && outer === isCapitals && familyKey(label.reading) === key);
  return alike.length > (NEVER_IN_ITSELF.has(reading.family) ? 0 : 1);
}
const NEVER_IN_ITSELF: ReadonlySet<LabelFamily> = new Set(['roman', 'capital']);

function nestingCost(reading: LabelReading, depth: number, context: LabelContext): number {
  const parent = context.path[depth - 1];
  const place = reading.ordinal === 1 ? COST.firstOfNewList : COST.laterOfNewList;
  const key = familyKey(reading);
  const outer = context.path.slice(0, depth).map((section) => section.label && familyKey(section.label.reading));
  let cost = place;
  const isBelowCapitals = reading.ordinal === 1 && !reading.isMisread && parent?.isCapitals && !context.isCapitals;
  if (outer[depth - 1] === key && !isBelowCapitals) {
    cost += context.followsColon ? COST.sameInsideAnnounced : COST.sameInsideSame;
  } else if (outer.slice(0, -1).includes(key)) cost += COST.sameFurtherOut;
  if (reading.family !== 'dotted') return cost;
  return cost + (isPrefix(parent ? numbersOf(parent) : null, reading.prefix) ? COST.prefixAgrees : COST.prefixDiffers);
}
