import { describe, expect, it } from 'vitest';
import { documentDiscounts } from '../../../../src/repair/decode/document-words.js';
import { loadLanguageModel } from '../../../../src/repair/language/load-language-model.js';

describe('documentDiscounts', () => {
  const model = loadLanguageModel();
  const discounts = (words: Readonly<Record<string, number>>) => {
    const found = documentDiscounts(new Map(Object.entries(words).map(([word, n]) => [model.idOf(word), n])), model);
    return (word: string) => found[model.idOf(word)]!;
  };

  it('favours a rare word that comes again, the more the oftener', () => {
    const few = discounts({ của: 40, xuyên: 3, và: 57 });
    const many = discounts({ của: 40, xuyên: 9, và: 51 });
    expect(few('xuyên')).toBeGreaterThan(1000);
    expect(many('xuyên')).toBeGreaterThan(few('xuyên'));
  });

  it.each<[string, Readonly<Record<string, number>>, string]>([
    ['xuyên', { của: 99, xuyên: 1 }, 'a word that stands once supports nothing but itself'],
    ['của', { của: 2, và: 1998 }, 'a frequent word that is no more frequent here'],
    ['hội', { của: 99 }, 'a word that is not there'],
  ])('gives %s nothing in %j: %s', (word, words) => expect(discounts(words)(word)).toBe(0));

  it('is bounded', () => expect(discounts({ xẻng: 100 })('xẻng')).toBe(4000));
});
