import { describe, expect, it } from 'vitest';
import { allSyllables, isSyllable, parseSyllable, skeletonOf } from '../../../src/vietnamese/syllable.js';

describe('isSyllable', () => {
  it.each([
    ['hoạch', true, 'glide and coda'],
    ['HOẠCH', true, 'upper case'],
    ['Trưởng', true, 'two marked vowels'],
    ['gì', true, 'gi before a rime in i shares the letter'],
    ['giếng', true, 'gi + iêng'],
    ['già', true, 'gi + a'],
    ['quốc', true, 'qu + ôc'],
    ['quyết', true, 'qu + yêt'],
    ['quý', true, 'tone after qu'],
    ['qúy', false, 'u of qu carries no tone'],
    ['hòa', true, 'old tone placement'],
    ['hoà', true, 'new tone placement'],
    ['hoàn', true, 'closed syllable'],
    ['hòan', false, 'closed syllable, tone on the wrong vowel'],
    ['khuỷu', true, 'three vowels'],
    ['yêu', true, 'yê without onset'],
    ['iêu', false, 'iê needs an onset'],
    ['kỹ', true, 'y after k'],
    ['cỹ', false, 'c stands before back vowels only'],
    ['ngĩa', false, 'ng before i is ngh'],
    ['nghĩa', true, 'ngh before i'],
    ['đề', true, 'đ'],
    ['mat', false, 'stop coda without sắc or nặng'],
    ['mát', true, 'stop coda with sắc'],
    ['hol,lch', false, 'an English engine read hoạch'],
    ['trinh', true, 'no tone is a tone'],
    ['THPT', false, 'abbreviation'],
    ['', false, 'nothing'],
    ['f', false, 'not a Vietnamese letter'],
  ])('%s -> %s (%s)', (token, expected) => {
    expect(isSyllable(token)).toBe(expected);
  });
});

describe('parseSyllable', () => {
  it.each([
    ['Trưởng', { onset: 'tr', rime: 'ương', tone: 'hỏi', skeleton: 'truong' }],
    ['giếng', { onset: 'gi', rime: 'iêng', tone: 'sắc', skeleton: 'gieng' }],
    ['quyết', { onset: 'qu', rime: 'yêt', tone: 'sắc', skeleton: 'quyet' }],
    ['hoà', { onset: 'h', rime: 'oa', tone: 'huyền', skeleton: 'hoa' }],
    ['đ', null],
  ])('%s', (token, expected) => {
    expect(parseSyllable(token)).toEqual(expected);
  });
});

it('generates each syllable once, and only valid ones', () => {
  const all = allSyllables();
  expect(all.length).toBeGreaterThan(15_000);
  expect(new Set(all).size).toBe(all.length);
  expect(all.every(isSyllable)).toBe(true);
});

it.each([
  ['Đường', 'duong'],
  ['ỦY', 'uy'],
  ['Hoạch', 'hoach'],
])('skeleton of %s is %s', (token, expected) => {
  expect(skeletonOf(token)).toBe(expected);
});
