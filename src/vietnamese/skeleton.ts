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
  return unitSkeleton(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Letters and digits only, for print spaced letter by letter.
 *
 * @example compactKey('- K Ế  H O Ạ C H -') // 'kehoach'
 */
export function compactKey(text: string): string {
  return unitSkeleton(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
