import { describe, expect, it } from 'vitest';
import type { NoiseClass } from '../../../../src/model/evidence.js';
import { paragraphsOf } from '../../../../src/repair/decode/document-tokens.js';
import { loadLanguageModel } from '../../../../src/repair/language/load-language-model.js';
import { protectedSpans } from '../../../../src/repair/protect.js';

function tokensOf(text: string, noise: NoiseClass = 'latin-accents') {
  let at = 0;
  const lines = text.split('\n').map((line) => {
    const range = [at, at + line.length] as const;
    at += line.length + 1;
    return { range, page: 1, noise, reason: null };
  });
  const input = {
    text,
    lines,
    noise: { noise, reason: null },
    pages: new Map(),
    protectedSpans: protectedSpans(text, lines),
  };
  return paragraphsOf(input, loadLanguageModel(), () => true).flat();
}

describe('paragraphsOf', () => {
  it.each([
    ['Sö: 12/KH-UBND-VHXH', 'Sö:', 'start', 'capitals of a code make no line of capitals'],
    ['Sö GIÅO DUC', 'Sö', 'capitals', 'a line of capitals'],
    ['a) Co quan chü tri', 'Co', 'start', 'a label is a sentence of its own'],
    ['TRUÖNG TIÉU HOC Döc lip, Tu do', 'HOC', 'capitals', 'a run of capitals in a line of two columns'],
    ['TRUÖNG TIÉU HOC Döc lip, Tu do', 'lip,', 'inside', 'what stands beside it'],
    ['xem MUC LUC va bäng', 'LUC', 'inside', 'two words are no run'],
    ['trong Co quan', 'Co', 'inside', 'inside a sentence'],
  ])('%s: place of %s is %s (%s)', (text, token, place) => {
    expect(tokensOf(text).find((one) => one.text === token)?.place).toBe(place);
  });

  it.each<[string, NoiseClass, string[], string]>([
    ['Quöc 16 279', 'latin-accents', ['16', '279'], 'short numbers'],
    ['quån 19, vä', 'latin-accents', ['19,'], 'with the mark that follows'],
    ['Quốc 16 279', 'ocr-noise', [], 'engines that know Vietnamese read no letters as digits'],
    ['1. Möc 16', 'latin-accents', ['16'], 'never the number of a heading'],
    ['näm 2024, 16/9, 1.250', 'latin-accents', [], 'never years, dates and long numbers'],
  ])('%s as %s: %j may be words (%s)', (text, noise, expected) => {
    expect(
      tokensOf(text, noise)
        .filter(({ mayBeWord }) => mayBeWord)
        .map((one) => one.text),
    ).toEqual(expected);
  });

  it.each([
    ['Các đơn\n\nvi thyc hién', 1, 'a blank line inside a sentence'],
    ['Các đơn\n12\nvi thyc hién', 1, 'a page number inside a sentence'],
    ['Các đơn vi.\n\nPhòng thyc hién', 2, 'a blank line after a sentence'],
    ['Các đơn\nsound words\nvi thyc hién', 2, 'a line that is not read'],
  ])('%j: %d paragraphs (%s)', (text, expected) => {
    const wanted = (line: string) => /\p{L}/u.test(line) && line !== 'sound words';
    let at = 0;
    const lines = text.split('\n').map((line) => {
      const range = [at, at + line.length] as const;
      at += line.length + 1;
      return { range, page: 1, noise: 'latin-accents', reason: null } as const;
    });
    const input = { text, lines, noise: lines[0]!, pages: new Map(), protectedSpans: protectedSpans(text, lines) };
    const read = (line: { range: readonly [number, number] }) => wanted(text.slice(...line.range));
    expect(paragraphsOf(input, loadLanguageModel(), read)).toHaveLength(expected);
  });
});
