// What does text look like whose marks were stripped? No engine: every letter is its base, marks that stand are right.
import type { ChannelProfile } from './channel.js';
import { LETTER_COUNT, LETTERS, SIGN_COUNT } from './letters.js';

/** Marks are off almost everywhere; where one stands it was kept. */
const BASE = 10;
const KEPT = 500;
/** Anything else is a typing error. */
const OTHERWISE = 6000;

export function strippedProfile(): ChannelProfile {
  const costs = new Map<string, Map<number, number>>();
  const set = (segment: string, sign: number, cost: number): void => {
    const row = costs.get(segment) ?? new Map<number, number>();
    costs.set(segment, row.set(sign, cost));
  };
  LETTERS.forEach(({ char, base }, index) => {
    if (char !== base) {
      set(char, index, KEPT);
      set(char.toUpperCase(), index + LETTER_COUNT, KEPT);
    }
    set(base, index, BASE);
    set(base.toUpperCase(), index + LETTER_COUNT, BASE);
  });
  return { name: 'marks-stripped', costs, strays: new Map(), unseen: new Int32Array(SIGN_COUNT).fill(OTHERWISE) };
}
