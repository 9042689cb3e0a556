// What do lost tone marks and fonts without a table of their letters make of a line?

/** Marks of the five tones, apart from those that make other vowels (â, ă, ơ …). */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Tones lost, vowels kept: what engines make of faint prints. */
export function misreadTones(line: string): string {
  return line.normalize('NFD').replace(TONES, '').normalize('NFC');
}

/** Codes of glyphs in place of letters: by so many below the letter in Latin, in another block for Vietnamese letters. */
const SHIFT = 29;
const FIRST_PRINTED = 0x21;
const LAST_LATIN = 0x7e;
const OTHER_BLOCK = 0x100;
const SIZE_OF_BLOCK = 0x7f;

/** Letters and digits as a font without ToUnicode gives them; what falls below the printed characters is lost. */
export function shiftedGlyphs(line: string): string {
  return [...line].map((letter) => (/\s/u.test(letter) ? letter : glyphOf(letter.codePointAt(0)!))).join('');
}

function glyphOf(code: number): string {
  if (code > LAST_LATIN) return String.fromCodePoint(OTHER_BLOCK + (code % SIZE_OF_BLOCK));
  return code - SHIFT < FIRST_PRINTED ? '' : String.fromCodePoint(code - SHIFT);
}
