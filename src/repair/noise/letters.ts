// What is this character to Vietnamese text: a letter of its alphabet, a letter of another, a symbol that no plan needs?

/** Bits of `letterBits`; a letter has LETTER and exactly one of the four kinds below it. */
export const LETTER = 1;
/** ă đ ơ ư and every letter with a tone that only Vietnamese writes (U+1EA0–U+1EF9). */
export const VIETNAMESE_ONLY = 2;
/** à á â ã è é ê ì í ò ó ô õ ù ú ý ĩ ũ: Vietnamese, but other languages have them too. */
export const SHARED = 4;
export const ASCII = 8;
/** Letters that Vietnamese does not have: å ä ö ü ß µ, Cyrillic, combining marks left alone. */
export const FOREIGN = 16;
export const DIGIT = 32;
export const SPACE = 64;
/** Symbols, control and private-use characters that stand in damaged text where letters should. */
export const SUSPECT = 128;

function tabulate(): Uint8Array {
  const bits = new Uint8Array(0x10000);
  for (let unit = 0; unit < bits.length; unit++) bits[unit] = bitsOf(unit);
  return bits;
}

function bitsOf(unit: number): number {
  const character = String.fromCharCode(unit);
  if (/\s/u.test(character)) return SPACE;
  if (unit < 0x80) return asciiBits(unit, character);
  if (VIETNAMESE_ONLY_LETTERS.test(character)) return LETTER | VIETNAMESE_ONLY;
  if (SHARED_LETTERS.test(character)) return LETTER | SHARED;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER | FOREIGN;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  return SUSPECT_SYMBOLS.test(character) ? SUSPECT : 0;
}

function asciiBits(unit: number, character: string): number {
  if (/[a-z]/iu.test(character)) return LETTER | ASCII;
  if (/\d/u.test(character)) return DIGIT;
  return unit < 0x20 || unit === 0x7f || '\\~^`{}<>$#@[]|='.includes(character) ? SUSPECT : 0;
}

const VIETNAMESE_ONLY_LETTERS = /[ăđơưĂĐƠƯĩũĨŨ\u1ea0-\u1ef9]/u;
const SHARED_LETTERS = /[àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ]/u;
/**
 * Latin-1 symbols, C1 controls and what Windows-1252 and Mac OS Roman put on bytes that are letters in Vietnamese encodings,
 * replacement and private-use characters. Not among them: « » ° ² ³ ± × · § and typographic quotes and dashes, which plans use.
 */
const SUSPECT_SYMBOLS = /[\u0080-\u009f¡¢£¤¥¦¨©¬\u00ad®¯´µ¶¸¹¼½¾¿÷ˆ˜†‡‰‹›™€\ufffd∂∏∫∑∆√∞◊⁄\p{Co}\p{Sk}]/u;

/** Bits of one UTF-16 unit; 0 for ordinary punctuation. */
export const letterBits: Uint8Array = tabulate();
