import { describe, expect, it } from 'vitest';
import { loadCaseModel } from '../../../../src/repair/decode/case-model.js';
import { DECODE, type DocumentToken } from '../../../../src/repair/decode/document-tokens.js';
import { loadNameWords, rolesOf } from '../../../../src/repair/decode/name-words.js';
import { loadLanguageModel } from '../../../../src/repair/language/load-language-model.js';

/** Lines of one paragraph; the first token of each line that begins a sentence is marked with `>`. */
const tokensOf = (...lines: string[]): DocumentToken[] =>
  lines.flatMap((text, line) =>
    text.split(' ').map((word): DocumentToken => {
      const starts = word.startsWith('>');
      const shown = starts ? word.slice(1) : word;
      const place = starts ? 'start' : 'inside';
      return {
        text: shown,
        range: [0, 0],
        line,
        page: 1,
        place,
        fixedId: DECODE,
        mayBeWord: false,
        endsSentence: false,
      };
    }),
  );

const LETTERS = { surname: 's', middle: 'm', given: 'g' } as const;
const roles = (...lines: string[]): string =>
  rolesOf(tokensOf(...lines))
    .map((role) => (role ? LETTERS[role] : '-'))
    .join('');

describe('rolesOf', () => {
  it.each<[string, string[], string]>([
    ['after a title of address', ['>Ong Cao Ba Thinh trình bày'], '-smg--'],
    ['a line by itself', ['>Nguyén Hiru Trac'], 'smg'],
    ['two words by themselves', ['>Lé Hung'], 'sg'],
    ['two at the start of a sentence', ['>Trién Khai các'], '---'],
    ['inside a sentence', ['do đồng chí Ta Quang Nhién ký'], '---smg-'],
    ['closed by a comma', ['Ta Quang, Nhién Anh'], 'sgsg'],
    ['not over the end of a line', ['ông Ta', 'Quang ký'], '----'],
    ['a row of capitals is longer', ['tại Ha Noi Hai Phong Da Nang'], '-------'],
    ['one capital', ['tại Vinh và'], '---'],
  ])('%s', (_, lines, expected) => expect(roles(...lines)).toBe(expected));
});

describe('loadNameWords', () => {
  const model = loadLanguageModel();
  const { start, inside } = loadNameWords(model);

  it('knows which word of the same letters is a name', () => {
    const [middle, other] = [model.idOf('bá'), model.idOf('bà')];
    expect(start.middle[middle]).toBeGreaterThan(0);
    expect(start.middle[other]).toBe(0);
  });

  it('does not charge the capital inside a sentence', () => {
    const id = model.idOf('cao');
    expect(inside.surname[id]).toBe(start.surname[id]! + loadCaseModel(model).title[id]!);
  });

  it('says nothing of unknown words', () => expect(start.given[0]).toBe(0));
});
