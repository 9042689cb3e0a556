import { describe, expect, it } from 'vitest';
import { fromNfc, toNfc } from '../../../src/vietnamese/normalise.js';

/** A small deterministic generator (mulberry32): property tests draw the same texts every time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

describe('toNfc', () => {
  it.each([
    ['plain NFC stays as it is', 'Kế hoạch số 12', 'Kế hoạch số 12', []],
    ['NFD', 'Ke\u0302\u0301 hoa\u0323ch', 'Kế hoạch', [1, 5]],
    ['Windows-1258: base letter with its hat, tone apart', 'K\u00EA\u0301', 'Kế', [1]],
    ['tone before hat', 'e\u0323\u0302', 'ệ', [0]],
    ['a singleton that composing replaces', '\u212B', 'Å', [0]],
    ['a mark at the very start stays', '\u0301a', '\u0301a', []],
  ])('%s', (_reason, source, expected, places) => {
    const { text, composed } = toNfc(source);
    expect(text).toBe(expected);
    expect(composed.map((run) => run.at)).toEqual(places);
    expect(fromNfc(text, composed)).toBe(source);
  });

  it('leads back to the source for every text, and its runs cover all changes', () => {
    const pieces = [
      ...'aeou dđ.Kế\u0302\u0301\u0300\u0323\u031B\u0309\u0303\u212B\u1100\u1161\u11A8𝅗𝅥\uD800',
      '\r\n',
      'ệ',
      'ự',
    ];
    const next = random(7);
    for (let round = 0; round < 3000; round += 1) {
      const length = Math.floor(next() * 24);
      const source = Array.from({ length }, () => pieces[Math.floor(next() * pieces.length)]).join('');
      const { text, composed } = toNfc(source);
      expect(text).toBe(source.normalize('NFC'));
      expect(fromNfc(text, composed)).toBe(source);
    }
  });
});
