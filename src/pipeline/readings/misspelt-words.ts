// Do so many words of a page break the rules of Vietnamese spelling that an engine must have misread it?
import { tokenVerdict } from '../../repair/noise/token-verdict.js';

/**
 * Clean pages have none or one in two hundred words (fixtures, shared samples); so many different ones no author leaves. What pages of
 * each kind are taken for with these: `npm run evaluate:reading-choice`.
 */
const LEAST_SHARE = 0.015;
const LEAST_DIFFERENT = 3;

/**
 * Whether words in small letters are misspelt that often. Names (Niê Kđăm), abbreviations and codes have capitals and do not count. What
 * repair makes of such a page is a guess where the image shows what was printed, even if its sentences look sound.
 */
export function hasMisspeltWords(text: string): boolean {
  const words = text.match(/(?<!\S)[\p{P}]*\p{Ll}\S*/gu) ?? [];
  const misspelt = words.filter((word) => ['misspelt', 'junk'].includes(tokenVerdict(word)));
  return misspelt.length >= LEAST_SHARE * words.length && new Set(misspelt).size >= LEAST_DIFFERENT;
}
