import { describe, expect, it } from 'vitest';
import type { BackoffModel } from '../../../../src/repair/language/backoff-model.js';
import { ngramModel } from '../../../../src/repair/language/ngram-model.js';
import { unpackModel } from '../../../../src/repair/language/unpack-model.js';
import { packModel } from '../../../../src/repair/train/pack-model.js';

// A model of eight n-grams, costs chosen by hand. Ids: 0 <unk>, 1 <s>, 2 </s>, 3 kế, 4 hoạch, 5 năm.
const [KE, HOACH, NAM] = [3, 4, 5] as const;
const TINY: BackoffModel = {
  vocabulary: ['<unk>', '<s>', '</s>', 'kế', 'hoạch', 'năm'],
  unigramCosts: Uint16Array.from([9000, 30_000, 3000, 4000, 4100, 4200]),
  entryCounts: [4, 2],
  // <s> kế · kế hoạch · hoạch </s> · hoạch năm; <s> kế hoạch · kế hoạch năm
  words: Uint16Array.from([KE, HOACH, 2, NAM, HOACH, NAM]),
  costs: Uint16Array.from([1000, 50, 700, 1500, 20, 900]),
  // by word id, then by entry: <s> kế and kế hoạch are continued, hoạch </s> and hoạch năm are not
  childCounts: Uint16Array.from([0, 1, 0, 1, 2, 0, 1, 1, 0, 0]),
  backoffs: Int16Array.from([0, 300, 0, 2000, 600, 0, 250, -40, 0, 0]),
};

const packed = ngramModel(unpackModel(packModel(TINY)), 'tiny');

describe.each([
  ['in memory', ngramModel(TINY, 'tiny')],
  ['packed and unpacked', packed],
])('ngramModel %s', (_, model) => {
  const stateAfter = (...words: number[]): number =>
    words.reduce((state, word) => model.next(state, word), model.start);

  it.each([
    ['<s> kế', stateAfter(), KE, 1000, 'bigram'],
    ['<s> kế hoạch', stateAfter(KE), HOACH, 20, 'trigram'],
    ['kế hoạch năm', stateAfter(KE, HOACH), NAM, 900, 'trigram, the context without <s>'],
    ['kế hoạch </s>', stateAfter(KE, HOACH), 2, -40 + 700, 'back-off may gain: to hoạch </s>'],
    ['<s> kế năm', stateAfter(KE), NAM, 250 + 2000 + 4200, 'two back-offs to the unigram'],
    ['<s> năm', stateAfter(), NAM, 300 + 4200, 'back-off from the start'],
    ['năm kế', stateAfter(NAM), KE, 4000, 'a context that nothing continues costs nothing'],
    ['<unk>', stateAfter(NAM), 0, 9000, 'unknown token'],
  ])('%s', (_name, state, word, expected) => {
    expect(model.cost(state, word)).toBe(expected);
    // Twice: the second answer comes from memory.
    for (let i = 0; i < 2; i++) {
      expect([model.read(state, word), model.reached]).toEqual([expected, model.next(state, word)]);
    }
    expect(model.leastCost(word)).toBeLessThanOrEqual(expected + 40);
  });

  it('knows its words', () => {
    expect(model.size).toBe(6);
    expect(model.idOf('hoạch')).toBe(HOACH);
    expect(model.idOf('vắng')).toBe(0);
    expect(model.tokenOf(KE)).toBe('kế');
    expect(model.unigramCost(NAM)).toBe(4200);
  });

  it('forgets what the model cannot use', () => {
    expect(stateAfter(KE, HOACH, NAM)).toBe(stateAfter(NAM));
    expect(stateAfter(NAM, KE)).not.toBe(stateAfter(KE));
  });
});

describe('words asked for together', () => {
  // 500 words; <s> and word 3 are followed by most of them (long lists), <s> w3 by most of those, the others by few.
  const size = 500;
  const all = Array.from({ length: size }, (_, id) => id);
  const followers = (history: number) =>
    history === 1 || history === 3
      ? all.filter((id) => id > 1 && id % 5 !== 0)
      : history > 2
        ? all.filter((id) => id > 1 && (id * 7 + history) % 61 === 0)
        : [];
  const bigrams = all.flatMap((history) => followers(history).map((word) => ({ history, word })));
  const trigramsOf = ({ history, word }: { history: number; word: number }) =>
    history === 1 && word === 3
      ? all.filter((id) => id > 1 && id % 3 !== 0)
      : (history + word) % 3 === 0
        ? followers(word).filter((_, i) => i % 2 === 0)
        : [];
  const trigrams = bigrams.flatMap(trigramsOf);
  const price = (i: number) => 100 + ((i * 7919) % 6000);
  const long: BackoffModel = {
    vocabulary: all.map((id) => ['<unk>', '<s>', '</s>'][id] ?? `w${id}`),
    unigramCosts: Uint16Array.from(all, (id) => 4000 + id),
    entryCounts: [bigrams.length, trigrams.length],
    words: Uint16Array.from([...bigrams.map(({ word }) => word), ...trigrams]),
    costs: Uint16Array.from([...bigrams, ...trigrams], (_, i) => price(i)),
    childCounts: Uint16Array.from([
      ...all.map((id) => followers(id).length),
      ...bigrams.map((two) => trigramsOf(two).length),
    ]),
    backoffs: Int16Array.from([...all, ...bigrams], (_, i) => (i % 9) * 150 - 200),
  };
  const model = ngramModel(long, 'long');

  it.each([
    ['every word', all],
    ['few words', [3, 10, 77, 244, 499]],
  ])('cost what they cost one by one: %s', (_name, wanted) => {
    const placeOf = new Int16Array(size).fill(-1);
    wanted.forEach((id, place) => {
      placeOf[id] = place;
    });
    const states = [[], [3], [4], [7, 9], [3, 4], [3, 3], [3, 7], [250], [3, 250, 4], [0]].map((words) =>
      words.reduce((state, word) => model.next(state, word), model.start),
    );
    expect(new Set(states).size).toBeGreaterThan(6);
    for (const state of [...states, ...states]) {
      model.open(state, { ids: Int32Array.from(wanted), placeOf, count: wanted.length });
      expect(wanted.map((_id, place) => model.costAt(place))).toEqual(wanted.map((id) => model.cost(state, id)));
    }
  });
});

it('refuses bytes that are no model', () => {
  expect(() => unpackModel(new TextEncoder().encode('something else entirely'))).toThrow(RangeError);
  expect(() => unpackModel(packModel(TINY).slice(0, -1))).toThrow(RangeError);
});
