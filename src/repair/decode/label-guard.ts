// May this token be read as a lone consonant?
import type { PathReading } from './path-readings.js';

/**
 * A consonant by itself is the label of a paragraph (đ), never a word: `II.` read as `Il.` is no `Đ`. Only what is one letter itself may
 * become one.
 */
export function labelGuard({ source, after }: PathReading): boolean {
  return !LONE_CONSONANT.test(after.replace(NO_LETTER, '')) || source.replace(NO_LETTER, '').length <= 1;
}

const LONE_CONSONANT = /^[bcdđghklmnpqrstvx]$/iu;
const NO_LETTER = /\P{L}/gu;
