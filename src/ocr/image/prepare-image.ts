// What has to be done to a page image before an engine reads it? Only what its measures ask for.
import type { PageImage } from '../../model/document.js';
import {
  decodeImage,
  encodeGrey,
  enlarged,
  type GreyImage,
  greyOf,
  medianOf,
  sharpened,
  shrunk,
} from './grey-image.js';
import { measurePage } from './measure-page.js';
import { withoutPenStrokes } from './remove-pen-strokes.js';
import { withoutStamps } from './remove-stamps.js';

/**
 * Where scans end and noise begins: clean pages have up to 0.00006 of speckled pixels at 200 dpi, 0.0003 at 110, salt and pepper on 1 %
 * of the pixels 0.005.
 */
const MUCH_SPECKLED = 0.0025;
/** Below this resolution single pixels are strokes, not specks. */
const LEAST_DPI_TO_SMOOTH = 140;
/** Edges of scans are up to 1.3 pixels wide, of JPEG at low quality after a blur of 1 pixel 2.2, after one of 1.5 pixels 3.4. */
const WIDE_EDGES = 2.8;
/** Deviation of the unsharp mask, in pixels: a blur of 1.5 is best undone with 1, one of 2.2 with 2. */
const SHARPEN_SIGMA = { blurred: 1, muchBlurred: 2 };
const VERY_WIDE_EDGES = 3.8;
/**
 * Below this resolution print is too small for the engines, so such pages are enlarged. Measured on rendered pages (wrong syllables, native
 * engine): 85 dpi 4.1 -> 2.0 %, 110 dpi 2.2 -> 0.3 %; from 150 dpi on enlarging brings nothing, from 200 on it harms.
 */
const LEAST_DPI = 130;
const ENLARGED_DPI = 170;
/**
 * Above this resolution pages are made smaller: engines read them no better and take longer, and so does all that is done to the image
 * (`npm run evaluate:ocr -- --only "clean 300" --systems native`: shrunk no wrong character of 4,031 and 2.09 s of processor time a page,
 * as they are 3 and 2.42 s).
 */
const MOST_DPI = 250;
const SHRUNK_DPI = 200;
/** A page with less dark than this is blank: a line of ten letters at 200 dpi is ten times as much. */
const BLANK_INK = 0.00002;
/** Engines need 40 bytes and more for each pixel; more pixels (A2 at 300 dpi) bring nothing. */
const MAX_PIXELS = 40_000_000;

export type Preparation = 'stamps-removed' | 'pen-strokes-removed' | 'smoothed' | 'sharpened' | 'enlarged' | 'shrunk';

/** A page image as an engine should see it, with its pixels for further looks. */
export interface PreparedImage {
  readonly image: PageImage;
  readonly grey: GreyImage;
  readonly isBlank: boolean;
  readonly done: readonly Preparation[];
}

/** Grey images that need nothing keep their own bytes; colour becomes grey. The page keeps its size in points. */
export async function prepareImage(image: PageImage): Promise<PreparedImage> {
  const done: Preparation[] = [];
  const decoded = await decodeImage(image);
  const unstamped = withoutStamps(decoded, image.dpi);
  if (unstamped !== null) done.push('stamps-removed');
  const unsigned = withoutPenStrokes(unstamped ?? decoded, image.dpi);
  if (unsigned !== null) done.push('pen-strokes-removed');
  let grey = greyOf(unsigned ?? unstamped ?? decoded);
  let { dpi } = image;
  const { speckled, edgeWidth, ink } = measurePage(grey);
  if (speckled > MUCH_SPECKLED && dpi >= LEAST_DPI_TO_SMOOTH) {
    grey = await medianOf(grey);
    done.push('smoothed');
  } else if (edgeWidth > WIDE_EDGES) {
    grey = await sharpened(grey, edgeWidth > VERY_WIDE_EDGES ? SHARPEN_SIGMA.muchBlurred : SHARPEN_SIGMA.blurred);
    done.push('sharpened');
  }
  const most = Math.sqrt(MAX_PIXELS / (grey.widthPx * grey.heightPx));
  const usual = dpi < LEAST_DPI ? ENLARGED_DPI : dpi > MOST_DPI ? SHRUNK_DPI : dpi;
  const factor = Math.min(most, usual / dpi);
  if (factor !== 1) {
    grey = await (factor < 1 ? shrunk(grey, factor) : enlarged(grey, factor));
    dpi *= factor;
    done.push(factor < 1 ? 'shrunk' : 'enlarged');
  }
  const isAsItWas = decoded.channels === 1 && done.length === 0;
  return { image: isAsItWas ? image : await encodeGrey(grey, dpi), grey, isBlank: ink < BLANK_INK, done };
}
