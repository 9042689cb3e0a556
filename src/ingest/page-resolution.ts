// How large was the paper that this image shows?

/** A4 (ISO 216) in inches. */
const A4_SHORT = 210 / 25.4;
const A4_LONG = 297 / 25.4;
/** Short sides in inches that documents come in: A6 to A2. */
const MIN_SHORT_SIDE = 4;
const MAX_SHORT_SIDE = 17;
/** What programs write when they know nothing. Believed only when the paper would have a common size. */
const DEFAULT_DENSITIES = [72, 96];
/** Sizes of paper in inches, short side first: A5, A4, A3, US Letter, US Legal (scanners in use here offer these). */
const PAPER_SIZES = [
  [148 / 25.4, A4_SHORT],
  [A4_SHORT, A4_LONG],
  [A4_LONG, 420 / 25.4],
  [8.5, 11],
  [8.5, 14],
] as const;
const PAPER_TOLERANCE = 0.04;
/** Wider than this times its height, an image is a sheet lying on its side; down to about square it may be part of one. */
const LANDSCAPE_RATIO = 1.3;

/** A resolution in dots per inch, and whether the image states it or it is a guess. */
export interface Resolution {
  readonly dpi: number;
  readonly isStated: boolean;
}

/** The stated density when the paper would have a plausible size; else the one that makes the image as wide as A4. */
export function pageResolution(widthPx: number, heightPx: number, density: number | null): Resolution {
  if (density !== null && isPlausible(widthPx, heightPx, density)) return { dpi: density, isStated: true };
  const width = widthPx > LANDSCAPE_RATIO * heightPx ? A4_LONG : A4_SHORT;
  return { dpi: widthPx / width, isStated: false };
}

function isPlausible(widthPx: number, heightPx: number, density: number): boolean {
  const short = Math.min(widthPx, heightPx) / density;
  const long = Math.max(widthPx, heightPx) / density;
  if (!DEFAULT_DENSITIES.includes(density)) return short >= MIN_SHORT_SIDE && short <= MAX_SHORT_SIDE;
  return PAPER_SIZES.some(
    ([paperShort, paperLong]) =>
      Math.abs(short / paperShort - 1) < PAPER_TOLERANCE && Math.abs(long / paperLong - 1) < PAPER_TOLERANCE,
  );
}
