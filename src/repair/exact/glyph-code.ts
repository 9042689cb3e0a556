// What does a token say whose characters are glyph numbers of a font?
import { BLOCK_LETTERS, GLYPH_ORDER } from './glyph-order.js';
import type { Reading } from './reading.js';

/** A solved font or fonts: numbers beyond the Macintosh glyphs, and where the Vietnamese blocks start. */
export interface GlyphKey {
  readonly letters: ReadonlyMap<number, string>;
  readonly blockStarts: readonly number[];
}

/**
 * The reading for one key. Fonts mix inside a line, even inside a word: letters of a one-byte font stay as they are
 * beside glyph numbers of another, so a token is read with its ASCII taken as numbers and with its ASCII kept.
 * Digits that the extraction dropped (their numbers are control characters) are not made up.
 *
 * @example candidates('QăP') // ['năm', 'QăP']
 */
export function glyphReading(key: GlyphKey): Reading {
  return {
    name: 'glyph-codes',
    noise: 'shifted-glyphs',
    proof: 'words',
    stayNats: 0,
    rankNats: 2,
    candidates: (token) => {
      const [, lead = '', core = '', tail = ''] = PLAIN_EDGES.exec(token) ?? [];
      const whole = [
        /\p{Nd}/u.test(lead) ? withEdges(lead, decodeGlyphs(core + tail, key), '') : null,
        decodeGlyphs(token, key),
        lead !== '' || tail !== '' ? withEdges(lead, decodeGlyphs(core, key), tail) : null,
      ];
      const mixed = [keepAscii(token, key), keepSmall(token, key)];
      const readings = TWO_SMALL.test(token) ? [...mixed, ...whole] : [...whole, ...mixed];
      const needsLetter = /[a-z]/u.test(token);
      return [...new Set(readings)].filter(
        (text): text is string => text !== null && text !== token && (!needsLetter || /\p{L}/u.test(text)),
      );
    },
  };
}

/** Every character taken as a glyph number; null when one has no glyph. */
export function decodeGlyphs(token: string, key: GlyphKey): string | null {
  let text = '';
  for (const character of token) {
    const glyph = character.codePointAt(0)!;
    const letter = letterOf(glyph, key) ?? GLYPH_ORDER.get(glyph);
    if (letter === undefined) return null;
    text += letter;
  }
  return text;
}

/** ASCII and Latin-1 stay, numbers beyond them are read; null when one has no glyph. */
export function keepAscii(token: string, key: GlyphKey): string | null {
  let text = '';
  for (const character of token) {
    const glyph = character.codePointAt(0)!;
    const letter =
      letterOf(glyph, key) ??
      (glyph === LAST_LATIN ? GLYPH_ORDER.get(glyph) : glyph < LAST_LATIN ? character : undefined);
    if (letter === undefined) return null;
    text += letter;
  }
  return text;
}

function withEdges(lead: string, core: string | null, tail: string): string | null {
  return core === null || core === '' ? null : lead + core + tail;
}

/** Small ASCII letters stay, the rest is read: a word that changes its font in the middle. */
function keepSmall(token: string, key: GlyphKey): string | null {
  const parts = token.split(/([a-z]+)/u);
  if (parts.length === 1) return null;
  const read = parts.map((part, i) => (i % 2 === 1 ? part : decodeGlyphs(part, key)));
  return read.includes(null) ? null : read.join('');
}

/** As numbers small ASCII letters are accented vowels; a syllable has one of them. */
const TWO_SMALL = /[a-z].*[a-z]/u;
/** A number before the word and punctuation around it may be set in another font. */
const PLAIN_EDGES = /^((?:\p{Nd}{2,}|[(“"])?)(.*?)([.,;:)”"]?)$/su;
/** ÿ stands in no Vietnamese text; as a number it is đ. */
const LAST_LATIN = 0xff;

function letterOf(glyph: number, { letters, blockStarts }: GlyphKey): string | undefined {
  const known = letters.get(glyph);
  if (known !== undefined) return known;
  for (const start of blockStarts) {
    const letter = BLOCK_LETTERS[glyph - start];
    if (letter !== undefined) return letter;
  }
  return undefined;
}
