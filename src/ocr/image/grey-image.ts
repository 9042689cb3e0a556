// Which grey values does a page image have, and how do they become an image again?
import type { PageImage } from '../../model/document.js';
import { type Sharp, sharp } from '../../raster/sharp.js';

/** Grey values row by row, 0 black to 255 white. */
export interface GreyImage {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly data: Uint8Array;
}

/** Decoded pixels: one value each, or red, green and blue. */
export interface DecodedImage {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly channels: 1 | 3;
  readonly data: Uint8Array;
}

/** Quick compression: the images live only until an engine has read them. */
const PNG_LEVEL = 1;

/** Weights of red, green and blue in brightness (ITU-R BT.601), in thousandths. */
const RED_WEIGHT = 299;
const GREEN_WEIGHT = 587;
const BLUE_WEIGHT = 114;

/** The pixels of `image`; transparency is laid on white. Grey files stay grey. */
export async function decodeImage({ bytes }: PageImage): Promise<DecodedImage> {
  const source = sharp(bytes, { limitInputPixels: false });
  const { channels: stored } = await source.metadata();
  const flat = source.flatten({ background: 'white' }).toColourspace(stored <= 2 ? 'b-w' : 'srgb');
  const { data, info } = await flat.raw().toBuffer({ resolveWithObject: true });
  return { widthPx: info.width, heightPx: info.height, channels: info.channels === 1 ? 1 : 3, data };
}

/** Brightness alone. */
export function greyOf({ widthPx, heightPx, channels, data }: DecodedImage): GreyImage {
  if (channels === 1) return { widthPx, heightPx, data };
  const grey = new Uint8Array(widthPx * heightPx);
  for (let i = 0, at = 0; i < grey.length; i += 1, at += 3) {
    grey[i] = (RED_WEIGHT * data[at]! + GREEN_WEIGHT * data[at + 1]! + BLUE_WEIGHT * data[at + 2]! + 500) / 1000;
  }
  return { widthPx, heightPx, data: grey };
}

/** The middle of each pixel and its eight neighbours: takes away single specks, keeps edges. */
export async function medianOf(grey: GreyImage): Promise<GreyImage> {
  return toGrey(opened(grey).median(3));
}

/** Blurred edges drawn sharper. */
export async function sharpened(grey: GreyImage, sigma: number): Promise<GreyImage> {
  return toGrey(opened(grey).sharpen({ sigma }));
}

/** Smaller by `factor` (0..1): each pixel becomes the weighted mean of those it covers. */
export async function shrunk(grey: GreyImage, factor: number): Promise<GreyImage> {
  return toGrey(opened(grey).resize({ width: Math.max(1, Math.round(grey.widthPx * factor)), kernel: 'lanczos3' }));
}

/** Larger by `factor`: strokes of one pixel become strokes an engine can follow. */
export async function enlarged(grey: GreyImage, factor: number): Promise<GreyImage> {
  return toGrey(opened(grey).resize({ width: Math.round(grey.widthPx * factor), kernel: 'cubic' }));
}

/** Turned clockwise by any angle about its middle; grows to hold all, on white. */
export async function turnedClockwise(grey: GreyImage, degrees: number): Promise<GreyImage> {
  return degrees === 0 ? grey : toGrey(opened(grey).rotate(degrees, { background: 'white' }));
}

/** An engine's input. */
export async function encodeGrey(grey: GreyImage, dpi: number): Promise<PageImage> {
  const { widthPx, heightPx } = grey;
  const bytes = await opened(grey)
    .toColourspace('b-w')
    .withDensity(dpi)
    .png({ compressionLevel: PNG_LEVEL })
    .toBuffer();
  return { encoding: 'png', widthPx, heightPx, dpi, bytes };
}

function opened({ data, widthPx: width, heightPx: height }: GreyImage): Sharp {
  return sharp(data, { raw: { width, height, channels: 1 }, limitInputPixels: false });
}

async function toGrey(image: Sharp): Promise<GreyImage> {
  const { data, info } = await image.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  return { widthPx: info.width, heightPx: info.height, data };
}
