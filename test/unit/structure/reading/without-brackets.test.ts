import { describe, expect, it } from 'vitest';
import { withoutBrackets } from '../../../../src/structure/reading/without-brackets.js';

const CASES: readonly (readonly [text: string, expected: string, reason: string])[] = [
  ['KINH PHÍ (có dự toán kèm theo)', 'KINH PHÍ ', 'a note behind a heading'],
  ['(A) MỤC (1) TIÊU', ' MỤC  TIÊU', 'each pair'],
  ['MỤC ((A) B) C', 'MỤC  B) C', 'the first closing bracket ends the part'],
  ['MỤC (A) TIÊU (chưa đóng', 'MỤC  TIÊU (chưa đóng', 'never closed: it stays'],
  ['1) MỤC TIÊU', '1) MỤC TIÊU', 'closed without being opened'],
  ['', '', 'nothing'],
];

describe('withoutBrackets', () => {
  it.each(CASES)('%s', (text, expected, reason) => {
    expect(withoutBrackets(text), reason).toBe(expected);
  });
});
