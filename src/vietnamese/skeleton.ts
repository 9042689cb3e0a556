// By what letters is a phrase known, whatever its case, marks and punctuation?
import { stripMarks } from './strip-marks.js';

/**
 * Lower case without marks, one unit for each unit of the NFC text, so that places in the skeleton are places in the text.
 * The few letters whose plain or lower-case form has another length (ß, İ, ligatures) stay as they are.
 *
 * @example unitSkeleton('Nơi nhận:') // 'noi nhan:'
 */
export function unitSkeleton(text: string): string {
  let plain = '';
  for (let i = 0; i < text.length; i++) plain += plainUnit(text, i);
  return plain;
}

/** Stripping is dear and texts repeat few letters: each is stripped once. */
const PLAIN_UNITS = new Map<number, string>();

function plainUnit(text: string, i: number): string {
  const code = text.charCodeAt(i);
  const known = PLAIN_UNITS.get(code);
  if (known !== undefined) return known;
  const unit = text[i]!;
  const plain = stripMarks(unit).toLowerCase();
  const kept = plain.length === 1 ? plain : unit;
  PLAIN_UNITS.set(code, kept);
  return kept;
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
