// By what letters is a phrase known, whatever its case, marks and punctuation?
import { stripMarks } from './strip-marks.js';

/**
 * Lower case without marks, one unit for each unit of the NFC text, so that places in the skeleton are places in the text.
 *
 * @example unitSkeleton('Nơi nhận:') // 'noi nhan:'
 */
export function unitSkeleton(text: string): string {
  const plain = stripMarks(text).toLowerCase();
  return plain.length === text.length ? plain : unitByUnit(text);
}

/** The few letters whose plain or lower-case form has another length (ß, İ, ligatures) stay as they are. */
function unitByUnit(text: string): string {
  let plain = '';
  for (let i = 0; i < text.length; i++) {
    const unit = stripMarks(text[i]!).toLowerCase();
    plain += unit.length === 1 ? unit : text[i]!;
  }
  return plain;
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
