// Which weights make confidences come true on these values?
import { type Weights, WITNESSES, type Witness } from '../../src/structure/assembly/confidence.js';
import type { ReadingOfLines } from '../../src/structure/assembly/document-places.js';
import { fitLogistic } from '../calibration/fit-logistic.js';
import type { JudgedClaim } from './judge-plans.js';

export type AllWeights = Readonly<Record<ReadingOfLines, Weights>>;

const EVERY = Object.keys(WITNESSES) as Witness[];
/** Readings with few wrong values in our documents bear few weights. */
const WITNESSES_OF: Readonly<Record<ReadingOfLines, readonly Witness[]>> = {
  written: ['always'],
  recognised: ['always', 'oddsOfPosterior'],
  repaired: EVERY,
};
const THOUSANDTHS = 1000;

/** Rounded to thousandths, so that the last bits of a machine do not show. */
export function fitWeights(claims: readonly JudgedClaim[]): AllWeights {
  const fitted = Object.entries(WITNESSES_OF).map(([reading, witnesses]) => {
    const own = claims.filter(({ claim }) => claim.reading === reading);
    const cases = own.map(({ claim, isRight }) => ({
      values: witnesses.map((witness) => WITNESSES[witness](claim)),
      right: isRight,
    }));
    const weights = fitLogistic([...cases, ...oneOfEach(witnesses)]);
    const entries = witnesses.map((witness, i) => [witness, Math.round(THOUSANDTHS * weights[i]!) / THOUSANDTHS]);
    return [reading, Object.fromEntries(entries)] as const;
  });
  return Object.fromEntries(fitted) as AllWeights;
}

/** A right and a wrong value of which nothing is known: no weight without any case, no certainty without end. */
function oneOfEach(witnesses: readonly Witness[]): { values: number[]; right: boolean }[] {
  const values = witnesses.map((witness) => (witness === 'always' ? 1 : 0));
  return [true, false].map((right) => ({ values, right }));
}
