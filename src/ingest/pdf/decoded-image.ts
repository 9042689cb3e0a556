// Which pixels does an image of a page have?
import type { Pixels } from '../raster.js';
import { ImageKind, type PDFPageProxy } from './pdfjs.js';

type RawPixels = Extract<Pixels, { kind: 'raw' }>;

/** An image as pdf.js decodes it; JPEG 2000 above 2048 pixels comes at half size (pdf.js issue 19893). */
interface DecodedImage {
  readonly width: number;
  readonly height: number;
  readonly kind?: number;
  readonly data?: Uint8Array | Uint8ClampedArray;
}

/** Ids of images that several pages share begin so, and live in another store. */
const SHARED_PREFIX = 'g_';
const BITS = 8;

/** The pixels of the image called `name` in the instructions of `page`, null when there are none. */
export async function decodedImage(page: PDFPageProxy, name: string): Promise<RawPixels | null> {
  const store = name.startsWith(SHARED_PREFIX) ? page.commonObjs : page.objs;
  const image = await new Promise<DecodedImage | null>((resolve) => {
    store.get(name, resolve);
  });
  if (!image?.data) return null;
  const { width: widthPx, height: heightPx, data } = image;
  const raw = (channels: 1 | 3 | 4, bytes: Uint8Array): RawPixels | null =>
    bytes.length < widthPx * heightPx * channels ? null : { kind: 'raw', bytes, widthPx, heightPx, channels };
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  switch (image.kind) {
    case ImageKind.GRAYSCALE_1BPP:
      return raw(1, unpackBits(bytes, widthPx, heightPx));
    case ImageKind.RGB_24BPP:
      return raw(3, bytes);
    case ImageKind.RGBA_32BPP:
      return raw(4, bytes);
    default:
      return null;
  }
}

/** One byte a pixel from one bit a pixel; every row begins at a byte (pdf-parse overlooks that and shears such scans). */
export function unpackBits(bits: Uint8Array, widthPx: number, heightPx: number): Uint8Array {
  const stride = Math.ceil(widthPx / BITS);
  const pixels = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y += 1) {
    for (let x = 0; x < widthPx; x += 1) {
      const byte = bits[y * stride + (x >> 3)] ?? 0;
      if (byte & (0x80 >> (x & 7))) pixels[y * widthPx + x] = 0xff;
    }
  }
  return pixels;
}
