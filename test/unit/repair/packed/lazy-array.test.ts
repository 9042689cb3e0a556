import { describe, expect, it } from 'vitest';
import { freeze } from '../../../../src/pipeline/freeze.js';
import { lazyArray } from '../../../../src/repair/packed/lazy-array.js';

/** More than are kept as a plain array. */
const MANY = 10_500;
const square = (place: number) => ({ place, range: [place, place * place] as const });
type Square = ReturnType<typeof square>;
const plain = (length: number) => Array.from({ length }, (_, place) => square(place));

describe('an array whose items are made when asked for', () => {
  it.each([0, 1, MANY])('reads like a plain one of %i items', (length) => {
    const lazy = lazyArray(length, square);
    const expected = plain(length);
    expect(Array.isArray(lazy)).toBe(true);
    expect(lazy.length).toBe(length);
    expect(lazy[length]).toBeUndefined();
    expect(lazy.at(-1)).toEqual(expected.at(-1));
    expect(lazy.slice(0, 5)).toEqual(expected.slice(0, 5));
    const ways: readonly ((items: readonly Square[]) => unknown)[] = [
      (items) => items,
      (items) => [...items],
      (items) => items.map(({ range }) => range[1]),
      (items) => items.filter(({ place }) => place % 3 === 0),
      (items) => items.flatMap(({ range }) => range),
      (items) => items.toSorted((a, b) => b.place - a.place),
    ];
    for (const way of ways) expect(JSON.stringify(way(lazy)) === JSON.stringify(way(expected)), String(way)).toBe(true);
  });

  it('makes nothing before it is asked', () => {
    const made: number[] = [];
    const lazy = lazyArray(MANY, (place) => {
      made.push(place);
      return square(place);
    });
    expect(lazy[7]?.range).toEqual([7, 49]);
    expect(made).toEqual([7]);
  });

  it('cannot be changed, and is frozen at the joins without being made', () => {
    const lazy = lazyArray(MANY, square);
    expect(freeze({ lazy }).lazy).toBe(lazy);
    expect(Object.isFrozen(lazy)).toBe(true);
    expect(() => Object.assign(lazy, { 0: square(1) })).toThrow(TypeError);
    expect(() => (lazy as unknown as object[]).push(square(1))).toThrow(TypeError);
    expect(Object.isFrozen(lazy[0])).toBe(true);
  });
});
