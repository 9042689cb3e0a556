// Which letters do fonts mean that state no encoding?
import { decodeWindows1252 } from '../windows-1252.js';
import type { PDFPageProxy } from './pdfjs.js';

/** What pdf.js says of a font when `fontExtraProperties` is on; only what is used of it. */
interface FontFacts {
  readonly type?: string;
  readonly composite?: boolean;
  readonly isSymbolicFont?: boolean;
  readonly defaultEncoding?: readonly string[];
  readonly differences?: readonly unknown[];
  readonly toUnicode?: { readonly get?: (code: number) => string | undefined };
}

const FIRST_HIGH = 0x80;
const HIGH_BYTES = Uint8Array.from({ length: 0x80 }, (_, index) => FIRST_HIGH + index);
const MAC_ROMAN = [...new TextDecoder('macintosh').decode(HIGH_BYTES)];
const WESTERN = [...decodeWindows1252(HIGH_BYTES)];
const WESTERN_OF_MAC = new Map(MAC_ROMAN.map((letter, index) => [letter, WESTERN[index]!]));
/** The glyph name at 0xD0 tells the encodings apart: MacRoman has a dash there. */
const PROBE = 0xd0;
const MAC_ROMAN_AT_PROBE = 'endash';
/** What Vietnamese text in either encoding may well contain: it raises no suspicion. */
const USUAL = /[\p{ASCII}“”‘’–—…•\u00A0àáâãèéêìíòóôõùúÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚ]/u;

/**
 * How to read the text of a font: pdf.js takes symbolic TrueType fonts without an encoding for MacRoman, while programs on Windows,
 * where these documents and the .Vn fonts come from, mean Windows-1252 ("L‡o Cai" for "Lào Cai"). Text from a ToUnicode table
 * stays as it is.
 *
 * @returns for a font name of the page and its text, the text as meant
 */
export async function symbolicFontReader(
  page: PDFPageProxy,
  runs: readonly { readonly str: string; readonly fontName: string }[],
): Promise<(text: string, fontName: string) => string> {
  const suspects = new Set(runs.filter(({ str }) => isSuspect(str)).map(({ fontName }) => fontName));
  if (suspects.size === 0) return (text) => text;
  // The facts about a font arrive with the instructions that use it.
  await page.getOperatorList();
  const misread = new Set([...suspects].filter((fontName) => isMisread(factsOf(page, fontName))));
  return (text, fontName) =>
    misread.has(fontName) ? text.replace(/\P{ASCII}/gu, (letter) => WESTERN_OF_MAC.get(letter) ?? letter) : text;
}

function isSuspect(text: string): boolean {
  return [...text].some((letter) => !USUAL.test(letter) && WESTERN_OF_MAC.has(letter));
}

function factsOf(page: PDFPageProxy, fontName: string): FontFacts | null {
  return page.commonObjs.has(fontName) ? (page.commonObjs.get(fontName) as FontFacts) : null;
}

function isMisread(font: FontFacts | null): boolean {
  if (font === null || font.composite || font.type !== 'TrueType' || !font.isSymbolicFont) return false;
  if (font.defaultEncoding?.[PROBE] !== MAC_ROMAN_AT_PROBE || (font.differences?.length ?? 0) > 0) return false;
  // A table of the file's own would give other letters than the encoding somewhere.
  return MAC_ROMAN.every((letter, index) => {
    const read = font.toUnicode?.get?.(FIRST_HIGH + index);
    return read === undefined || read === letter || !WESTERN_OF_MAC.has(read);
  });
}
