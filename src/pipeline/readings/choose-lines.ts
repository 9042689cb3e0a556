// Of two readings of a page, which lines are to be believed?
import type { Box, NoiseClass } from '../../model/evidence.js';
import type { LineScore } from './line-score.js';
import { pairLines } from './pair-lines.js';

/** A line of a page in one reading; `index` is its place in that reading's document. */
export interface ReadLine {
  readonly index: number;
  readonly text: string;
  readonly box: Box | null;
  readonly score: LineScore;
}

export type ReadingName = 'layer' | 'ocr';

/** What was chosen where: the lines of both readings at one place of the page, and which of them hold. */
export interface LineChoice {
  readonly chosen: ReadingName;
  readonly layer: readonly ReadLine[];
  readonly ocr: readonly ReadLine[];
}

/** Nats a letter by which a layer of each class must be better than the OCR reading. */
export type LayerHandicaps = Readonly<Record<NoiseClass, number>>;

/**
 * By so many nats a letter must the layer be better, by the class of its page. Letters that were guessed are likely words, and likely words
 * cost little: what an engine saw is the better witness. Letters that were only renamed (encodings) are mostly all there, so such a layer may be
 * a little worse; of glyph codes, digits and punctuation are lost. What other values give: `npx tsx scripts/sweep-reading-choice.ts`; what
 * these give page by page on real documents: `npx tsx scripts/evaluate-page-readings.ts`.
 */
export const LAYER_HANDICAP: LayerHandicaps = {
  'latin-accents': 0.3,
  'ascii-symbols': 0.3,
  'no-diacritics': 0.1,
  'ocr-noise': 0.02,
  clean: 0,
  'broken-spacing': 0,
  'shifted-glyphs': 0,
  'legacy-encoding': -0.05,
  mojibake: -0.05,
};
/** A reading with less than this share of the other's letters has lost some, whatever its words cost. */
const COMPLETE = 0.75;
/** What only the layer has is print that the engine overlooked when its letters cost less than this; else it is dirt. */
const MOST_COST_ALONE = 0.9;
const LEAST_LETTERS_ALONE = 8;
/** A page lacks its digits when it has less than this share of those that OCR saw, and OCR saw at least so many. */
const FEW_DIGITS = 0.5;
const LEAST_DIGITS = 4;

/**
 * The places of a page in reading order: that of the OCR reading, with what only the layer has at its height on the page. Every line of
 * both readings is in exactly one place.
 */
export function chooseLines(
  layer: readonly ReadLine[],
  ocr: readonly ReadLine[],
  layerNoise: NoiseClass,
  handicaps: LayerHandicaps = LAYER_HANDICAP,
): LineChoice[] {
  const groups = pairLines(
    layer.map(({ box }) => box),
    ocr.map(({ box }) => box),
  );
  const rules = {
    handicap: handicaps[layerNoise],
    lacksDigits: digitsOf(layer) < FEW_DIGITS * digitsOf(ocr) && digitsOf(ocr) >= LEAST_DIGITS,
  };
  const choices = groups.map(({ first, second }): LineChoice => {
    const place = { layer: first.map((i) => layer[i]!), ocr: second.map((i) => ocr[i]!) };
    return { chosen: betterOf(place.layer, place.ocr, rules), ...place };
  });
  const paired = choices.filter((choice) => choice.ocr.length > 0).sort((a, b) => a.ocr[0]!.index - b.ocr[0]!.index);
  const alone = choices.filter((choice) => choice.ocr.length === 0);
  return alone.reduce(inserted, paired);
}

/** How the lines of one page are compared. */
interface PageRules {
  readonly handicap: number;
  /** The layer's fonts have lost their digits: then a line with digits is right in the OCR reading only. */
  readonly lacksDigits: boolean;
}

function betterOf(layer: readonly ReadLine[], ocr: readonly ReadLine[], rules: PageRules): ReadingName {
  if (layer.length === 0) return 'ocr';
  if (ocr.length === 0) {
    return lettersOf(layer) >= LEAST_LETTERS_ALONE && costOf(layer) <= MOST_COST_ALONE ? 'layer' : 'ocr';
  }
  if (lettersOf(layer) < COMPLETE * lettersOf(ocr)) return 'ocr';
  if (rules.lacksDigits && digitsOf(layer) < digitsOf(ocr)) return 'ocr';
  if (lettersOf(ocr) < COMPLETE * lettersOf(layer) && costOf(layer) <= MOST_COST_ALONE) return 'layer';
  return costOf(layer) + rules.handicap < costOf(ocr) ? 'layer' : 'ocr';
}

/** Nats a letter. */
function costOf(lines: readonly ReadLine[]): number {
  return lines.reduce((sum, { score }) => sum + score.cost, 0) / Math.max(1, lettersOf(lines));
}

function lettersOf(lines: readonly ReadLine[]): number {
  return lines.reduce((sum, { score }) => sum + score.letters, 0);
}

function digitsOf(lines: readonly ReadLine[]): number {
  return lines.reduce((sum, { text }) => sum + (text.match(/\p{Nd}/gu)?.length ?? 0), 0);
}

/** `choice` before the first place that lies wholly below its middle. */
function inserted(choices: readonly LineChoice[], choice: LineChoice): LineChoice[] {
  const middle = (box: Box | null | undefined) => (box ? (box[1] + box[3]) / 2 : Number.POSITIVE_INFINITY);
  const own = middle(choice.layer[0]?.box);
  const at = choices.findIndex(({ layer, ocr }) => middle((ocr[0] ?? layer[0])?.box) > own);
  return at < 0 ? [...choices, choice] : [...choices.slice(0, at), choice, ...choices.slice(at)];
}
