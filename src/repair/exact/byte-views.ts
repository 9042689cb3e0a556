// Which bytes stood in the file, if its one-byte text was read with the wrong code page?

/** Turns characters back into bytes (units 0–255). Characters that the code page does not have stay as they are. */
export interface ByteView {
  /** '' for Windows-1252, which nearly all software assumes. */
  readonly name: '' | 'macintosh' | 'symbol';
  readonly bytesOf: (text: string) => string;
  /** Bytes 0x80–0x9F that an encoding has no letter for, as the characters they were: quotation marks and dashes. */
  readonly withoutControls: (text: string) => string;
}

/** Windows-1252 for 0x80–0x9F; the rest is Latin-1. A blank is a byte that the code page leaves open. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
/** Mac OS Roman for 0x80–0xFF. Source: Apple, "Map (external version) from Mac OS Roman to Unicode". */
const MACINTOSH =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';
/** Symbol-encoded TrueType fonts put byte b on U+F000 + b. Source: OpenType specification, cmap, platform 3 encoding 0. */
const SYMBOL_BASE = 0xf000;
const FIRST_SYMBOL = 0x20;

export const BYTE_VIEWS: readonly ByteView[] = [
  { name: '', bytesOf: viewOf(WINDOWS_1252), withoutControls: controlsIn(WINDOWS_1252) },
  { name: 'macintosh', bytesOf: viewOf(MACINTOSH), withoutControls: controlsIn(MACINTOSH) },
  { name: 'symbol', bytesOf: symbolBytes, withoutControls: controlsIn(WINDOWS_1252) },
];

function viewOf(upperHalf: string): (text: string) => string {
  const bytes = new Map<string, string>();
  [...upperHalf].forEach((character, i) => {
    if (character !== ' ') bytes.set(character, String.fromCharCode(0x80 + i));
  });
  return (text) => {
    let viewed = '';
    for (const character of text) viewed += bytes.get(character) ?? character;
    return viewed;
  };
}

function controlsIn(upperHalf: string): (text: string) => string {
  const characters = [...upperHalf];
  return (text) => text.replace(CONTROLS, (byte) => characters[byte.charCodeAt(0) - 0x80]!);
}

const CONTROLS = /[\u0080-\u009f]/gu;

function symbolBytes(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/gu, (character) => {
    const byte = character.charCodeAt(0) - SYMBOL_BASE;
    return String.fromCharCode(Math.max(byte, FIRST_SYMBOL));
  });
}
