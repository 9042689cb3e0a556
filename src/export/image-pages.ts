// How does an image file become the pages of a PDF, in its own bytes where PDF has a name for them?
import type { Page, SourceFile } from '../model/document.js';
import { type PDFContext, PDFDocument, type PDFRef, PDFString } from '../pdf/pdf-lib.js';
import { type FaxStrip, faxStrips } from './fax-strips.js';
import { jpegColours } from './jpeg-colours.js';
import { plainPng } from './plain-png.js';
import { type PngImage, readPng } from './read-png.js';

/** Colour spaces by the number of components. */
const SPACES: Readonly<Record<number, string>> = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' };
const PNG_PREDICTOR = 15;
/** Group 4 in PDF's words. */
const GROUP_4 = -1;

/** A new document with one page for each page of the image, as large as `ingest` found it. */
export async function imagePages(file: SourceFile, pages: readonly Page[]): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (const { page: number, widthPt, heightPt } of pages) {
    const page = document.addPage([widthPt ?? 0, heightPt ?? 0]);
    const [width, height] = [page.getWidth(), page.getHeight()];
    for (const { ref, bottom, share } of await embedded(file.bytes, number - 1, document.context)) {
      const name = page.node.newXObject('Scan', ref);
      const content = `q ${round(width)} 0 0 ${round(share * height)} 0 ${round(bottom * height)} cm ${name} Do Q`;
      page.node.addContentStream(document.context.register(document.context.stream(content)));
    }
  }
  return document;
}

/** An image across the page; how high it stands and is, in shares of the page. */
interface Band {
  readonly ref: PDFRef;
  readonly bottom: number;
  readonly share: number;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

async function embedded(bytes: Uint8Array, page: number, context: PDFContext): Promise<Band[]> {
  const strips = faxStrips(bytes, page);
  if (strips !== null) return strips.map((strip) => faxBand(strip, strips, context));
  return [{ ref: await wholeImage(bytes, page, context), bottom: 0, share: 1 }];
}

function faxBand(
  { widthPx, rows, top, data, isInverted }: FaxStrip,
  strips: readonly FaxStrip[],
  context: PDFContext,
): Band {
  const height = strips.reduce((sum, strip) => sum + strip.rows, 0);
  const parameters = { K: GROUP_4, Columns: widthPx, Rows: rows, BlackIs1: isInverted };
  const dict = { ...imageDict(widthPx, rows, 1), ColorSpace: SPACES[1]!, Filter: 'CCITTFaxDecode' };
  const ref = context.register(context.stream(data, { ...dict, DecodeParms: parameters }));
  return { ref, bottom: 1 - (top + rows) / height, share: rows / height };
}

async function wholeImage(bytes: Uint8Array, page: number, context: PDFContext): Promise<PDFRef> {
  const jpeg = jpegColours(bytes);
  if (jpeg !== null) {
    const { widthPx, heightPx, components, isInverted } = jpeg;
    const decode = isInverted ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {};
    const dict = {
      ...imageDict(widthPx, heightPx, 8),
      ColorSpace: SPACES[components]!,
      Filter: 'DCTDecode',
      ...decode,
    };
    return context.register(context.stream(bytes, dict));
  }
  const png = readPng(bytes) ?? readPng(await plainPng(bytes, page));
  if (png === null) throw new Error('the image has no form that a PDF can hold');
  return context.register(context.stream(png.data, pngDict(png)));
}

function pngDict({ widthPx, heightPx, bits, components, palette }: PngImage) {
  const space =
    palette === null ? SPACES[components]! : ['Indexed', 'DeviceRGB', palette.length / 3 - 1, hexString(palette)];
  return {
    ...imageDict(widthPx, heightPx, bits),
    ColorSpace: space,
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: PNG_PREDICTOR, Colors: components, BitsPerComponent: bits, Columns: widthPx },
  };
}

function imageDict(widthPx: number, heightPx: number, bits: number) {
  return { Type: 'XObject', Subtype: 'Image', Width: widthPx, Height: heightPx, BitsPerComponent: bits };
}

function hexString(bytes: Uint8Array): PDFString {
  const octal = Array.from(bytes, (byte) => `\\${byte.toString(8).padStart(3, '0')}`);
  return PDFString.of(octal.join(''));
}
