// Which damaged-looking tokens are signs that stand for themselves: a numeral, an abbreviation?
import { classifyToken } from '../language/classify-token.js';
import type { SpecialToken } from '../language/language-model.js';
import type { Place } from './token-shapes.js';

/** What the model reads for the token as it stands, and what keeping it costs, in milli-nats. */
export interface Sign {
  readonly token: SpecialToken;
  readonly price: number;
}

/**
 * Null for what may be a misread word. Words do not come out as four capitals among small letters, or as two consonants and more
 * without a vowel.
 *
 * @example signOf('I', 'inside') // { token: '<roman>', … }: "Chương I"
 */
export function signOf(core: string, place: Place): Sign | null {
  if (classifyToken(core) === 'roman') return { token: '<roman>', price: ROMAN };
  if (place === 'capitals') return null;
  return ABBREVIATED.test(core) ? { token: '<abbr>', price: ABBREVIATION } : null;
}

const ROMAN = 2500;
const ABBREVIATION = 4000;
const ABBREVIATED = /^(?:[A-ZĐ]{4,8}|[B-DF-HJ-NP-TV-XZĐ]{3})$/u;
