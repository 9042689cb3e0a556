// By what letters is a phrase known, whatever its case, marks and punctuation?
import { stripMarks } from './strip-marks.js';

/**
 * Lower case without marks, one unit for each unit of the NFC text, so that places in the skeleton are places in the text.
 * The few letters whose plain or lower-case form has another length (ß, İ, ligatures) stay as they are.
 *
 * @example unitSkeleton('Nơi nhận:') // 'noi nhan:'
 */
export function unitSkeleton(text: string): string {
  if (text.length <= LONGEST_CALL) return plainOf(text);
  let plain = '';
  for (let start = 0; start < text.length; start += LONGEST_CALL)
    plain += plainOf(text.slice(start, start + LONGEST_CALL));
  return plain;
}

/** So many arguments every engine takes. */
const LONGEST_CALL = 4096;

function plainOf(text: string): string {
  const units = new Array<number>(text.length);
  for (let i = 0; i < text.length; i++) units[i] = PLAIN_UNITS[text.charCodeAt(i)] || plainUnit(text, i);
  return String.fromCharCode(...units);
}

/** Stripping is dear and texts repeat few letters: each is stripped once. 0: not yet. */
const PLAIN_UNITS = new Uint16Array(0x10000);

function plainUnit(text: string, i: number): number {
  const unit = text[i]!;
  const plain = stripMarks(unit).toLowerCase();
  const code = (plain.length === 1 ? plain : unit).charCodeAt(0);
  PLAIN_UNITS[text.charCodeAt(i)] = code;
  return code;
}

/**
 * Words of plain lower-case letters and digits with one blank between: the key that phrase tables are looked up by.
 *
 * @example phraseKey('  MỤC ĐÍCH, YÊU CẦU: ') // 'muc dich yeu cau'
 */
export function phraseKey(text: string): string {
  return keyOf(text, BLANK) ?? unitSkeleton(text).replace(APART, ' ').trim();
}

/**
 * Letters and digits only, for print spaced letter by letter.
 *
 * @example compactKey('- K Ế  H O Ạ C H -') // 'kehoach'
 */
export function compactKey(text: string): string {
  return keyOf(text, null) ?? unitSkeleton(text).replace(APART, '');
}

const APART = /[^\p{L}\p{N}]+/gu;
const BLANK = 0x20;

/** As the pattern does it, unit by unit without it; null for the rare texts that are long or hold letters of two units. */
function keyOf(text: string, blank: number | null): string | null {
  if (text.length > LONGEST_CALL) return null;
  const units: number[] = [];
  let isApart = false;
  for (let i = 0; i < text.length; i++) {
    const unit = KEY_UNITS[text.charCodeAt(i)] || keyUnit(text, i);
    if (unit === HALF) return null;
    if (unit === BLANK) isApart = units.length > 0;
    else {
      if (isApart && blank !== null) units.push(blank);
      isApart = false;
      units.push(unit);
    }
  }
  return String.fromCharCode(...units);
}

/** The plain letter or digit, or one of the two below; 0: not yet looked up. */
const KEY_UNITS = new Uint16Array(0x10000);
/** Half of a letter that takes two units. */
const HALF = 0xd800;

function keyUnit(text: string, i: number): number {
  const code = text.charCodeAt(i);
  const plain = PLAIN_UNITS[code] || plainUnit(text, i);
  const isHalf = code >= HALF && code <= LAST_HALF;
  const unit = isHalf ? HALF : /[\p{L}\p{N}]/u.test(String.fromCharCode(plain)) ? plain : BLANK;
  KEY_UNITS[code] = unit;
  return unit;
}
const LAST_HALF = 0xdfff;

/**
 * Whether the plain letter is among the first `units` of the text; as `unitSkeleton(text.slice(0, units)).includes(letter)`.
 *
 * @example opensWithLetter('- Lưu: VT', 'l', 5) // true
 */
export function opensWithLetter(text: string, letter: string, units: number): boolean {
  const wanted = letter.charCodeAt(0);
  const end = Math.min(units, text.length);
  for (let i = 0; i < end; i++) if ((PLAIN_UNITS[text.charCodeAt(i)] || plainUnit(text, i)) === wanted) return true;
  return false;
}
