// How is the n-th entry of a numbered list labelled?

/** Ways to write a number that both Word (`w:numFmt`, ECMA-376 17.18.59) and HTML (`list-style-type`) know. */
export type NumberStyle = 'decimal' | 'decimal-zero' | 'upper-roman' | 'lower-roman' | 'upper-letter' | 'lower-letter';

const ROMAN = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;
/** Beyond this nobody writes roman numerals. */
const MOST_ROMAN = 3999;
const LETTERS = 26;

/**
 * `number` from 1 in the style; outside of what the style can write, in digits.
 *
 * @example listNumber(4, 'upper-roman') // "IV"
 */
export function listNumber(number: number, style: NumberStyle): string {
  switch (style) {
    case 'decimal':
      return String(number);
    case 'decimal-zero':
      return String(number).padStart(2, '0');
    case 'upper-roman':
      return roman(number);
    case 'lower-roman':
      return roman(number).toLowerCase();
    case 'upper-letter':
      return letters(number).toUpperCase();
    case 'lower-letter':
      return letters(number);
    default:
      return style satisfies never;
  }
}

function roman(number: number): string {
  if (number < 1 || number > MOST_ROMAN) return String(number);
  let [rest, text] = [number, ''];
  for (const [sign, value] of ROMAN) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}

/** a … z, then aa, bb, cc … as Word goes on. */
function letters(number: number): string {
  if (number < 1) return String(number);
  const letter = String.fromCharCode('a'.charCodeAt(0) + ((number - 1) % LETTERS));
  return letter.repeat(Math.ceil(number / LETTERS));
}
