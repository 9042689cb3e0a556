// What is in this image, and how does it look upright, flat and at a useful size?
import type { PageImage } from '../model/document.js';
import { type Sharp, sharp } from '../raster/sharp.js';

/** Images with more pixels than this are refused: A4 at 1,000 dpi. Recognition needs about 10 bytes for each pixel. */
export const MAX_PIXELS = 100_000_000;

/** Above this resolution recognition gets slower and worse (research/libraries.md, 2.2) … */
const MAX_DPI = 400;
/** … so such images are drawn again at this one. */
const REDRAW_DPI = 300;

/** What the header of an image says, nothing decoded. `density` in dpi, null when not stated. */
export interface ImageHeader {
  readonly format: 'png' | 'jpeg' | 'tiff';
  /** How many pages the file has. */
  readonly pages: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly density: number | null;
  /** EXIF orientation 1..8: how to turn the pixels to stand upright. */
  readonly orientation: number;
  /** Whether it is plain 8-bit (or less) grey, palette or RGB without transparency. */
  readonly isPlain: boolean;
}

/** An image in a file's encoding, or decoded pixels, rows from the top, without padding. */
export type Pixels =
  | { readonly kind: 'encoded'; readonly bytes: Uint8Array; readonly page?: number }
  | {
      readonly kind: 'raw';
      readonly bytes: Uint8Array;
      readonly widthPx: number;
      readonly heightPx: number;
      readonly channels: 1 | 3 | 4;
    };

/** How pixels become a page: mirrored first, then turned clockwise, scaled to `widthPx` x `heightPx`, and laid on white. */
export interface Placement {
  readonly mirrored: boolean;
  readonly quarterTurns: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly leftPx: number;
  readonly topPx: number;
  readonly pageWidthPx: number;
  readonly pageHeightPx: number;
  readonly dpi: number;
}

/** Reads the header of a page (from 0; only TIFF has several). Throws sharp's errors when there is none. */
export async function readHeader(bytes: Uint8Array, page = 0): Promise<ImageHeader> {
  const header = await sharp(bytes, { limitInputPixels: false, page }).metadata();
  return {
    format: header.format === 'png' || header.format === 'tiff' ? header.format : 'jpeg',
    pages: header.pages ?? 1,
    widthPx: header.width,
    heightPx: header.height,
    density: header.density ?? null,
    orientation: header.orientation ?? 1,
    isPlain: !header.hasAlpha && header.depth === 'uchar' && header.space !== 'cmyk',
  };
}

/** Decodes every pixel of a page (from 0) in passing, in little memory; throws sharp's errors when it is cut off or damaged. */
export async function checkWhole(bytes: Uint8Array, page = 0): Promise<void> {
  const width = 64;
  await open({ kind: 'encoded', bytes, page }).resize(width).raw().toBuffer();
}

/** The image upright by its EXIF orientation, on white, 8 bits a channel, at no more than 300 dpi when it had over 400. */
export async function redrawUpright(bytes: Uint8Array, dpi: number, page = 0): Promise<PageImage> {
  const upright = flat(open({ kind: 'encoded', bytes, page }).autoOrient());
  if (dpi <= MAX_DPI) return encoded(upright, dpi);
  const header = await sharp(bytes, { page }).metadata();
  const width = Math.max(1, Math.round((header.autoOrient.width * REDRAW_DPI) / dpi));
  return encoded(upright.resize(width), REDRAW_DPI);
}

/** Lays pixels on a white page. */
export async function drawPage(pixels: Pixels, placement: Placement): Promise<PageImage> {
  const { quarterTurns, mirrored, widthPx, heightPx, leftPx, topPx, pageWidthPx, pageHeightPx, dpi } = placement;
  // One step at a time: within one pipeline sharp orders mirroring, turning and scaling by rules of its own.
  const unmirrored = mirrored ? await decoded(flat(open(pixels)).flop()) : pixels;
  const turned = quarterTurns === 0 ? unmirrored : await decoded(flat(open(unmirrored)).rotate(quarterTurns * 90));
  const scaled = await decoded(flat(open(turned)).resize(widthPx, heightPx, { fit: 'fill' }));
  const crop = {
    left: Math.max(0, -leftPx),
    top: Math.max(0, -topPx),
    width: Math.min(widthPx, pageWidthPx - leftPx) - Math.max(0, -leftPx),
    height: Math.min(heightPx, pageHeightPx - topPx) - Math.max(0, -topPx),
  };
  const margins = {
    left: Math.max(0, leftPx),
    top: Math.max(0, topPx),
    right: Math.max(0, pageWidthPx - leftPx - widthPx),
    bottom: Math.max(0, pageHeightPx - topPx - heightPx),
  };
  return encoded(
    open(scaled)
      .extract(crop)
      .extend({ ...margins, background: 'white' }),
    dpi,
  );
}

/** The resolution to draw an image at that was scanned at `dpi`. */
export function usefulDpi(dpi: number): number {
  return dpi > MAX_DPI ? REDRAW_DPI : dpi;
}

function open(pixels: Pixels): Sharp {
  const limits = { limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true } as const;
  if (pixels.kind === 'encoded') return sharp(pixels.bytes, { ...limits, page: pixels.page ?? 0 });
  const { widthPx: width, heightPx: height, channels } = pixels;
  return sharp(pixels.bytes, { ...limits, raw: { width, height, channels } });
}

function flat(image: Sharp): Sharp {
  return image.flatten({ background: 'white' });
}

async function decoded(image: Sharp): Promise<Pixels> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  const channels = info.channels === 1 || info.channels === 4 ? info.channels : 3;
  return { kind: 'raw', bytes: data, widthPx: info.width, heightPx: info.height, channels };
}

async function encoded(image: Sharp, dpi: number): Promise<PageImage> {
  const { channels } = await image.metadata();
  const inItsColours = channels <= 2 ? image.toColourspace('b-w') : image.toColourspace('srgb');
  const { data, info } = await inItsColours
    .withDensity(dpi)
    .png({ compressionLevel: PNG_LEVEL })
    .toBuffer({ resolveWithObject: true });
  return { encoding: 'png', widthPx: info.width, heightPx: info.height, dpi, bytes: data };
}

/** Quick compression: the images live only until they are read. */
const PNG_LEVEL = 2;
