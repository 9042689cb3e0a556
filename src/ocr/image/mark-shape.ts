// Which mark is a small patch of ink: a dash, a dot, a plus?
import type { Box } from '../../model/evidence.js';
import { DARK } from './dark.js';
import type { GreyImage } from './grey-image.js';

export type Mark = '-' | '•' | '+';

/** Sizes in points, for print of 10 to 15 points: a hyphen is 3 to 5 wide, a long dash up to 15, a bullet 3 to 6, a plus 5 to 9. */
const DASH = { least: 2.2, most: 16, thickest: 2.2, flat: 0.5 };
const DOT = { least: 2.6, most: 6.5, round: 1.35, full: 0.68 };
const PLUS = { least: 4, most: 9.5, round: 1.35, arm: 0.75, corner: 0.2 };

/** The mark that fills `box` (points, tight around the ink), or null. `scale` is pixels a point. */
export function markShape(grey: GreyImage, box: Box, scale: number): Mark | null {
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  const within = (value: number, least: number, most: number) => value >= least && value <= most;
  if (within(width, DASH.least, DASH.most) && height <= Math.min(DASH.thickest, DASH.flat * width)) return '-';
  const isRound = (most: number) => Math.max(width / height, height / width) <= most;
  if (within(width, DOT.least, DOT.most) && isRound(DOT.round) && share(grey, box, scale) >= DOT.full) return '•';
  if (!within(width, PLUS.least, PLUS.most) || !isRound(PLUS.round)) return null;
  const part = (x0: number, y0: number, x1: number, y1: number) =>
    share(grey, [box[0] + x0 * width, box[1] + y0 * height, box[0] + x1 * width, box[1] + y1 * height], scale);
  const hasArms = part(0, 0.45, 1, 0.55) >= PLUS.arm && part(0.45, 0, 0.55, 1) >= PLUS.arm;
  const corners = [part(0, 0, 0.3, 0.3), part(0.7, 0, 1, 0.3), part(0, 0.7, 0.3, 1), part(0.7, 0.7, 1, 1)];
  return hasArms && corners.every((corner) => corner <= PLUS.corner) ? '+' : null;
}

/** Share of the pixels of `box` that are inked. */
function share(grey: GreyImage, [x0, y0, x1, y1]: Box, scale: number): number {
  const [left, top] = [Math.round(x0 * scale), Math.round(y0 * scale)];
  const right = Math.max(left + 1, Math.round(x1 * scale));
  const bottom = Math.max(top + 1, Math.round(y1 * scale));
  let inked = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) if (grey.data[y * grey.widthPx + x]! < DARK) inked += 1;
  }
  return inked / ((right - left) * (bottom - top));
}

/**
 * The patches of ink of a strip of a line from left to right, tight, in points: parted where `gap` points are white. Patches narrower
 * than `least` are dust.
 */
export function patchesOf(grey: GreyImage, strip: Box, gap: number, least: number, scale: number): Box[] {
  const [left, top] = [Math.max(0, Math.floor(strip[0] * scale)), Math.max(0, Math.floor(strip[1] * scale))];
  const right = Math.min(grey.widthPx, Math.ceil(strip[2] * scale));
  const bottom = Math.min(grey.heightPx, Math.ceil(strip[3] * scale));
  const patches: Box[] = [];
  let open: [number, number, number, number] | null = null;
  const close = () => {
    if (open !== null && open[2] - open[0] >= least * scale) {
      patches.push([open[0] / scale, open[1] / scale, open[2] / scale, open[3] / scale]);
    }
    open = null;
  };
  for (let x = left; x < right; x += 1) {
    for (let y = top; y < bottom; y += 1) {
      if (grey.data[y * grey.widthPx + x]! >= DARK) continue;
      if (open !== null && x - open[2] >= gap * scale) close();
      open =
        open === null
          ? [x, y, x + 1, y + 1]
          : [open[0], Math.min(open[1], y), Math.max(open[2], x + 1), Math.max(open[3], y + 1)];
    }
  }
  close();
  return patches;
}
