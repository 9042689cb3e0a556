import { describe, expect, it } from 'vitest';
import { placedText } from '../../../src/export/placed-text.js';
import { readDocument } from './documents.js';

describe('words of the repaired text stand where the words as read stood', () => {
  it.each<[why: string, raw: string, edits: [before: string, after: string][], expected: [string, number, number][]]>([
    [
      'unchanged',
      'Kế hoạch năm',
      [],
      [
        ['Kế', 0, 20],
        ['hoạch', 30, 80],
        ['năm', 90, 120],
      ],
    ],
    [
      'a word repaired',
      'Ké hoach năm',
      [['hoach', 'hoạch']],
      [
        ['Ké', 0, 20],
        ['hoạch', 30, 80],
        ['năm', 90, 120],
      ],
    ],
    [
      'parts of words',
      'Ké hoach',
      [
        ['é', 'ế'],
        ['a', 'ạ'],
      ],
      [
        ['Kế', 0, 20],
        ['hoạch', 30, 80],
      ],
    ],
    [
      'one edit over two words',
      'Ké hoach năm',
      [['Ké hoach', 'Kế hoạch']],
      [
        ['Kế', 0, 20],
        ['hoạch', 30, 80],
        ['năm', 90, 120],
      ],
    ],
    [
      'two words become one',
      'kế ho ạch',
      [['ho ạch', 'hoạch']],
      [
        ['kế', 0, 20],
        ['hoạch', 30, 90],
      ],
    ],
    [
      'one word becomes two, as wide as they print',
      'kếkế ạ',
      [['kếkế', 'kế kế']],
      [
        ['kế', 0, 18.4],
        ['kế', 21.6, 40],
        ['ạ', 50, 60],
      ],
    ],
    [
      'a blank inserted',
      'số5 ạ',
      [['', ' ']],
      [
        ['số', 0, 17.7],
        ['5', 22.7, 30],
        ['ạ', 40, 50],
      ],
    ],
    [
      'a word taken out',
      'kế .. ạ',
      [['..', '']],
      [
        ['kế', 0, 20],
        ['ạ', 60, 70],
      ],
    ],
  ])('%s', (_why, raw, edits, expected) => {
    const { seen, repaired } = readDocument(
      [raw],
      edits.map(([before, after]) => [before === '' ? 2 : raw.indexOf(before), before, after]),
    );
    const [line] = placedText(seen, repaired);
    const placed = line!.words.map(({ text, box: [x0, , x1] }) => [
      text,
      Math.round(x0 * 10) / 10,
      Math.round(x1 * 10) / 10,
    ]);
    expect(placed.map(([text]) => text)).toEqual(expected.map(([text]) => text));
    for (const [index, [, x0, x1]] of placed.entries()) {
      expect(Math.abs(Number(x0) - expected[index]![1])).toBeLessThan(2);
      expect(Math.abs(Number(x1) - expected[index]![2])).toBeLessThan(2);
    }
  });

  it('lines keep apart, whatever is edited between them', () => {
    const { seen, repaired } = readDocument(
      ['Nơi nhan', '- Nhu trên'],
      [
        [4, 'nhan', 'nhận'],
        [11, 'Nhu', 'Như'],
      ],
    );
    expect(placedText(seen, repaired).map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual([
      'Nơi nhận',
      '- Như trên',
    ]);
  });
});
