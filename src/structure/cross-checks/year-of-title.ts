// Is the damaged year in the title one that the dates of the plan have?
import type { CrossCheck, Proof } from './cross-check.js';
import { coreOf, type Word } from './words.js';

/** Four signs, two of them digits. */
const DAMAGED_YEAR = /^(?=\P{N}*\p{N}\P{N}*\p{N})[\p{L}\p{N}]{4}$/u;
const YEAR = /^(?:199|20\d)\d$/u;
const LEAST_TIMES = 2;

/** "năm 2823" where the plan speaks of 2023 twice, and of no other year so like it: one sign apart, and a year that no plan has. */
export const yearOfTitle: CrossCheck = {
  name: 'year-of-title',
  witnesses: ({ draft, words, wordsOf, placeOf }) => {
    const damaged = wordsOf(draft.title?.source).filter((word) => isDamaged(word, words[placeOf(word) - 1]));
    if (damaged.length === 0) return [];
    const years = frequentYears(words);
    return damaged.flatMap((word): Proof[] => {
      const own = word.readings[0];
      const alike = years.filter((year) => differences(year, own.core) === 1);
      if (alike.length !== 1) return [];
      const text = own.text.replace(/[\p{L}\p{N}]+/u, alike[0]!);
      return [{ kind: 'proof', word, text, pointer: '/title' }];
    });
  },
};

function isDamaged({ isNoisy, readings: [{ core }] }: Word, before: Word | undefined): boolean {
  return isNoisy && before?.readings[0].core === 'năm' && DAMAGED_YEAR.test(core) && !YEAR.test(core);
}

function frequentYears(words: readonly Word[]): string[] {
  const times = new Map<string, number>();
  for (const { readings } of words)
    for (const [year] of readings[0].text.matchAll(/(?<!\d)\d{4}(?!\d)/gu))
      if (YEAR.test(coreOf(year))) times.set(year, (times.get(year) ?? 0) + 1);
  return [...times].filter(([, count]) => count >= LEAST_TIMES).map(([year]) => year);
}

const differences = (one: string, other: string): number => [...one].filter((sign, i) => sign !== other[i]).length;
