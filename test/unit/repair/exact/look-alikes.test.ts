import { describe, expect, it } from 'vitest';
import { readLookAlikes } from '../../../../src/repair/exact/look-alikes.js';
import { unitsOf } from '../../../../src/repair/exact/units.js';

describe('readLookAlikes', () => {
  it.each<[string, string | null, string]>([
    ['Ðiều', 'Điều', 'Icelandic eth'],
    ['ðội', 'đội', 'small eth'],
    ['kế hоạch', 'hoạch', 'a Cyrillic о'],
    ['tie\u0301\u0302p', 'tiếp', 'tone before shape does not compose'],
    ['Москва', null, 'a word of another language'],
    ['σ', null, 'a sign of mathematics'],
  ])('%s reads %s: %s', (text, expected) => {
    const edits = readLookAlikes(unitsOf(text, [[0, text.length]]));
    expect(edits.map(({ after }) => after)).toEqual(expected === null ? [] : [expected]);
  });
});
