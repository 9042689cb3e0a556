// Which page does an image file show?
import type { PageImage } from '../model/document.js';
import { PipelineError } from '../model/errors.js';
import type { Finding } from '../model/finding.js';
import type { IngestedFile } from './ingested-file.js';
import { pageResolution } from './page-resolution.js';
import { checkWhole, type ImageHeader, MAX_PIXELS, readHeader, redrawUpright, usefulDpi } from './raster.js';

const POINTS_PER_INCH = 72;
const UPRIGHT = 1;
/** EXIF orientations from here on stand for pixels that lie on their side. */
const FIRST_SIDEWAYS = 5;

/**
 * The one page of a PNG or JPEG: upright, on white, with its size in points from the resolution. The file's own bytes are kept
 * when they need no change. Throws PipelineError `damaged-image` or `too-large`.
 */
export async function readImage(bytes: Uint8Array, path: string): Promise<IngestedFile> {
  const header = await orDamaged(path, () => readHeader(bytes));
  if (header.widthPx * header.heightPx > MAX_PIXELS) throw tooLarge(path, header);
  const sideways = header.orientation >= FIRST_SIDEWAYS;
  const widthPx = sideways ? header.heightPx : header.widthPx;
  const heightPx = sideways ? header.widthPx : header.heightPx;
  const { dpi, isStated } = pageResolution(widthPx, heightPx, header.density);
  const image = await orDamaged(path, () => uprightImage(bytes, header, dpi));
  return {
    mediaType: header.format === 'png' ? 'image/png' : 'image/jpeg',
    pages: [
      {
        page: 1,
        widthPt: (image.widthPx / image.dpi) * POINTS_PER_INCH,
        heightPt: (image.heightPx / image.dpi) * POINTS_PER_INCH,
        textFrom: null,
        lines: null,
        image,
      },
    ],
    raw: null,
    findings: isStated ? [] : [guessedResolution(dpi)],
  };
}

async function uprightImage(bytes: Uint8Array, header: ImageHeader, dpi: number): Promise<PageImage> {
  if (!header.isPlain || header.orientation !== UPRIGHT || usefulDpi(dpi) !== dpi) return redrawUpright(bytes, dpi);
  await checkWhole(bytes);
  return { encoding: header.format, widthPx: header.widthPx, heightPx: header.heightPx, dpi, bytes };
}

async function orDamaged<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw new PipelineError(
      'damaged-image',
      `${path} is an image, but damaged or cut off.`,
      'Fetch or scan it again and convert that.',
      { cause },
    );
  }
}

function tooLarge(path: string, { widthPx, heightPx }: ImageHeader): PipelineError {
  return new PipelineError(
    'too-large',
    `${path} has ${widthPx} × ${heightPx} pixels; at most ${MAX_PIXELS / 1e6} million are read.`,
    'Scale it to 200–300 dpi (A4: 1654 × 2339 to 2480 × 3508 pixels), or cut it into pages.',
  );
}

function guessedResolution(dpi: number): Finding {
  const message = `The image does not state its resolution; it was taken for a sheet as wide as A4 (${Math.round(dpi)} dpi).`;
  return { code: 'resolution-guessed', severity: 'info', message, pointers: [] };
}
