// How does a scan lie on its page, and at what resolution?

import type { Matrix } from '../../layout/matrix.js';
import { type Placement, usefulDpi } from '../raster.js';

const POINTS_PER_INCH = 72;
/** Slopes beyond this (about 1°) mean that the image is laid askew: the page has to be rendered. */
const MAX_ASKEW = 0.02;
/** Resolutions across and down may differ by this share through rounding. */
const SAME_DPI = 0.005;
/** Points by which an image may miss the edges of the page and still count as the page itself. */
const EDGE_TOLERANCE = 3;

/** The placement, and whether the image can be the page just as it is. */
export interface ScanPlacement extends Placement {
  readonly isExact: boolean;
}

/**
 * Reads the painting matrix of a scan of `imageWidth` x `imageHeight` pixels. Null when it lies askew. Never asks for more
 * pixels than the scan has.
 */
export function placeScan(
  [a, b, c, d, e, f]: Matrix,
  image: { readonly widthPx: number; readonly heightPx: number },
  page: { readonly widthPt: number; readonly heightPt: number },
): ScanPlacement | null {
  const isUpright = Math.hypot(b, c) <= MAX_ASKEW * Math.hypot(a, d);
  const isSideways = Math.hypot(a, d) <= MAX_ASKEW * Math.hypot(b, c);
  if (!isUpright && !isSideways) return null;
  const mirrored = -a * d + b * c < 0;
  const [rightX, rightY] = mirrored ? [-a, -b] : [a, b];
  const quarterTurns = isUpright ? (rightX > 0 ? 0 : 2) : rightY > 0 ? 1 : 3;
  const left = Math.min(e, e + a, e + c, e + a + c);
  const top = Math.min(f, f + b, f + d, f + b + d);
  const widthPt = Math.abs(a) + Math.abs(c);
  const heightPt = Math.abs(b) + Math.abs(d);
  const [across, down] = isUpright ? [image.widthPx, image.heightPx] : [image.heightPx, image.widthPx];
  const dpiAcross = (across / widthPt) * POINTS_PER_INCH;
  const dpiDown = (down / heightPt) * POINTS_PER_INCH;
  const isSquare = Math.abs(dpiAcross / dpiDown - 1) < SAME_DPI;
  const fills =
    Math.max(Math.abs(left), Math.abs(top), Math.abs(page.widthPt - left - widthPt)) < EDGE_TOLERANCE &&
    Math.abs(page.heightPt - top - heightPt) < EDGE_TOLERANCE;
  const nativeDpi = Math.max(dpiAcross, dpiDown);
  if (isSquare && fills && usefulDpi(nativeDpi) === nativeDpi) {
    const whole = { widthPx: across, heightPx: down, leftPx: 0, topPx: 0, pageWidthPx: across, pageHeightPx: down };
    const dpi = (across / page.widthPt) * POINTS_PER_INCH;
    return { ...whole, mirrored, quarterTurns, dpi, isExact: quarterTurns === 0 && !mirrored };
  }
  const dpi = usefulDpi(nativeDpi);
  const pixels = (points: number) => Math.round((points / POINTS_PER_INCH) * dpi);
  return {
    mirrored,
    quarterTurns,
    widthPx: Math.max(1, pixels(widthPt)),
    heightPx: Math.max(1, pixels(heightPt)),
    leftPx: pixels(left),
    topPx: pixels(top),
    pageWidthPx: Math.max(1, pixels(page.widthPt)),
    pageHeightPx: Math.max(1, pixels(page.heightPt)),
    dpi,
    isExact: false,
  };
}
