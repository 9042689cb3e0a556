// In which font is text set that is there to be found and copied, and never seen?
import { relativeWidth } from '../layout/glyph-widths.js';
import { type PDFContext, type PDFRef, PDFString } from '../pdf/pdf-lib.js';

/** A font of the file, and how text is written in it. */
export interface GlyphlessFont {
  readonly ref: PDFRef;
  /** The bytes of a literal string, without its brackets. */
  readonly encode: (text: string) => Uint8Array;
}

/** Top and bottom of the font in em: the box of a word of size s reaches from ASCENT s above the baseline to DESCENT s below it. */
export const ASCENT = 0.8;
export const DESCENT = 0.2;

const EM = 1000;
const NAME = 'KehoachGlyphless';
/** Ranges of a ToUnicode map come in blocks of at most so many (Adobe Technical Note 5014). */
const MAP_BLOCK = 100;
const ESCAPED = new Map([...'()\\'].map((sign) => [sign.charCodeAt(0), sign] as const));

/** Width of a letter in 1/1000 em, as it is written down in the file. */
export function advance(letter: string): number {
  return Math.max(1, relativeWidth(letter));
}

/**
 * Puts a font into the file that has the letters of `text` and no shapes: a composite font whose codes count the letters, with widths of
 * Times, and a map back to Unicode (OCRmyPDF and Tesseract do the same with fixed widths). Equal letters, equal bytes.
 */
export function glyphlessFont(context: PDFContext, text: Iterable<string>): GlyphlessFont {
  const letters = [...new Set([...text, ' '])].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!);
  const codes = new Map(letters.map((letter, index) => [letter, index + 1]));
  const file = context.register(context.flateStream(emptyTrueType(), { Length1: emptyTrueType().length }));
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: NAME,
      Flags: SYMBOLIC,
      FontBBox: [0, -DESCENT * EM, EM, ASCENT * EM],
      ItalicAngle: 0,
      Ascent: ASCENT * EM,
      Descent: -DESCENT * EM,
      CapHeight: ASCENT * EM,
      StemV: 80,
      FontFile2: file,
    }),
  );
  const systemInfo = { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 };
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: NAME,
      CIDSystemInfo: systemInfo,
      FontDescriptor: descriptor,
      DW: EM / 2,
      W: [1, letters.map(advance)],
      // Every code shows the one empty glyph.
      CIDToGIDMap: context.register(context.flateStream(new Uint8Array(2 * (letters.length + 1)))),
    }),
  );
  const ref = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: NAME,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(toUnicode(letters))),
    }),
  );
  return { ref, encode: (word) => encoded(word, codes) };
}

/** Flag of a font whose letters are in no standard set (ISO 32000-1, table 123). */
const SYMBOLIC = 4;

function encoded(text: string, codes: ReadonlyMap<string, number>): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = codes.get(letter) ?? 0;
    for (const byte of [code >> 8, code & 0xff]) {
      const sign = ESCAPED.get(byte);
      if (sign !== undefined) bytes.push(BACKSLASH, byte);
      // A bare carriage return would be read as a line feed.
      else if (byte === RETURN) bytes.push(BACKSLASH, LETTER_R);
      else bytes.push(byte);
    }
  }
  return Uint8Array.from(bytes);
}
const [BACKSLASH, RETURN, LETTER_R] = [0x5c, 0x0d, 0x72];

function toUnicode(letters: readonly string[]): string {
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
  const values = letters.map(
    (letter) => `<${[...Array(letter.length).keys()].map((at) => hex(letter.charCodeAt(at))).join('')}>`,
  );
  const ranges: string[] = [];
  for (let code = 1; code <= letters.length; ) {
    // A range stays below one high byte.
    const end = Math.min(letters.length, code | 0xff);
    ranges.push(`<${hex(code)}> <${hex(end)}> [${values.slice(code - 1, end).join('')}]`);
    code = end + 1;
  }
  const blocks = Array.from({ length: Math.ceil(ranges.length / MAP_BLOCK) }, (_, at) => {
    const block = ranges.slice(at * MAP_BLOCK, (at + 1) * MAP_BLOCK);
    return `${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`;
  });
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

/** A TrueType file with one glyph without outline: what readers ask for before they believe in a font (OpenType 1.9). */
function emptyTrueType(): Uint8Array {
  const u16 = (...values: readonly number[]) => values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]);
  const u32 = (...values: readonly number[]) => values.flatMap((value) => u16(value >>> 16, value & 0xffff));
  const [ascent, descent] = [ASCENT * EM, 0x10000 - DESCENT * EM];
  const tables: readonly (readonly [string, readonly number[]])[] = [
    ['cmap', [...u16(0, 1, 1, 0), ...u32(12), ...u16(0, 262, 0), ...Array<number>(256).fill(0)]],
    ['glyf', [0, 0, 0, 0]],
    [
      'head',
      [
        ...u32(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
        ...u16(0, EM),
        ...u32(0, 0, 0, 0),
        ...u16(0, descent, EM, ascent, 0, 8, 2, 0, 0),
      ],
    ],
    ['hhea', [...u32(0x00010000), ...u16(ascent, descent, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, 1)]],
    ['hmtx', u16(EM / 2, 0)],
    ['loca', u16(0, 0)],
    ['maxp', [...u32(0x00010000), ...u16(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]],
    ['post', [...u32(0x00030000, 0), ...u16(0, 0), ...u32(0, 0, 0, 0, 0)]],
  ];
  let offset = 12 + 16 * tables.length;
  const directory: number[] = [];
  const body: number[] = [];
  for (const [tag, content] of tables) {
    const padded = [...content, ...Array<number>((4 - (content.length % 4)) % 4).fill(0)];
    directory.push(...Buffer.from(tag, 'latin1'), ...u32(checksum(padded), offset, content.length));
    body.push(...padded);
    offset += padded.length;
  }
  return Uint8Array.from([...u32(0x00010000), ...u16(tables.length, 128, 3, 0), ...directory, ...body]);
}

function checksum(bytes: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    sum = (sum + ((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!)) >>> 0;
  }
  return sum;
}
