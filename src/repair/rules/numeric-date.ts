// Which date do digits and slashes spell when some were misread? (`O5/1l/2O23`, `ngày 2510612026`)
import { DIGIT_SHAPE, digitsOf, isDay, isMonth, isYear } from './digit-shapes.js';
import type { Rule, RuleFinding } from './rule.js';

/** Day, month and year must all be valid, and most of the characters digits as they are. */
export const numericDate: Rule = {
  name: 'numeric-date',
  find: (line) => [
    ...[...line.matchAll(SLASHED)].flatMap(readSlashed),
    ...[...line.matchAll(SLASHES_AS_ONES)].flatMap(readOnes),
  ],
};

const D = DIGIT_SHAPE;
const SLASHED = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(${D} ?${D}?) ?([/.-]) ?(${D} ?${D}?) ?\\2 ?(${D}{4})(?![\\p{L}\\p{N}/]|-\\p{L})`,
  'gu',
);
/** After "ngày" a run of nine or ten digits is a date whose slashes were read as ones. */
const SLASHES_AS_ONES = /(?<=(?<!\p{L})[Nn]g[aàåä]y )(\d{1,2})1(\d{1,2})1((?:19|20)\d\d)(?!\p{N})/gu;
/** Of eight characters so many must be digits already. */
const MIN_DIGITS = 5;

function readSlashed(match: RegExpMatchArray): readonly RuleFinding[] {
  const [whole, day, mark, month, year] = match;
  if ((whole.match(/\d/gu)?.length ?? 0) < MIN_DIGITS) return [];
  return finding(match, [day!, month!, year!].map(digitsOf), mark!);
}

function readOnes(match: RegExpMatchArray): readonly RuleFinding[] {
  const run = match[0];
  const year = run.slice(-4);
  // The ones may stand in two places (`1111112024`); then the run proves nothing.
  const readings = [1, 2].flatMap((dayLength) => {
    const [day, month] = [run.slice(0, dayLength), run.slice(dayLength + 1, -5)];
    const ones = run[dayLength] === '1' && run.at(-5) === '1';
    return ones && isDay(day) && isMonth(month) ? [[day, month, year]] : [];
  });
  return readings.length === 1 ? finding(match, readings[0]!, '/') : [];
}

function finding(match: RegExpMatchArray, parts: readonly (string | null)[], mark: string): readonly RuleFinding[] {
  const [day, month, year] = parts;
  if (!day || !month || !year || !isDay(day) || !isMonth(month) || !isYear(year)) return [];
  const after = [day, month, year].join(mark);
  const unspaced = match[0].replace(/ ?([/.-]) ?/gu, '$1');
  return after === unspaced ? [] : [{ range: [match.index!, match.index! + match[0].length], after }];
}
