import { describe, expect, it } from 'vitest';
import { tonePlacementOf, withTonePlacement } from '../../../src/vietnamese/tone-placement.js';

describe('withTonePlacement', () => {
  it.each([
    ['hoà', 'hòa', 'hoà', 'open oa'],
    ['khoẻ', 'khỏe', 'khoẻ', 'open oe'],
    ['thúy', 'thúy', 'thuý', 'open uy'],
    ['Uỷ ban', 'Ủy ban', 'Uỷ ban', 'capitalised'],
    ['UỶ BAN', 'ỦY BAN', 'UỶ BAN', 'upper case'],
    ['quý', 'quý', 'quý', 'qu is an onset: one form'],
    ['hoàn', 'hoàn', 'hoàn', 'closed: one form'],
    ['khuỷu', 'khuỷu', 'khuỷu', 'three vowels: one form'],
    ['thuỷ,hoà', 'thủy,hòa', 'thuỷ,hoà', 'a comma closes the syllable'],
  ])('%s -> %s / %s (%s)', (text, oldForm, newForm) => {
    expect(withTonePlacement(text, 'old')).toBe(oldForm);
    expect(withTonePlacement(text, 'new')).toBe(newForm);
    expect(withTonePlacement(withTonePlacement(text, 'new'), 'old')).toBe(oldForm);
  });
});

describe('tonePlacementOf', () => {
  it.each([
    ['Ủy ban nhân dân xã Hòa Bình', 'old'],
    ['Uỷ ban nhân dân xã Hoà Bình', 'new'],
    ['quý, hoàn', 'old'],
  ] as const)('%s is %s', (text, expected) => {
    expect(tonePlacementOf(text)).toBe(expected);
  });
});
