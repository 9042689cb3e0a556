import { describe, expect, it } from 'vitest';
import { LatticeDecoder } from '../../../../src/repair/decode/decode-lattice.js';
import { Lattice } from '../../../../src/repair/decode/lattice.js';
import type { BackoffModel } from '../../../../src/repair/language/backoff-model.js';
import { ngramModel } from '../../../../src/repair/language/ngram-model.js';

// Bigrams only: <s> ăn · <s> ân · <s> xa · ăn cơm · ân cơm · cơm </s> · xa </s>. A word after anything else: its unigram.
const [END, AN_BREVE, AN_HAT, COM, XA] = [2, 3, 4, 5, 6] as const;
const MODEL: BackoffModel = {
  vocabulary: ['<unk>', '<s>', '</s>', 'ăn', 'ân', 'cơm', 'xa'],
  unigramCosts: Uint16Array.from([9000, 30_000, 3000, 4000, 4100, 4200, 4300]),
  entryCounts: [7],
  words: Uint16Array.from([AN_BREVE, AN_HAT, XA, COM, COM, END, END]),
  costs: Uint16Array.from([1000, 500, 1200, 300, 900, 50, 450]),
  childCounts: Uint16Array.from([0, 3, 0, 1, 1, 1, 1]),
  backoffs: Int16Array.from([0, 0, 0, 0, 0, 0, 0]),
};
const LIMITS = { beam: 10, window: 9000, languageWeight: 1000 };

/** Two tokens: the first is ăn or ân, the second cơm, or both together are xa. */
function twoTokens(endsSentence: boolean): Lattice {
  const lattice = new Lattice();
  lattice.begin([false, endsSentence]);
  lattice.beginToken();
  for (const [id, kind, to, cost] of [
    [AN_BREVE, 'word', 1, 100],
    [AN_HAT, 'word', 1, 300],
    [XA, 'merge', 2, 700],
  ] as const) {
    lattice.addWord(id);
    lattice.addEdge(kind, to, cost);
  }
  lattice.beginToken();
  lattice.addWord(COM);
  lattice.addEdge('word', 2, 200);
  lattice.beginToken();
  return lattice;
}

const told = (lattice: Lattice, limits = LIMITS) =>
  new LatticeDecoder(ngramModel(MODEL, 'tiny')).decode(lattice, limits).map(({ edge, posteriorCost, rivals }) => ({
    ids: edge.ids,
    posteriorCost,
    rivals: rivals.map((rival) => [rival.edge.ids[0], rival.posteriorCost]),
  }));

describe('LatticeDecoder', () => {
  it('weighs three paths as by hand', () => {
    // ăn cơm 100 + 1000 + 200 + 300 = 1600 · ân cơm 300 + 500 + 200 + 900 = 1900 · xa 700 + 1200 = 1900
    // shares e^-1.6 : e^-1.9 : e^-1.9 = 0.403 : 0.2985 : 0.2985; cơm has 0.7015
    expect(told(twoTokens(false))).toEqual([
      {
        ids: [AN_BREVE],
        posteriorCost: 909,
        rivals: [[AN_HAT, 1209]],
      },
      { ids: [COM], posteriorCost: 355, rivals: [] },
    ]);
  });

  it('counts the end of a sentence', () => {
    // ăn cơm </s> 1650 · ân cơm </s> 1950 · xa </s> 2350: e^-0.7 for xa against 1 and e^-0.3
    const [first, second] = told(twoTokens(true));
    const total = 1 + Math.exp(-0.3) + Math.exp(-0.7);
    expect(first!.posteriorCost).toBeCloseTo(1000 * Math.log(total), -1);
    expect(second!.posteriorCost).toBeCloseTo(1000 * Math.log(total / (1 + Math.exp(-0.3))), -1);
  });

  it('weighs the language as told', () => {
    // At half weight: ăn cơm 300 + 650 = 950, ân cơm 500 + 700 = 1200, xa 700 + 600 = 1300.
    const [first] = told(twoTokens(false), { ...LIMITS, languageWeight: 500 });
    const total = 1 + Math.exp(-0.25) + Math.exp(-0.35);
    expect(first!.posteriorCost).toBeCloseTo(1000 * Math.log(total), -1);
  });

  it('drops histories beyond the beam and the window', () => {
    for (const limits of [
      { ...LIMITS, beam: 1 },
      { ...LIMITS, window: 100 },
    ]) {
      const ids = told(twoTokens(false), limits).map((step) => step.ids);
      // Alone at the first boundary ân is cheaper (800 against 1100); xa and ân cơm both cost 1900, xa was there first.
      expect(ids.flat()[0]).not.toBe(AN_BREVE);
    }
  });

  it('forgets the lattice before', () => {
    const decoder = new LatticeDecoder(ngramModel(MODEL, 'tiny'));
    const first = decoder.decode(twoTokens(false), LIMITS);
    decoder.decode(twoTokens(true), LIMITS);
    expect(decoder.decode(twoTokens(false), LIMITS)).toEqual(first);
  });

  it('finds no path through no tokens', () => {
    const lattice = new Lattice();
    lattice.begin([]);
    lattice.beginToken();
    expect(told(lattice)).toEqual([]);
  });
});
