// Has a page of Vietnamese words lost all its marks? Headings in capitals look like abbreviations then.
import { isSkeleton } from '../../repair/noise/skeletons.js';
import { stripMarks } from '../../vietnamese/strip-marks.js';

/** So many words tell; three quarters of the words of running text carry a mark. */
const LEAST_WORDS = 8;
const MOST_MARKED = 0.05;
/** Words of other languages and abbreviations are seldom a Vietnamese syllable without its marks. */
const LEAST_SYLLABLES = 0.75;

/** Whether nearly all words are Vietnamese syllables without marks. */
export function hasLostMarks(text: string): boolean {
  const words = (text.match(/\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase());
  const marked = words.filter((word) => stripMarks(word) !== word).length;
  const syllables = words.filter((word) => isSkeleton(stripMarks(word))).length;
  return (
    words.length >= LEAST_WORDS && marked <= MOST_MARKED * words.length && syllables >= LEAST_SYLLABLES * words.length
  );
}
