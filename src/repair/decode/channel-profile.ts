// What does one kind of engine print for each letter, before the document is looked at?
import type { EngineShares } from './channel-counts.js';
import { LETTER_COUNT, LETTERS, SIGN_COUNT } from './letters.js';
import { shapeRow, strayCost } from './shape-prior.js';

/** Prices of segments by sign, and of stray characters, in milli-nats. */
export interface ChannelProfile {
  readonly name: string;
  /** Writes the cost of `segment` for each sign to `row`. */
  price(segment: string, row: Int32Array): void;
  strayPrice(char: string): number;
}

/** Share of what an engine prints that no engine of the training pages printed: letters with marks are its unknown letters. */
export interface Novelty {
  readonly marked: number;
  readonly plain: number;
}

export interface WeightedEngine {
  readonly engine: EngineShares;
  /** The weights of a mixture add up to 1. */
  readonly weight: number;
}

/**
 * A mixture of engines: -ln of (1 - novelty) x weighted shares + what is left x shape prior. The novelty share does not shrink
 * with the data, because another engine prints what these never did. No engines: the shape prior alone.
 */
export function mixtureProfile(name: string, engines: readonly WeightedEngine[], novelty: Novelty): ChannelProfile {
  const parts = engines.filter(({ weight }) => weight >= LEAST_WEIGHT);
  const novel = noveltyBySign(novelty);
  const leftCost = Int32Array.from(novel, (share, sign) => {
    const known = parts.reduce((sum, { engine, weight }) => sum + weight * engine.mass[sign]!, 0);
    return milliNats(1 - (1 - share) * known);
  });
  const seen = new Float64Array(SIGN_COUNT);
  return {
    name,
    price(segment, row) {
      const shape = shapeRow(segment);
      seen.fill(0);
      for (const { engine, weight } of parts) {
        const shares = engine.rows.get(segment);
        if (!shares) continue;
        for (let i = 0; i < shares.length; i += 2) seen[shares[i]!]! += weight * shares[i + 1]!;
      }
      for (let sign = 0; sign < SIGN_COUNT; sign++) {
        const rest = shape[sign]! + leftCost[sign]!;
        const known = (1 - novel[sign]!) * seen[sign]!;
        row[sign] = known === 0 ? rest : milliNats(known + Math.exp(-rest / 1000));
      }
    },
    strayPrice(char) {
      const known = parts.reduce((sum, { engine, weight }) => sum + weight * (engine.strays.get(char) ?? 0), 0);
      return milliNats((1 - novelty.plain) * known + novelty.plain * Math.exp(-strayCost(char) / 1000));
    },
  };
}

/** What one engine prints for a sign, its novelty share included, as a probability. */
export function engineShare(engine: EngineShares, segment: string, sign: number, novelty: Novelty): number {
  const share = isMarked(sign) ? novelty.marked : novelty.plain;
  const shares = engine.rows.get(segment);
  let seen = 0;
  for (let i = 0; shares && i < shares.length; i += 2) if (shares[i] === sign) seen = shares[i + 1]!;
  return (1 - share) * seen + (1 - (1 - share) * engine.mass[sign]!) * Math.exp(-shapeRow(segment)[sign]! / 1000);
}

function noveltyBySign(novelty: Novelty): Float64Array {
  return Float64Array.from({ length: SIGN_COUNT }, (_, sign) => (isMarked(sign) ? novelty.marked : novelty.plain));
}

function isMarked(sign: number): boolean {
  const { quality, tone } = LETTERS[sign % LETTER_COUNT]!;
  return quality !== 'plain' || tone !== 'ngang';
}

function milliNats(probability: number): number {
  return Math.max(0, Math.round(-1000 * Math.log(probability)));
}

/** Engines that hardly fit are left out of a mixture. */
const LEAST_WEIGHT = 0.005;
