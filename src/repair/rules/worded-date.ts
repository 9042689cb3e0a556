// Which digits stand between "ngày", "tháng" and "năm"? (`ngày 3 I tháng lO năm 2O23` is 31, 10, 2023)
import { DIGIT_SHAPE, digitsOf, isDay, isMonth, isYear } from './digit-shapes.js';
import type { Rule, RuleFinding } from './rule.js';

/**
 * A slot is filled only when the words on its sides leave no other sense and the number is a day, a month or a year.
 * Without "ngày" a slot before "tháng" must hold a digit (`3 I tháng 10`), for "quý I tháng 3" is sound.
 */
export const wordedDate: Rule = {
  name: 'worded-date',
  find: (line) =>
    SLOTS.flatMap(({ pattern, fits }) => [...line.matchAll(pattern)].flatMap((match) => fill(match, fits))),
};

interface Slot {
  /** Groups: what stands before the slot, the slot. */
  readonly pattern: RegExp;
  readonly fits: (digits: string) => boolean;
}

/** The three words with whatever marks an engine left on them. */
const DAY = '(?<!\\p{L})[Nn]g[aàåä]y';
const MONTH = '[Tt]h[aáåä]ng(?!\\p{L})';
const YEAR = '[Nn][aăåä]m(?!\\p{L})';
const ONE_OR_TWO = `${DIGIT_SHAPE}(?: ?${DIGIT_SHAPE})?`;
const FOUR = `(?:${DIGIT_SHAPE} ?){3}${DIGIT_SHAPE}`;
const END = '(?![\\p{L}\\p{N}|!])';

const SLOTS: readonly Slot[] = [
  { pattern: new RegExp(`(${DAY} {1,3})(${ONE_OR_TWO})(?= {1,3}${MONTH})`, 'gu'), fits: isDay },
  {
    pattern: new RegExp(`((?<![\\p{L}\\p{N}])(?<!${DAY} {1,3}))(\\d ?[IlO|!])(?= {1,3}${MONTH} {1,3}\\d)`, 'gu'),
    fits: isDay,
  },
  { pattern: new RegExp(`(\\d ${MONTH} {1,3})(${ONE_OR_TWO})${END}(?= {1,3}${YEAR}|[.,;:)]|$)`, 'gu'), fits: isMonth },
  { pattern: new RegExp(`(${MONTH} {1,3})(${ONE_OR_TWO})(?= {1,3}${YEAR}|\\/(?:19|20)\\d\\d)`, 'gu'), fits: isMonth },
  { pattern: new RegExp(`(${YEAR} {1,3})(${FOUR})${END}`, 'gu'), fits: isYear },
];

function fill(match: RegExpMatchArray, fits: (digits: string) => boolean): readonly RuleFinding[] {
  const slot = match[2]!;
  const digits = digitsOf(slot);
  if (digits === null || digits === slot || !fits(digits)) return [];
  const start = match.index! + match[1]!.length;
  return [{ range: [start, start + slot.length], after: digits }];
}
