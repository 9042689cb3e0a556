// Which roman numeral do these characters look like? (`Il` is II, `1V` is IV)
import { ROMAN_NUMERALS } from '../../vietnamese/roman-numerals.js';

/** What a label of strokes can count, likeliest first; null for what is not strokes alone. N, H and U have two; a last L may be `I.` */
export function strokesOf(label: string): readonly number[] | null {
  if (!STROKES.test(label)) return null;
  const strokes = label.length + (label.match(WIDE)?.length ?? 0);
  return label.length > 1 && label.endsWith('L') ? [strokes, strokes - 1] : [strokes];
}

/** The value of a numeral whose strokes, V and X were read as letters or digits of their shape; null for what is none. */
export function numeralOf(label: string): number | null {
  const strokes = strokesOf(label);
  if (strokes) return strokes[0]!;
  const read = label.replace(STROKE, 'I').toUpperCase();
  const value = ROMAN_NUMERALS.indexOf(read);
  return value > 0 ? value : null;
}

/** One of several must be a stroke by itself: TL is no numeral. */
const STROKES = /^(?=.*[1Il|!i]|.$)[1IlLTNHU|!i]{1,4}$/u;
const WIDE = /[NHU]/gu;
const STROKE = /[1lL|!i]/gu;
