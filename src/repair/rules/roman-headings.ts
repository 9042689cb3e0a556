// Which numeral stands before a heading in capitals, whose strokes were read as 1, l or |? (`11. NỘI DUNG` between I. and III.)

import { ROMAN_NUMERALS } from '../../vietnamese/roman-numerals.js';
import type { LabelledLine } from './label-sequence.js';
import { numeralOf, strokesOf } from './roman-shapes.js';
import type { RuleFinding } from './rule.js';

/**
 * The headings in capitals are counted in order. Numerals with V or X are read right; when as many headings stand between two of them as
 * numbers lie between, each has its number, whatever strokes were lost. A label of strokes becomes the next numeral when it has as many
 * strokes, or when the headings before and after it leave no other. Nothing changes unless some label can only be a roman numeral, and
 * never where a heading in capitals has an arabic number. Ranges are in the text.
 *
 * @example romanHeadings('1. MỤC TIÊU\nIl. NỘI DUNG', lines) // 'I' for '1', 'II' for 'Il'
 */
export function romanHeadings(text: string, lines: readonly LabelledLine[]): readonly RuleFinding[] {
  const headings = lines.flatMap(({ range: [start, end], noise }) => headingOf(text.slice(start, end), start, noise));
  if (!headings.some(proves) || headings.some(({ label }) => ARABIC.test(label))) return [];
  const values = between(headings);
  let before = 0;
  return headings.flatMap((heading, i) => {
    const { label, range, isOpen } = heading;
    const value = values[i] ?? follows(headings, i, before);
    const known = ROMAN_NUMERALS.indexOf(label);
    before = value ?? (known > 0 ? known : before);
    if (value === null || !isOpen || known === value) return [];
    return [{ range, after: ROMAN_NUMERALS[value]! + (heading.holdsPoint ? '.' : '') }];
  });
}

interface Heading {
  readonly range: readonly [number, number];
  readonly label: string;
  readonly isOpen: boolean;
  /** The point after the numeral was read as the foot of an L: `L MỤC TIÊU`. */
  readonly holdsPoint: boolean;
}

function headingOf(line: string, start: number, noise: LabelledLine['noise']): readonly Heading[] {
  const found = HEADING.exec(line) ?? WITHOUT_POINT.exec(line);
  if (!found || !isCapitals(found[3]!)) return [];
  const [, lead, label] = found;
  const from = start + lead!.length;
  const holdsPoint = label!.endsWith('L') && /^\s/u.test(line.slice(lead!.length + label!.length));
  return [{ range: [from, from + label!.length], label: label!, isOpen: noise !== 'clean', holdsPoint }];
}

/** Lead, label, and the heading itself. */
const HEADING = /^(\s*)([1IlLTNHUVXvx|!i]{1,5}|\d)[.,)/–-]\s*(\S.*\S)\s*$/u;
const WITHOUT_POINT = /^(\s*)([1Il|]{0,3}L|II|III)\s+(\S.*\S)\s*$/u;
const ARABIC = /^[02-9]$/u;
const WITH_FIVE_OR_TEN = /[VXvx]/u;

/** No arabic number: there are not eleven headings before it. */
function proves({ label }: Heading, place: number): boolean {
  const value = numeralOf(label);
  return value !== null && (WITH_FIVE_OR_TEN.test(label) || (label.length > 1 && place < ELEVEN));
}

const ELEVEN = 10;

/** The numbers that the numerals with V and X leave to the headings between them; null for others. */
function between(headings: readonly Heading[]): (number | null)[] {
  const values = headings.map(({ label }) => (WITH_FIVE_OR_TEN.test(label) ? numeralOf(label) : null));
  const filled = [...values];
  let from = -1;
  let first = 0;
  values.forEach((value, to) => {
    if (value === null) return;
    if (value - first === to - from)
      for (let i = from + 1; i < to; i++) if (strokesOf(headings[i]!.label) !== null) filled[i] = first + i - from;
    from = to;
    first = value;
  });
  return filled;
}

/** The number of a label of strokes after heading number `before`; null when its neighbours do not tell. */
function follows(headings: readonly Heading[], i: number, before: number): number | null {
  const strokes = strokesOf(headings[i]!.label);
  if (strokes === null) return null;
  const next = headings[i + 1];
  const nextIs = (value: number): boolean => next !== undefined && numeralOf(next.label) === value;
  const expected = before + 1;
  if (strokes.includes(expected)) return expected;
  if ((before > 0 || i === 0) && nextIs(expected + 1)) return expected;
  return strokes.find((value) => value > 1 && nextIs(value + 1)) ?? null;
}

function isCapitals(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper >= LEAST_CAPITALS && upper > MOSTLY * lower;
}

const LEAST_CAPITALS = 4;
/** An engine leaves small letters among capitals: `T6 CHUC`. */
const MOSTLY = 3;
