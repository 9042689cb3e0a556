// Which numeral stands before a heading in capitals, whose strokes were read as 1, l or |? (`11. NỘI DUNG` between I. and III.)
import type { LabelledLine } from './label-sequence.js';
import type { RuleFinding } from './rule.js';

/**
 * The headings in capitals are counted in order. A label of strokes becomes the next numeral when it has as many strokes, or when the
 * headings before and after it leave no other; nothing changes unless some label can only be a roman numeral. Ranges are in the text.
 *
 * @example romanHeadings('1. MỤC TIÊU\nIl. NỘI DUNG', lines) // 'I' for '1', 'II' for 'Il'
 */
export function romanHeadings(text: string, lines: readonly LabelledLine[]): readonly RuleFinding[] {
  const headings = lines.flatMap(({ range: [start, end], noise }) => {
    const found = HEADING.exec(text.slice(start, end));
    if (!found || !isCapitals(found[3]!)) return [];
    const [, lead, label] = found;
    const from = start + lead!.length;
    return [{ range: [from, from + label!.length] as const, label: label!, isOpen: noise !== 'clean' }];
  });
  if (!headings.some(({ label }) => PROVES.test(label)) || headings.some(({ label }) => ARABIC.test(label))) return [];
  const found: RuleFinding[] = [];
  let before = 0;
  headings.forEach(({ label, range, isOpen }, i) => {
    const next = headings[i + 1];
    const expected = before + 1;
    const isNext =
      strokesOf(label) === expected || (next !== undefined && numberOf(next.label) === expected + 1 && before > 0);
    const known = ROMAN.indexOf(label);
    if (isOpen && known !== expected && isNext && STROKES.test(label)) {
      found.push({ range, after: ROMAN[expected]! });
      before = expected;
    } else before = known > 0 ? known : before;
  });
  return found;
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
/** Lead, label, and the heading itself. */
const HEADING = /^(\s*)([1IlLTNHU|!i]{1,4}|\d|[IVX]{1,5})[.,)/–-]\s*(\S.*\S)\s*$/u;
/** Of strokes alone; N, H and U have two. */
const STROKES = /^[1IlLTNHU|!i]{1,4}$/u;
const WIDE = /[NHU]/gu;
/** No arabic number, and more than one stroke. */
const PROVES = /^(?=.*[IVX])(?:[IVX]{2,5}|[1Il|]{2,3}|V|X)$/u;
const ARABIC = /^[02-9]$/u;

function strokesOf(label: string): number {
  return STROKES.test(label) ? label.length + (label.match(WIDE)?.length ?? 0) : ROMAN.indexOf(label);
}

/** A sound numeral, or what its strokes say. */
function numberOf(label: string): number {
  const known = ROMAN.indexOf(label);
  return known > 0 ? known : strokesOf(label);
}

function isCapitals(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper >= LEAST_CAPITALS && upper > MOSTLY * lower;
}

const LEAST_CAPITALS = 4;
/** An engine leaves small letters among capitals: `T6 CHUC`. */
const MOSTLY = 3;
