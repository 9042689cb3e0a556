// How often is a reading right that looks like this one? The lattice is too sure of itself: the right word may not be in it.
//
// Logistic regression over what is known of a reading (Platt scaling with more than one witness: J. Platt, "Probabilistic outputs for support
// vector machines", 1999). Fitted by scripts/fit-calibration.ts on held-out plans read by engines of the training set.
import type { PathReading } from './path-readings.js';

/** What speaks for or against a reading; bounded, so that nothing unforeseen decides alone. */
export const WITNESSES = [
  'bias',
  'odds',
  'margin',
  'channel',
  'dearest',
  'language',
  'gain',
  'short',
  'start',
  'capitals',
  'title',
  'digits',
  'compound',
] as const;
export type Witness = (typeof WITNESSES)[number];

/** Weight of each witness, in thousandths. */
export type Weights = Readonly<Record<Witness, number>>;

/** For tokens that are changed, and for those that stay as they are. */
export interface Calibration {
  readonly changed: Weights;
  readonly kept: Weights;
}

/** The calibrated probability that the reading is right, to four decimals, so that bytes do not hang on the last bit. */
export function calibrated(reading: PathReading, calibration: Calibration): number {
  const values = witnessesOf(reading);
  const weights = reading.after === reading.source ? calibration.kept : calibration.changed;
  const sum = WITNESSES.reduce((total, witness, i) => total + weights[witness] * values[i]!, 0);
  return Math.round(10_000 / (1 + Math.exp(-sum / 1000))) / 10_000;
}

/** What becomes of the rivals' posteriors when the reading's goes from `own` to `settled`: order and a sum of at most 1 are kept. */
export function rivalShare(posterior: number, own: number, settled: number): number {
  if (settled <= own) return own > 0 ? (posterior * settled) / own : posterior;
  return own < 1 ? (posterior * (1 - settled)) / (1 - own) : 0;
}

/** Values of the WITNESSES, in their order. */
export function witnessesOf(reading: PathReading): number[] {
  const { source, after, kind, place, posteriorCost, margin, channelCost, languageCost, sourceLanguageCost } = reading;
  const length = Math.max(1, source.replace(/\P{L}/gu, '').length);
  const cost = Math.max(LEAST_COST, posteriorCost) / 1000;
  return [
    1,
    clip(-cost - Math.log1p(-Math.exp(-cost)), -3, 7),
    clip(margin / 1000, 0, 9),
    clip(channelCost / 1000 / length, 0, 5),
    clip(channelCost / 1000, 0, 20) / 4,
    clip(languageCost / 1000, 0, 14) / 2,
    clip((sourceLanguageCost - languageCost) / 1000, -6, 10) / 2,
    1 / length,
    place === 'start' ? 1 : 0,
    place === 'capitals' ? 1 : 0,
    /^\P{L}*\p{Lu}\p{Ll}/u.test(after) && place === 'inside' ? 1 : 0,
    /\p{Nd}/u.test(source) ? 1 : 0,
    kind === 'split' || kind === 'merge' ? 1 : 0,
  ];
}

/** Half a milli-nat: what a posterior cost of 0 may stand for. */
const LEAST_COST = 0.5;

function clip(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
