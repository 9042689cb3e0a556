import { describe, expect, it } from 'vitest';
import { isPersonName, loadGazetteer, placeAt } from '../../../../src/repair/language/gazetteer.js';

const gazetteer = loadGazetteer();

describe('isPersonName', () => {
  it.each([
    ['trần thị hạnh', true, 'surname, middle, given'],
    ['lê minh', true, 'surname and given'],
    ['nguyễn thị hồng nhung', true, 'two middle names'],
    ['kế hoạch', false, 'no surname'],
    ['nguyễn', false, 'one word'],
    ['nguyễn thị thực hiện kế hoạch', false, 'no given name'],
  ])('%s -> %s (%s)', (name, expected) => {
    expect(isPersonName(gazetteer, name.split(' '))).toBe(expected);
  });
});

describe('placeAt', () => {
  it.each([
    ['tỉnh hòa bình năm', 1, 2, ['commune', 'province'], 'name of units of two levels'],
    ['thành phố hồ chí minh', 2, 3, ['province'], 'longest match'],
  ])('%s from %i: %i words', (words, from, length, levels) => {
    const found = placeAt(gazetteer, words.split(' '), from);
    expect(found?.length).toBe(length);
    expect(found?.levels).toEqual(expect.arrayContaining(levels));
  });

  it.each([
    ['ủy ban nhân dân', 0, 'no place'],
    ['huyện', 1, 'past the end'],
  ])('nothing in %s from %i (%s)', (words, from) => {
    expect(placeAt(gazetteer, words.split(' '), from)).toBeNull();
  });
});
