// What does text look like whose marks were stripped? No engine: every letter is its base, marks that stand are right.
import type { ChannelProfile } from './channel-profile.js';
import { LETTER_COUNT, LETTERS, SIGN_COUNT } from './letters.js';
import { shapeRow, strayCost } from './shape-prior.js';

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
  return {
    name: 'marks-stripped',
    price(segment, row) {
      const shape = shapeRow(segment);
      const own = costs.get(segment);
      for (let sign = 0; sign < SIGN_COUNT; sign++) row[sign] = own?.get(sign) ?? shape[sign]! + OTHERWISE;
    },
    strayPrice: strayCost,
  };
}
