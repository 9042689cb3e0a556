// How does a token read in VIQR, the ASCII spelling of Vietnamese mail (Vie^.t Nam, ddu+o+`ng)?
import { VIQR_SHAPES, VIQR_TONES } from './legacy-tables.js';
import type { Reading } from './reading.js';

/** Source: RFC 1456, section 3. A mark at the end of a token may be punctuation; the likelier reading comes first. */
export const viqr: Reading = {
  name: 'viqr',
  noise: 'legacy-encoding',
  proof: 'words',
  stayNats: 2,
  rankNats: 0,
  candidates: (token, { beforeCapital }) => {
    if (!MAY_BE_VIQR.test(token)) return [];
    const whole = decode(token);
    const trailing = TRAILING_PUNCTUATION.exec(token);
    const kept = trailing ? decode(token.slice(0, trailing.index)) + trailing[0] : whole;
    const readings = beforeCapital ? [kept, whole] : [whole, kept];
    return [...new Set(readings)].filter((text) => text !== token);
  },
};

function decode(token: string): string {
  return token
    .replace(VOWEL_WITH_MARKS, (_, vowel: string, shape: string | undefined, tone: string | undefined) =>
      (vowel + (VIQR_SHAPES[shape ?? ''] ?? '') + (VIQR_TONES[tone ?? ''] ?? '')).normalize('NFC'),
    )
    .replace(/dd/gu, 'đ')
    .replace(/D[Dd]/gu, 'Đ')
    .replace(/\\(?=[.?'`~^(+*\\])/gu, '');
}

const MAY_BE_VIQR = /^[\x20-\x7e]*$/u;
const VOWEL_WITH_MARKS = /([aeiouy])([\^(+*])?(['`?~.](?!['`?~.]))?/giu;
const TRAILING_PUNCTUATION = /[.?']+$/u;
