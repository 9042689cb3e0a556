// Which character is glyph number n of a common font? Subset fonts without ToUnicode leak these numbers as text.

/** Glyphs 0–2 are .notdef, .null and nonmarkingreturn; 3 is the space: the constant shift of 29 for all of ASCII. */
const FIRST_GLYPH = 3;
const FIRST_ASCII = 0x20;
const LAST_ASCII = 0x7e;

/**
 * What follows ASCII: the standard Macintosh order, without its no-break space and its apple, as Times New Roman and
 * Arial have it. Source: Apple, TrueType reference manual, table "post", format 1. A blank is a glyph no text needs.
 */
const AFTER_ASCII =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…' +
  'ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄¤‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇŁłŠšŽž¦ÐðÝýÞþ−×¹²³½¼¾₣ĞğİŞşĆćČčđ';

/** Glyph numbers that the two styles of Times New Roman and Arial (Windows) give the letters that only Vietnamese has. */
export const KNOWN_GLYPHS: ReadonlyMap<number, string> = new Map([
  [0x102, 'Ă'],
  [0x103, 'ă'],
  [0x108, 'Đ'],
  [0x1ac, 'Ĩ'],
  [0x1ad, 'ĩ'],
  [0x1c9, 'Ũ'],
  [0x1ca, 'ũ'],
  [0x1e3, 'Ỳ'],
  [0x1e4, 'ỳ'],
  // upright and bold
  [0x46a, 'Ơ'],
  [0x46b, 'ơ'],
  [0x46c, 'Ư'],
  [0x46d, 'ư'],
  // italic
  [0x2ee, 'Ơ'],
  [0x2ef, 'ơ'],
  [0x2f0, 'Ư'],
  [0x2f1, 'ư'],
]);

/**
 * The letters Ạ–ỹ (U+1EA0–U+1EF9) stand together in code point order, so one number places them all.
 * Ỳ ỳ are not among them: they belong to the older WGL4 set and keep their place there.
 */
export const BLOCK_LETTERS: readonly string[] = Array.from({ length: 0x1efa - 0x1ea0 }, (_, i) =>
  String.fromCharCode(0x1ea0 + i),
).filter((letter) => !'Ỳỳ'.includes(letter));
/** Glyph number of Ạ in the upright and in the italic of Times New Roman and Arial. */
export const KNOWN_BLOCK_STARTS: readonly number[] = [0x4a4, 0x328];

/** Glyph number -> character, for ASCII and the Macintosh glyphs. */
export const GLYPH_ORDER: ReadonlyMap<number, string> = tabulate();

function tabulate(): ReadonlyMap<number, string> {
  const order = new Map<number, string>();
  for (let code = FIRST_ASCII; code <= LAST_ASCII; code++) {
    order.set(code - FIRST_ASCII + FIRST_GLYPH, String.fromCharCode(code));
  }
  const next = FIRST_GLYPH + LAST_ASCII - FIRST_ASCII + 1;
  [...AFTER_ASCII].forEach((character, i) => {
    order.set(next + i, character);
  });
  return order;
}
