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

it('refuses bytes that are no model', () => {
  expect(() => unpackModel(new TextEncoder().encode('something else entirely'))).toThrow(RangeError);
  expect(() => unpackModel(packModel(TINY).slice(0, -1))).toThrow(RangeError);
});
