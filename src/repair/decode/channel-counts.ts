// How often did an engine print each segment for each sign, and which share of the sign's letters is that?
import { SIGN_COUNT } from './letters.js';

/** What was counted on pages whose true text is known. */
export interface ChannelCounts {
  /** segment -> sign -> times. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly strays: ReadonlyMap<string, number>;
  /** Times each sign was printed. */
  readonly signs: Float64Array;
  readonly letters: number;
}

/** One engine's habits as shares. A sign that was hardly seen leaves most of its mass to the shape prior. */
export interface EngineShares {
  readonly name: string;
  /** segment -> signs and shares, alternating. */
  readonly rows: ReadonlyMap<string, Float64Array>;
  /** By sign: how much of its mass the rows hold. */
  readonly mass: Float64Array;
  readonly strays: ReadonlyMap<string, number>;
}

/** So many letters must be seen before data and shape prior weigh the same. */
const PRIOR_WEIGHT = 6;

export function sharesOf(name: string, counts: ChannelCounts): EngineShares {
  const rows = new Map<string, Float64Array>();
  for (const [segment, row] of counts.pairs) {
    const shares = new Float64Array(2 * row.size);
    let at = 0;
    for (const [sign, times] of row) {
      shares[at++] = sign;
      shares[at++] = times / (counts.signs[sign]! + PRIOR_WEIGHT);
    }
    rows.set(segment, shares);
  }
  const mass = Float64Array.from(counts.signs, (all) => all / (all + PRIOR_WEIGHT));
  const strays = new Map([...counts.strays].map(([char, times]) => [char, times / counts.letters]));
  return { name, rows, mass, strays };
}

export const NO_COUNTS: ChannelCounts = {
  pairs: new Map(),
  strays: new Map(),
  signs: new Float64Array(SIGN_COUNT),
  letters: 0,
};
