// Where does an unknown font keep its Vietnamese letters? A substitution solved by which key makes syllables.
import { isSyllable } from '../../vietnamese/syllable.js';
import { tokenVerdict } from '../noise/token-verdict.js';
import { decodeGlyphs, type GlyphKey, keepAscii } from './glyph-code.js';
import { BLOCK_LETTERS, KNOWN_BLOCK_STARTS, KNOWN_GLYPHS } from './glyph-order.js';
import type { SyllableCost } from './token-cost.js';

/**
 * The key under which most of the damaged tokens become syllables. Starts from the fonts of Windows; looks for other
 * block starts, then for single letters outside the blocks, each kept only when several different words prove it.
 */
export function solveGlyphs(damaged: readonly string[], syllableCost: SyllableCost): GlyphKey {
  const words = [...new Set(damaged)].filter((token) => GLYPH_LIKE.test(token)).slice(0, MAX_WORDS);
  let key: GlyphKey = { letters: KNOWN_GLYPHS, blockStarts: KNOWN_BLOCK_STARTS };
  for (let font = 0; font < MAX_FONTS; font++) {
    const start = bestBlockStart(
      words.filter((word) => !isRead(word, key)),
      key,
    );
    if (start === null) break;
    key = { ...key, blockStarts: [...key.blockStarts, start] };
  }
  // A word may hold two unknown letters: the second round knows what the first has found.
  for (let round = 0; round < 2; round++) {
    for (const glyph of unknownGlyphs(words, key)) {
      const letter = bestLetter(glyph, words, key, syllableCost);
      if (letter !== null) key = { ...key, letters: new Map([...key.letters, [glyph, letter]]) };
    }
  }
  return key;
}

/** Whether enough tokens hold characters that only glyph numbers explain: letters of far blocks, control characters. */
export function hasGlyphCodes(damaged: Iterable<string>): boolean {
  let found = 0;
  for (const token of damaged) if (GLYPH_LIKE.test(token) && ++found === MIN_TOKENS) return true;
  return false;
}

const MIN_TOKENS = 2;
/** Enough to prove any letter that matters; the search is linear in it. */
const MAX_WORDS = 400;
/** Upright, bold, italic, and a second family. */
const MAX_FONTS = 4;
/** A font's block must make syllables of so many different words with so many different letters, one letter of so many words. */
const MIN_BLOCK_WORDS = 4;
const MIN_BLOCK_LETTERS = 5;
const MIN_LETTER_WORDS = 2;
/** Which glyph numbers to line up with a letter: the most frequent ones carry the proof. */
const PIVOTS = 6;

/** `words`: those that the key does not read. */
function bestBlockStart(words: readonly string[], key: GlyphKey): number | null {
  let best: number | null = null;
  let most = MIN_BLOCK_WORDS - 1;
  const tried = new Set<number>();
  const riddles = words.map((word): Riddle => ({ word, spans: unknownSpans(word, key) }));
  for (const pivot of unknownGlyphs(words, key).slice(0, PIVOTS)) {
    const holders = riddles.filter(({ word }) => glyphsOf(word).includes(pivot));
    for (let offset = 0; offset < BLOCK_LETTERS.length; offset++) {
      const start = pivot - offset;
      if (start <= LAST_TABLED || tried.has(start)) continue;
      tried.add(start);
      const trial = { ...key, blockStarts: [...key.blockStarts, start] };
      const isSolved = ({ word, spans }: Riddle): boolean =>
        spans.some(({ first, last }) => inBlock(first, start) && inBlock(last, start)) && isRead(word, trial);
      if (!holders.some(isSolved)) continue;
      const read = riddles.filter(isSolved);
      const letters = new Set(read.flatMap(({ word }) => glyphsOf(word).filter((glyph) => inBlock(glyph, start))));
      if (read.length <= most || letters.size < MIN_BLOCK_LETTERS) continue;
      most = read.length;
      best = start;
    }
  }
  return best;
}

/** A word that the key does not read, and from where to where its unknown glyphs reach: with its ASCII taken as numbers, and kept. */
interface Riddle {
  readonly word: string;
  readonly spans: readonly { readonly first: number; readonly last: number }[];
}

/** Another block changes nothing but unknown glyphs, so that it reads a word only when it holds all of them. */
function unknownSpans(word: string, key: GlyphKey): Riddle['spans'] {
  return [decodeGlyphs, keepAscii].flatMap((read) => {
    const unknown = glyphsOf(word).filter((glyph) => read(String.fromCodePoint(glyph), key) === null);
    return unknown.length === 0 ? [] : [{ first: Math.min(...unknown), last: Math.max(...unknown) }];
  });
}

const inBlock = (glyph: number, start: number) => glyph >= start && glyph < start + BLOCK_LETTERS.length;

/**
 * The letter that makes the likeliest words of those with this glyph; null when too few prove it or two do about as well.
 * A capital may start any word, so a small letter wins a tie against its capital, unless another glyph has it already.
 */
function bestLetter(glyph: number, words: readonly string[], key: GlyphKey, syllableCost: SyllableCost): string | null {
  const holders = words.filter((word) => glyphsOf(word).includes(glyph));
  const taken = new Set([...key.letters].filter(([known]) => !KNOWN_GLYPHS.has(known)).map(([, letter]) => letter));
  let best: { readonly letter: string; readonly gain: number } | null = null;
  let next = 0;
  for (const letter of LETTERS.filter((one) => !taken.has(one))) {
    const trial = { ...key, letters: new Map([...key.letters, [glyph, letter]]) };
    const read = holders.flatMap((word) => readAs(word, trial) ?? []);
    if (read.length < MIN_LETTER_WORDS) continue;
    const gain = read.reduce((sum, word) => sum + Math.max(0, WORD_GAIN - syllableCost(word.toLowerCase())), 0);
    if (best && gain <= best.gain) {
      if (best.letter !== letter.toLowerCase()) next = Math.max(next, gain);
      continue;
    }
    next = Math.max(next, best?.gain ?? 0);
    best = { letter, gain };
  }
  return best && best.gain - next >= LETTER_MARGIN ? best.letter : null;
}

/** Nats that a word is worth when it is read; the rarest syllables cost nearly as much. */
const WORD_GAIN = 18;
/** Nats by which the best letter must beat the next. */
const LETTER_MARGIN = 3;

/** Glyph numbers that the key cannot read, the most frequent first. */
function unknownGlyphs(words: readonly string[], key: GlyphKey): readonly number[] {
  const counts = new Map<number, number>();
  for (const word of words) {
    for (const glyph of glyphsOf(word)) {
      if (keepAscii(String.fromCodePoint(glyph), key) === null) counts.set(glyph, (counts.get(glyph) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([glyph]) => glyph);
}

const glyphsOf = (word: string): readonly number[] => [...word].map((character) => character.codePointAt(0)!);

const isRead = (word: string, key: GlyphKey): boolean => readAs(word, key) !== null;

/** The syllable that the key makes of the word, null when it makes none. */
function readAs(word: string, key: GlyphKey): string | null {
  for (const text of [decodeGlyphs(word, key), keepAscii(word, key)]) {
    const letters = text?.replace(/^\P{L}+|\P{L}+$/gu, '') ?? '';
    if (isSyllable(letters) && hasConsistentCase(letters) && tokenVerdict(letters) === 'marked') return letters;
  }
  return null;
}

/** A capital may only start a word or run through it; the case of the letters around a glyph helps to tell Ộ from ộ. */
function hasConsistentCase(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}

/** The Macintosh glyphs end here. */
const LAST_TABLED = 0xff;
/** Tokens with a character beyond Latin-1 that is no typographic sign. */
const GLYPH_LIKE = /[\u0100-\u1eff]/u;
const LETTERS: readonly string[] = [...'ăđĩũơưâêôàáãèéìíòóõùúýỳ'].flatMap((letter) => [letter, letter.toUpperCase()]);
