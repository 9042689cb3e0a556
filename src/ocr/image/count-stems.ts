// How many capital I stand in a word, told from its ink?
import type { Box } from '../../model/evidence.js';
import { DARK } from './dark.js';
import type { GreyImage } from './grey-image.js';

/** Columns of a stem are inked over this share of the height of the word … */
const STEM = 0.72;
/** … and a stem is no wider than this share of it. */
const MOST_WIDTH = 0.34;
/** Serifs are looked for in this share of the height at either end; the flag of the figure 1 lies in it too. */
const END = 0.28;
/** Serifs of an I reach as far to the left as to the right: up to so many pixels, or this share of the longer one, apart. */
const APART = { px: 1, share: 0.4 };
/** The share of the height about the middle where nothing joins an I to its neighbours: H, N and M have ink there. */
const MIDDLE = [0.4, 0.6] as const;
const MOST_JOINED = 0.15;

export interface Stems {
  /** Stems like that of an I. */
  readonly count: number;
  /** Whether the word has nothing to the left of the first one. */
  readonly isFirst: boolean;
}

interface Ink {
  readonly width: number;
  readonly height: number;
  readonly isInk: (x: number, y: number) => boolean;
}

/** `box` in points around the word; what stands above and below it (marks, rules) should be outside. `scale` is pixels a point. */
export function countStems(grey: GreyImage, box: Box, scale: number): Stems {
  const ink = tightInk(grey, box, scale);
  if (ink === null) return { count: 0, isFirst: false };
  const stems = stemsOf(ink);
  const likeI = stems.filter((stem, index) => isLikeI(ink, stem, stems[index - 1], stems[index + 1]));
  const first = likeI[0];
  const isFirst = first !== undefined && first === stems[0] && first[0] - overhang(ink, first, -1, 0) <= APART.px;
  return { count: likeI.length, isFirst };
}

/** Columns from which to before which a stem reaches. */
type Stem = readonly [from: number, to: number];

function tightInk(grey: GreyImage, [x0, y0, x1, y1]: Box, scale: number): Ink | null {
  const [left, right] = [Math.max(0, Math.floor(x0 * scale)), Math.min(grey.widthPx, Math.ceil(x1 * scale))];
  const isDark = (x: number, y: number) => grey.data[y * grey.widthPx + x]! < DARK;
  let [top, bottom, first] = [grey.heightPx, 0, right];
  for (let y = Math.max(0, Math.floor(y0 * scale)); y < Math.min(grey.heightPx, Math.ceil(y1 * scale)); y += 1) {
    for (let x = left; x < right; x += 1) {
      if (!isDark(x, y)) continue;
      [top, bottom, first] = [Math.min(top, y), Math.max(bottom, y + 1), Math.min(first, x)];
    }
  }
  if (bottom <= top) return null;
  const width = right - first;
  const height = bottom - top;
  return { width, height, isInk: (x, y) => x >= 0 && x < width && isDark(first + x, top + y) };
}

function stemsOf({ width, height, isInk }: Ink): Stem[] {
  const stems: Stem[] = [];
  let from = -1;
  for (let x = 0; x <= width; x += 1) {
    let inked = 0;
    for (let y = 0; x < width && y < height; y += 1) if (isInk(x, y)) inked += 1;
    if (inked >= STEM * height) {
      if (from < 0) from = x;
    } else if (from >= 0) {
      stems.push([from, x]);
      from = -1;
    }
  }
  return stems;
}

function isLikeI(ink: Ink, stem: Stem, before: Stem | undefined, after: Stem | undefined): boolean {
  if (stem[1] - stem[0] > MOST_WIDTH * ink.height) return false;
  // Serifs of neighbours may touch: each has half of what lies between them.
  const limits = [
    before === undefined ? ink.height : (stem[0] - before[1]) / 2,
    after === undefined ? ink.height : (after[0] - stem[1]) / 2,
  ] as const;
  for (const end of [0, 1] as const) {
    const [left, right] = [overhang(ink, stem, -1, end), overhang(ink, stem, 1, end)].map((each, side) =>
      Math.min(each, limits[side]!),
    ) as [number, number];
    if (Math.abs(left - right) > Math.max(APART.px, APART.share * Math.max(left, right))) return false;
  }
  return !isJoined(ink, before, stem) && !isJoined(ink, stem, after);
}

/** How many columns the ink at the upper (0) or lower (1) end of a stem reaches beyond it without a gap. */
function overhang({ height, isInk }: Ink, [from, to]: Stem, side: -1 | 1, end: 0 | 1): number {
  const [top, bottom] = end === 0 ? [0, END * height] : [(1 - END) * height, height];
  let reach = 0;
  for (;;) {
    const x = side < 0 ? from - 1 - reach : to + reach;
    let inked = false;
    for (let y = Math.floor(top); y < bottom && !inked; y += 1) inked = isInk(x, y);
    if (!inked) return reach;
    reach += 1;
  }
}

function isJoined({ height, isInk }: Ink, stem: Stem | undefined, after: Stem | undefined): boolean {
  if (stem === undefined || after === undefined) return false;
  const [top, bottom] = [Math.floor(MIDDLE[0] * height), Math.ceil(MIDDLE[1] * height)];
  let joined = 0;
  for (let x = stem[1]; x < after[0]; x += 1) {
    for (let y = top; y < bottom; y += 1) {
      if (isInk(x, y)) {
        joined += 1;
        break;
      }
    }
  }
  return joined > MOST_JOINED * (after[0] - stem[1]) + 1;
}
