// How often was each segment read for each sign? Rounds of alignment and counting until the costs settle.
import { Channel } from '../../src/repair/decode/channel.js';
import { type ChannelCounts, sharesOf } from '../../src/repair/decode/channel-counts.js';
import { mixtureProfile, type Novelty } from '../../src/repair/decode/channel-profile.js';
import { SIGN_COUNT } from '../../src/repair/decode/letters.js';
import { alignLine } from './align-line.js';

const ROUNDS = 4;
/** While aligning, what was not seen yet stays possible. */
const NOVELTY: Novelty = { marked: 0.03, plain: 0.01 };

export function countChannel(name: string, pairs: readonly (readonly [string, string])[]): ChannelCounts {
  let counts = countOnce(pairs, new Channel(mixtureProfile(name, [], NOVELTY)));
  for (let round = 1; round < ROUNDS; round++) {
    const engine = sharesOf(name, counts);
    counts = countOnce(pairs, new Channel(mixtureProfile(name, [{ engine, weight: 1 }], NOVELTY)));
  }
  return counts;
}

function countOnce(lines: readonly (readonly [string, string])[], channel: Channel): ChannelCounts {
  const pairs = new Map<string, Map<number, number>>();
  const strays = new Map<string, number>();
  const signs = new Float64Array(SIGN_COUNT);
  let letters = 0;
  for (const [printed, read] of lines) {
    for (const aligned of alignLine(printed, read, channel)) {
      for (const stray of aligned.strays) if (stray !== ' ') strays.set(stray, (strays.get(stray) ?? 0) + 1);
      if (aligned.sign < 0) continue;
      const row = pairs.get(aligned.segment) ?? new Map<number, number>();
      pairs.set(aligned.segment, row.set(aligned.sign, (row.get(aligned.sign) ?? 0) + 1));
      signs[aligned.sign]! += 1;
      letters += 1;
    }
  }
  return { pairs, strays, signs, letters };
}
