// Which number stands before a percent sign? (`1OO%`, `9S,5 %` stays)
import { digitsOf } from './digit-shapes.js';
import type { Rule } from './rule.js';

/** Only round letters and strokes between digits: nothing but a zero or a one can stand there. */
export const percentage: Rule = {
  name: 'percentage',
  find: (line) =>
    [...line.matchAll(PERCENTAGE)].flatMap((match) => {
      const number = match[1]!;
      const after = number
        .split(/([.,])/u)
        .map((part) => (/^[.,]$/u.test(part) ? part : digitsOf(part)))
        .join('');
      return after === number ? [] : [{ range: [match.index, match.index + number.length], after }];
    }),
};

const PERCENTAGE = /(?<![\p{L}\p{N}.,])([1-9][\dOoIl]{0,2}(?:[.,][\dOoIl]{1,2})?)(?= ?%)/gu;
