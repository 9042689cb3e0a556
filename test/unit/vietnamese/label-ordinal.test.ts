import { describe, expect, it } from 'vitest';
import { labelOrdinal } from '../../../src/vietnamese/label-ordinal.js';

describe('labelOrdinal', () => {
  it.each([
    ['I', 'roman', 1],
    ['IV', 'roman', 4],
    ['XIX', 'roman', 19],
    ['3', 'arabic ', 3],
    ['2.1', 'arabic 2.', 1],
    ['1.2.10', 'arabic 1.2.', 10],
    ['a', 'letter', 1],
    ['đ', 'letter', 5],
    ['B', 'capital', 2],
    ['Phần thứ hai', 'phần', 2],
    ['Phần thứ nhất', 'phần', 1],
    ['Bước 3', 'bước', 3],
    ['Mục tiêu 2', 'mục tiêu', 2],
    ['Phụ lục II', 'phụ lục', 2],
  ])('%s is number %3$d of its sequence', (label, kind, ordinal) => {
    expect(labelOrdinal(label)).toEqual({ kind, ordinal });
  });

  it.each(['', '?', 'Kính gửi', 'w'])('"%s" counts nothing', (label) => {
    expect(labelOrdinal(label)).toBeNull();
  });
});
