// Does a page lie on its side or upside down? Told from how an engine read it.
import type { OcrPage, OcrWord } from '../model/ocr.js';

/** Words of fewer letters may be higher than wide when they are upright. */
const LEAST_LETTERS = 3;
/** A page upside down is read with a confidence of 0.3 to 0.45, the worst upright scans with 0.7. */
const DOUBTFUL_CONFIDENCE = 0.55;
/** Quarter turns to be tried on such a page, the likeliest first. */
const OTHER_TURNS = [2, 1, 3] as const;

/**
 * Clockwise quarter turns that may bring the page upright, to be tried in this order; none when it is upright already. Engines read
 * lines that run up or down too: then the boxes of the words are high, and the direction of the lines tells which turn is likelier.
 */
export function turnsToTry({ words, confidence }: OcrPage): readonly number[] {
  const long = words.filter(({ text }) => text.length >= LEAST_LETTERS);
  const high = long.filter(({ box: [x0, y0, x1, y1] }) => y1 - y0 > x1 - x0);
  if (high.length > long.length / 2) return runsDown(high) ? [3, 1] : [1, 3];
  return confidence < DOUBTFUL_CONFIDENCE ? OTHER_TURNS : [];
}

/** What can be relied on in a reading, in letters: for comparing turns of the same page. */
export function reliableLetters({ words }: OcrPage): number {
  return words.reduce((sum, { text, confidence }) => sum + (confidence >= 0.8 ? text.length : 0), 0);
}

function runsDown(words: readonly OcrWord[]): boolean {
  let down = 0;
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (next?.line === word.line) down += Math.sign(next.box[1] - word.box[1]);
  }
  return down >= 0;
}
