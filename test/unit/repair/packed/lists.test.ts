import { describe, expect, it } from 'vitest';
import { DoubtList } from '../../../../src/repair/packed/doubt-list.js';
import { EditList } from '../../../../src/repair/packed/edit-list.js';
import { ProposalList } from '../../../../src/repair/packed/proposal-list.js';

const RAW = 'kö ho¹ch '.repeat(6000);
/** More than are kept as a plain array; one in so many is compared. */
const COUNT = 10_500;
const EVERY = 97;
const range = (i: number) => [4.5 * i - (i % 2) * 1.5, 4.5 * i - (i % 2) * 1.5 + 2] as const;
const reason = (i: number) => ({
  kind: (['exact', 'rule', 'decoded'] as const)[i % 3]!,
  by: `profile ${i % 4}`,
  channelCost: i % 2 === 0 ? i / 7 : null,
  languageGain: i % 5 === 0 ? null : -i / 3,
  posterior: 1 / (1 + i),
  runnerUp: i % 2 === 0 ? null : { text: `kế ${i % 9}`, posterior: 0.1 / (1 + i) },
});
const places = Array.from({ length: COUNT }, (_, i) => i);
const some = <T>(items: readonly T[]): T[] => items.filter((_, i) => i % EVERY === 0);

describe('ledgers of long documents', () => {
  it('gives back every edit as it was added', () => {
    const list = new EditList();
    for (const i of places) list.add(reason(i), range(i), [5 * i, 5 * i + 2], `kế${i % 50}`);
    expect(some(list.edits(RAW))).toEqual(
      some(places).map((i) => ({
        ...reason(i),
        rawRange: range(i),
        repairedRange: [5 * i, 5 * i + 2],
        before: RAW.slice(...range(i)),
        after: `kế${i % 50}`,
      })),
    );
  });

  it('gives back proposals by place, whatever order they came in', () => {
    const list = new ProposalList();
    for (const i of places.toReversed()) list.add(reason(i), range(i), `kế${i % 50}`);
    expect(some(list.proposals())).toEqual(
      some(places).map((i) => ({ ...reason(i), range: range(i), after: `kế${i % 50}` })),
    );
  });

  it('gives back doubts by place with their alternatives, equal places in the order they came in', () => {
    const doubt = (i: number, posterior: number) => ({
      range: range(i),
      posterior,
      alternatives: Array.from({ length: i % 4 }, (_, k) => ({ text: `${i}.${k}`, posterior: posterior / (k + 2) })),
    });
    const list = new DoubtList();
    for (const posterior of [0.25, 0.5]) {
      for (const i of places) {
        const { alternatives } = doubt(i, posterior);
        list.add(range(i), posterior, alternatives);
      }
    }
    expect(some(list.doubts())).toEqual(some(places.flatMap((i) => [doubt(i, 0.25), doubt(i, 0.5)])));
  });
});
