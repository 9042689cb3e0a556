// Which engines does the document look like? Weights of a mixture, by expectation-maximisation over what was read so far.
import { engineShare, type Novelty, type WeightedEngine } from './channel-profile.js';

/** What was read for a sign, and how often (weighted by how sure the reading was). */
export interface Witness {
  readonly segment: string;
  readonly sign: number;
  readonly weight: number;
}

const ROUNDS = 12;

/** The weights under which the witnesses are most probable, starting from the given ones. */
export function fitEngines(
  engines: readonly WeightedEngine[],
  witnesses: readonly Witness[],
  novelty: Novelty,
): WeightedEngine[] {
  const shares = witnesses.map(({ segment, sign }) =>
    Float64Array.from(engines, ({ engine }) => engineShare(engine, segment, sign, novelty)),
  );
  let weights = Float64Array.from(engines, ({ weight }) => weight);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(weights.length);
    witnesses.forEach(({ weight }, w) => {
      const own = shares[w]!;
      let total = 0;
      for (let k = 0; k < own.length; k++) total += weights[k]! * own[k]!;
      for (let k = 0; k < own.length; k++) sums[k]! += (weight * weights[k]! * own[k]!) / total;
    });
    const all = sums.reduce((sum, part) => sum + part, 0);
    if (all === 0) break;
    weights = sums.map((part) => part / all);
  }
  return engines.map(({ engine }, k) => ({ engine, weight: weights[k]! }));
}
