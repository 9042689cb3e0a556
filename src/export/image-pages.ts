// How does an image file become the pages of a PDF, in its own bytes where PDF has a name for them?
import type { Page, SourceFile } from '../model/document.js';
import { type PDFContext, PDFDocument, type PDFRef, PDFString } from '../pdf/pdf-lib.js';
import { jpegColours } from './jpeg-colours.js';
import { plainPng } from './plain-png.js';
import { type PngImage, readPng } from './read-png.js';

/** Colour spaces by the number of components. */
const SPACES: Readonly<Record<number, string>> = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' };
const PNG_PREDICTOR = 15;

/** A new document with one page for each page of the image, as large as `ingest` found it. */
export async function imagePages(file: SourceFile, pages: readonly Page[]): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (const { page: number, widthPt, heightPt } of pages) {
    const page = document.addPage([widthPt ?? 0, heightPt ?? 0]);
    const image = await embedded(file.bytes, number - 1, document.context);
    const name = page.node.newXObject('Scan', image);
    const content = `q ${round(page.getWidth())} 0 0 ${round(page.getHeight())} 0 0 cm ${name} Do Q`;
    page.node.addContentStream(document.context.register(document.context.stream(content)));
  }
  return document;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

async function embedded(bytes: Uint8Array, page: number, context: PDFContext): Promise<PDFRef> {
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
