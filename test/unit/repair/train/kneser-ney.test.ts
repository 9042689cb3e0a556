import { describe, expect, it } from 'vitest';
import { countNgrams } from '../../../../src/repair/train/count-ngrams.js';
import { estimateKneserNey } from '../../../../src/repair/train/kneser-ney.js';

// Worked by hand. Vocabulary: 0 <unk>, 1 <s>, 2 </s>, 3 a, 4 b, 5 c, 6 d.
// Sentences: a b · a b · a c · b c · d d d d d
const [S, E, A, B, C, D] = [1, 2, 3, 4, 5, 6];
const STREAM = Uint16Array.from([S, A, B, E, S, A, B, E, S, A, C, E, S, B, C, E, S, D, D, D, D, D, E]);
const VOCABULARY_SIZE = 7;

const levels = countNgrams([STREAM], VOCABULARY_SIZE, 2);
const estimate = estimateKneserNey(levels, 0);

function bigramAt(history: number, word: number): number {
  const [unigrams, bigrams] = levels;
  for (let at = unigrams!.childStart[history]!; at < unigrams!.childStart[history + 1]!; at += 1)
    if (bigrams!.words[at] === word) return at;
  return -1;
}

describe('countNgrams', () => {
  it.each([
    [S, A, 3],
    [A, B, 2],
    [A, C, 1],
    [B, C, 1],
    [B, E, 2],
    [D, D, 4],
    [D, E, 1],
  ])('bigram %i %i occurs %i times', (history, word, count) => {
    expect(levels[1]!.counts[0]![bigramAt(history!, word!)]).toBe(count);
  });

  it('keeps n-grams inside sentences', () => {
    expect(bigramAt(E!, S!)).toBe(-1);
    expect(levels[1]!.length).toBe(10);
  });

  it('links histories and suffixes up to order 4', () => {
    const four = countNgrams([STREAM], VOCABULARY_SIZE, 4);
    const words = (place: number, node: number): number[] =>
      place === 0 ? [node] : [...words(place - 1, four[place]!.parents[node]!), four[place]!.words[node]!];
    for (let place = 1; place < 4; place += 1)
      for (let node = 0; node < four[place]!.length; node += 1)
        expect(words(place - 1, four[place]!.suffixes[node]!)).toEqual(words(place, node).slice(1));
  });
});

describe('estimateKneserNey', () => {
  it('discounts bigrams: n1..n4 = 5, 3, 1, 1, so Y = 5/11', () => {
    expect(estimate.discounts[1]![0]).toBeCloseTo(5 / 11, 12);
    expect(estimate.discounts[1]![1]).toBeCloseTo(17 / 11, 12);
    expect(estimate.discounts[1]![2]).toBeCloseTo(13 / 11, 12);
  });

  // Continuation counts a 1, b c d 2, </s> 3 of 10; discounts 1/7, 13/7, 3; 61/7 freed among six words: 61/420 each.
  it.each([
    ['a', A, 97 / 420],
    ['b', B, 67 / 420],
    ['c', C, 67 / 420],
    ['d', D, 67 / 420],
    ['</s>', E, 61 / 420],
    ['<unk>', 0, 61 / 420],
    ['<s>', S, 0],
  ])('p(%s)', (_, word, expected) => {
    expect(estimate.probabilities[0]![word!]).toBeCloseTo(expected, 7);
  });

  it.each([
    ['b | a', A, B, (2 - 17 / 11) / 3 + (22 / 33) * (67 / 420)],
    ['c | a', A, C, (1 - 5 / 11) / 3 + (22 / 33) * (67 / 420)],
    ['d | d', D, D, (4 - 13 / 11) / 5 + (18 / 55) * (67 / 420)],
    ['</s> | d', D, E, (1 - 5 / 11) / 5 + (18 / 55) * (61 / 420)],
  ])('p(%s)', (_, history, word, expected) => {
    expect(estimate.probabilities[1]![bigramAt(history!, word!)]).toBeCloseTo(expected, 7);
  });

  it('gives the rest to the shorter history', () => {
    expect(estimate.gammas[0]![A!]).toBeCloseTo(22 / 33, 7);
    expect(estimate.gammas[0]![E!]).toBe(1);
  });
});
