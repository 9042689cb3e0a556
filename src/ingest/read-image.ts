// Which pages does an image file show?
import type { Page, PageImage, SourceFile } from '../model/document.js';
import { PipelineError } from '../model/errors.js';
import type { Finding } from '../model/finding.js';
import type { IngestedFile } from './ingested-file.js';
import { pageResolution } from './page-resolution.js';
import { checkWhole, type ImageHeader, MAX_PIXELS, readHeader, redrawUpright, usefulDpi } from './raster.js';

const POINTS_PER_INCH = 72;
const UPRIGHT = 1;
/** EXIF and TIFF orientations from here on stand for pixels that lie on their side. */
const FIRST_SIDEWAYS = 5;
/** Longer scans are not one plan; as many as a PDF may have. */
const MAX_TIFF_PAGES = 2000;
const MEDIA_TYPES = { png: 'image/png', jpeg: 'image/jpeg', tiff: 'image/tiff' } as const;

/**
 * The page of a PNG or JPEG, the pages of a TIFF, with their size in points from the resolution. Every pixel has been decoded once, in
 * passing. Throws PipelineError `damaged-image` or `too-large`.
 */
export async function readImage(bytes: Uint8Array, path: string): Promise<IngestedFile> {
  const first = await orDamaged(path, () => readHeader(bytes));
  if (first.pages > MAX_TIFF_PAGES) throw tooManyPages(path, first.pages);
  const pages: Page[] = [];
  const findings: Finding[] = [];
  for (let index = 0; index < first.pages; index += 1) {
    const header = index === 0 ? first : await orDamaged(path, () => readHeader(bytes, index));
    if (header.widthPx * header.heightPx > MAX_PIXELS) throw tooLarge(path, header);
    await orDamaged(path, () => checkWhole(bytes, index));
    const sideways = header.orientation >= FIRST_SIDEWAYS;
    const widthPx = sideways ? header.heightPx : header.widthPx;
    const heightPx = sideways ? header.widthPx : header.heightPx;
    const { dpi, isStated } = pageResolution(widthPx, heightPx, header.density);
    const [widthPt, heightPt] = [(widthPx / dpi) * POINTS_PER_INCH, (heightPx / dpi) * POINTS_PER_INCH];
    pages.push({ page: index + 1, widthPt, heightPt, textFrom: null, lines: null, image: { kind: 'file', dpi } });
    if (!isStated && findings.length === 0) findings.push(guessedResolution(dpi));
  }
  return { mediaType: MEDIA_TYPES[first.format], pages, raw: null, findings };
}

/**
 * The image of a page (from 1) of an image file: upright, on white, at 300 dpi where it has more than 400. The file's own bytes when they
 * need no change. `dpi` is what `readImage` says of the page. Throws PipelineError `damaged-image`.
 */
export function imageOfFile({ bytes, path }: SourceFile, page: number, dpi: number): Promise<PageImage> {
  return orDamaged(path, async () => {
    const { format, isPlain, orientation, widthPx, heightPx } = await readHeader(bytes, page - 1);
    const isAsItShouldBe = format !== 'tiff' && isPlain && orientation === UPRIGHT && usefulDpi(dpi) === dpi;
    return isAsItShouldBe ? { encoding: format, widthPx, heightPx, dpi, bytes } : redrawUpright(bytes, dpi, page - 1);
  });
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

function tooManyPages(path: string, pages: number): PipelineError {
  const message = `${path} has ${pages} pages; at most ${MAX_TIFF_PAGES} are read from one image file.`;
  return new PipelineError('too-large', message, 'Split it into parts, or save it as PDF, and convert that.');
}

function guessedResolution(dpi: number): Finding {
  const message = `The image does not state its resolution; it was taken for a sheet as wide as A4 (${Math.round(dpi)} dpi).`;
  return { code: 'resolution-guessed', severity: 'info', message, pointers: [] };
}
