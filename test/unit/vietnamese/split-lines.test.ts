import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../src/vietnamese/split-lines.js';

describe('splitLines', () => {
  it.each([
    ['', [], 'no text, no line'],
    ['a', ['a'], 'no terminator needed'],
    ['a\n', ['a'], 'a final terminator starts no line'],
    ['a\n\nb', ['a', '', 'b'], 'blank lines count'],
    ['a\r\nb\rc\nd', ['a', 'b', 'c', 'd'], 'every kind of line end'],
    ['a\fb\u2028c', ['a', 'b', 'c'], 'form feed and line separator'],
  ])('%j', (text, expected, reason) => {
    const lines = splitLines(text);
    expect(
      lines.map(({ range }) => text.slice(...range)),
      reason,
    ).toEqual(expected);
    expect(lines.map(({ range, terminator }) => text.slice(...range) + terminator).join('')).toBe(text);
  });
});
