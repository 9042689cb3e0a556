// Is an engine so unsure of a page that all of it should be read again?
import type { OcrWord } from '../model/ocr.js';

/** Words below this are wrong more often than right; right ones have 0.91 and more in 95 of 100 cases (research/libraries.md, 2.2). */
const SURE = 0.8;
/** Rendered pages have up to 3 % of their letters in words below that, scans 2 to 10 %; then it is more than single lines. */
const MUCH_DOUBT = 0.06;

/** Whether a second reading may pay. */
export function isDoubtful(words: readonly OcrWord[]): boolean {
  const letters = (some: readonly OcrWord[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  return letters(words.filter(({ confidence }) => confidence < SURE)) > MUCH_DOUBT * letters(words);
}
