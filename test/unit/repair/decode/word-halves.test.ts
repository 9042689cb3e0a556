import { describe, expect, it } from 'vitest';
import { leastBelow, splitWords } from '../../../../src/repair/decode/word-halves.js';

const spell = (text: string, modelId: number) => ({ text, modelId, penalty: 0 });
const WORDS = ['nghiêm', 'nghe', 'anh', 'họp', 'học', 'h2o', 'ho', 'ô'];

describe('splitWords', () => {
  const words = splitWords(WORDS.map((text, i) => spell(text, 10 + i)));
  const textOf = (word: number): string => words.spellings[word]!.text;

  it('leaves out what is not written in letters', () => {
    expect(words.spellings.map(({ text }) => text).sort()).toEqual(WORDS.filter((text) => text !== 'h2o').sort());
  });

  it('lists every word under its head once', () => {
    const listed = [...words.words].map(textOf).sort();
    expect(listed).toEqual(words.spellings.map(({ text }) => text).sort());
    words.headOf.forEach((head, word) => {
      expect([...words.words.subarray(words.firstWord[head]!, words.firstWord[head + 1]!)]).toContain(word);
    });
  });

  it('puts words with one beginning under one head, words with one ending under one tail', () => {
    const place = (text: string): number => words.spellings.findIndex((spelling) => spelling.text === text);
    expect(words.headOf[place('nghiêm')]).toBe(words.headOf[place('nghe')]);
    expect(words.headOf[place('học')]).toBe(words.headOf[place('ho')]);
    expect(words.headOf[place('anh')]).not.toBe(words.headOf[place('ô')]);
    expect(words.tailOf[place('ô')]).toBe(0);
    expect(words.tailOf[place('họp')]).not.toBe(words.tailOf[place('học')]);
  });

  it('knows the least price at and below each node', () => {
    const prices = Int32Array.from(words.spellings, ({ modelId }) => 1000 * modelId);
    const least = leastBelow(words.heads, words.headOf, prices);
    expect(least[0]).toBe(10_000);
    const h = words.headOf[words.spellings.findIndex(({ text }) => text === 'ho')]!;
    expect(least[h]).toBe(13_000);
  });

  it('keeps one of two spellings that are the same', () => {
    expect(splitWords([spell('ho', 1), spell('ho', 2)]).spellings).toHaveLength(1);
  });
});
