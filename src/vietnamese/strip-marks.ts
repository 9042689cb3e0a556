// Which plain letters stand under the Vietnamese marks? The one adapter of `diacritics`.
import { remove } from 'diacritics';

/**
 * The text without marks, đ as d; everything that is no marked Latin letter stays.
 * Takes NFC: the package leaves combining marks where they are. May change the length (ß -> ss).
 *
 * @example stripMarks('Kế hoạch số 12') // 'Ke hoach so 12'
 */
export function stripMarks(nfcText: string): string {
  return remove(nfcText);
}
