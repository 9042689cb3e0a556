import { describe, expect, it } from 'vitest';
import { loadCaseModel } from '../../../../src/repair/decode/case-model.js';
import type { Shape } from '../../../../src/repair/decode/observed-token.js';
import { isSureShape, type Place } from '../../../../src/repair/decode/token-shapes.js';
import { loadLanguageModel } from '../../../../src/repair/language/load-language-model.js';

describe('isSureShape', () => {
  const model = loadLanguageModel();
  const cases = loadCaseModel(model);
  it.each<[string, Place, Shape, boolean, string]>([
    ['được', 'inside', 'lower', true, 'hardly ever a name'],
    ['cơ', 'inside', 'lower', false, 'Cơ is part of names'],
    ['hùng', 'inside', 'title', false, 'a name and a word'],
    ['được', 'start', 'title', false, 'a list may begin in lower case'],
    ['được', 'capitals', 'upper', false, 'lines of capitals hold names and units'],
  ])('%s %s %s: %s (%s)', (word, place, shape, expected) => {
    expect(isSureShape(place, shape, model.idOf(word), cases)).toBe(expected);
  });
});
