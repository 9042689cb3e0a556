import { describe, expect, it } from 'vitest';
import { emphasisOf } from '../../../../src/structure/reading/emphasis.js';
import { readLines } from '../../../../src/structure/reading/lines.js';
import {
  joinTraced,
  rangeOf,
  sliceTraced,
  splitTraced,
  type Traced,
  trimTraced,
} from '../../../../src/structure/reading/traced.js';
import { fromText } from '../from-text.js';

describe('readLines', () => {
  it.each([
    ['  Một   hai\u00a0ba ', ['Một hai ba'], 'white space folded'],
    ['A |  | B', ['A', '', 'B'], 'empty cells stay'],
    ['| A | B |', ['A', 'B'], 'the frame of a row holds no cells'],
    ['\t\tMột\thai', ['Một', 'hai'], 'an indent by tabs makes no cells'],
    ['- **Đợt 1:** từ *nay*', ['- Đợt 1: từ nay'], 'stars are formatting'],
    ['## Mục đích', ['Mục đích'], 'a heading mark'],
    ['1\\. Mục đích', ['1. Mục đích'], 'an escaped mark is print'],
    ['https://x.example/a_b_c 2*3*4', ['https://x.example/a_b_c 2*3*4'], 'no pairs inside words'],
    ['kế\u00ad hoạch\u200b', ['kế hoạch'], 'what prints nothing'],
  ])('%j', (text, cells, _reason) =>
    expect(readLines(fromText(text))[0]?.cells.map((cell) => cell.text)).toEqual(cells),
  );

  it('leaves stars alone outside text sources', () => {
    const [line] = readLines(fromText('**Một**', { mediaType: 'application/pdf' }));
    expect(line?.text.text).toBe('**Một**');
  });

  it('knows where each character stands', () => {
    const text = 'x\n- **Đợt 1:**   từ nay';
    const line = readLines(fromText(text))[1]!;
    const place = line.text.text.indexOf('từ');
    expect(text.slice(line.text.at[place]!, line.text.at[place]! + 2)).toBe('từ');
  });

  it('counts the blank lines before a line and leaves them out', () =>
    expect(readLines(fromText('a\n\n \nb')).map(({ index, gapBefore }) => [index, gapBefore])).toEqual([
      [0, 0],
      [3, 2],
    ]));

  it.each([
    ['**Một hai**', true],
    ['1. **Một hai**', true],
    ['- **Một:** hai', false],
    ['# Một', true],
    ['Một', false],
  ])('emphasis over the whole of %j: %s', (line, whole) => expect(emphasisOf(line).whole).toBe(whole));
});

describe('traced text', () => {
  const [first, second] = readLines(fromText('  ab c\nd, e')).map((line) => line.text) as [Traced, Traced];

  it('joins with a blank that stands where the first piece ends', () => {
    const joined = joinTraced([first, second]);
    expect(joined.text).toBe('ab c d, e');
    expect([...joined.at]).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(rangeOf(joined)).toEqual([2, 11]);
  });

  it('slices, trims and splits with its places', () => {
    expect(rangeOf(sliceTraced(second, 3))).toEqual([10, 11]);
    expect(trimTraced(second, /[d,\s]/u).text).toBe('e');
    expect(splitTraced(second, /,/gu).map((piece) => [piece.text, rangeOf(piece)])).toEqual([
      ['d', [7, 8]],
      ['e', [10, 11]],
    ]);
    expect(rangeOf(sliceTraced(second, 1, 1))).toBeNull();
  });
});
