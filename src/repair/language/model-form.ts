// Under which spelling does the language model know a word?
import { withTonePlacement } from '../../vietnamese/tone-placement.js';

/**
 * Lower case, NFC, tone in the old place: the one form under which training counts and decoding asks.
 * To print a token again in the document's own style use `withTonePlacement(token, style)`.
 *
 * @example modelForm('Uỷ') // 'ủy'
 */
export function modelForm(word: string): string {
  const lower = word.toLowerCase().normalize('NFC');
  return MAY_BE_NEW_STYLE.test(lower) ? withTonePlacement(lower, 'old') : lower;
}

/** Cheap test before the costly replacement: only these letters carry a new-style tone. */
const MAY_BE_NEW_STYLE = /[àảãáạèẻẽéẹỳỷỹýỵ]/u;
