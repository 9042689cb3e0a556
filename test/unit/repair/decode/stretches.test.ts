import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../../src/repair/decode/document-tokens.js';
import { sampleOf, stretchesOf } from '../../../../src/repair/decode/stretches.js';

function paragraph(length: number, sentence: number): Paragraph {
  return Array.from({ length }, (_, i) => ({
    text: `t${i}`,
    range: [3 * i, 3 * i + 2] as const,
    line: 0,
    page: 1,
    place: 'inside' as const,
    fixedId: -1,
    mayBeWord: true,
    endsSentence: (i + 1) % sentence === 0,
  }));
}

describe('stretchesOf', () => {
  it.each([
    [10, 4, [10], 'a short paragraph stays whole'],
    [700, 50, [300, 300, 100], 'a long one is cut at ends of sentences'],
    [1000, 170, [340, 340, 320], 'at the first end after three hundred tokens'],
    [3000, 99_999, [1200, 1200, 600], 'and anywhere when there is none'],
  ])('%i tokens, sentences of %i -> %j: %s', (length, sentence, lengths) => {
    const whole = paragraph(length, sentence);
    const stretches = stretchesOf(whole);
    expect(stretches.map((stretch) => stretch.length)).toEqual(lengths);
    expect(stretches.flat()).toEqual(whole);
  });
});

describe('sampleOf', () => {
  const stretches = Array.from({ length: 1000 }, () => paragraph(20, 20));

  it('takes everything when there is little', () => {
    const few = stretches.slice(0, 5);
    expect([...sampleOf(() => few, 100)]).toEqual([...few.entries()]);
  });

  it('takes about so many tokens, from the first stretch to nearly the last, evenly', () => {
    const sample = sampleOf(() => stretches, 2000);
    const places = [...sample.keys()];
    expect([...sample.values()]).toEqual(places.map((place) => stretches[place]));
    expect(places).toHaveLength(100);
    expect(places[0]).toBe(0);
    expect(places.at(-1)).toBeGreaterThan(980);
    const gaps = places.slice(1).map((place, i) => place - places[i]!);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(11);
  });

  it('takes nothing of nothing', () => {
    expect(sampleOf(() => [], 100).size).toBe(0);
  });
});
