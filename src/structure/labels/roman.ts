// Does the line start with a roman numeral: "II.", "III/", "IV -", "II NỘI DUNG"?
import { romanValue } from '../../vietnamese/label-ordinal.js';
import { ROMAN_NUMERALS } from '../../vietnamese/roman-numerals.js';
import { type LabelReader, labelReading } from './label-reading.js';

const MARKED = /^([IVXL]{1,7})\s?([.):]|\/(?!\d)|\s?[-–](?=\s|\p{Lu}{2}))\s*(?=[^\s.])/u;
/** "II/2023" is the rest of a quarter. Without a mark only before print in capitals. */
const UNMARKED = /^([IVX]{1,5})()\s+(?=\p{Lu}{2})/u;

export const roman: LabelReader = {
  name: 'roman',
  read: (text) => {
    const match = MARKED.exec(text) ?? UNMARKED.exec(text);
    if (!match || !isWellFormedRoman(match[1]!)) return null;
    const mark = match[2]!.trim().replace('–', '-');
    return labelReading('roman', match[1]!, romanValue(match[1]!), { mark, length: match[0].length });
  },
};

/** Up to 49: "IIII" and "VX" are none. */
export function isWellFormedRoman(text: string): boolean {
  return /^(?:X{0,3}|XL)(?:I{1,3}|IV|V|VI{1,3}|IX)?$/u.test(text) && text !== '';
}

/** The numeral of a place, from 1; sections beyond the twelfth are not counted by their place. */
export const romanOf = (ordinal: number): string | undefined => COUNTED[ordinal - 1];
const COUNTED = ROMAN_NUMERALS.slice(1, 13);
