// How does a page look when the columns that stand beside others stand below the page instead?
import type { Box } from '../../model/evidence.js';
import type { GreyImage } from './grey-image.js';

/** White between the page and what was moved below it, in points. */
const MARGIN = 14;
const WHITE = 255;

export interface UnfoldedPage {
  readonly grey: GreyImage;
  /** Boxes in points: from the unfolded page to the page as it was. */
  readonly toPage: (box: Box) => Box;
}

/** `columns`: boxes in points that reach to the right edge. They keep their distance from the left edge. `scale` is pixels a point. */
export function unfoldedPage(grey: GreyImage, columns: readonly Box[], scale: number): UnfoldedPage {
  const { widthPx, heightPx, data } = grey;
  const margin = Math.round(MARGIN * scale);
  const moves = columns.map(([x0, y0, , y1]) => ({
    left: Math.round(x0 * scale),
    top: Math.max(0, Math.floor(y0 * scale)),
    bottom: Math.min(heightPx, Math.ceil(y1 * scale)),
  }));
  const total = moves.reduce((sum, { top, bottom }) => sum + bottom - top + margin, heightPx);
  const unfolded = new Uint8Array(widthPx * total).fill(WHITE);
  unfolded.set(data);
  let to = heightPx;
  const shifts: { from: number; by: number }[] = [];
  for (const { left, top, bottom } of moves) {
    shifts.push({ from: to / scale, by: (top - to) / scale });
    for (let y = top; y < bottom; y += 1) {
      const at = y * widthPx;
      unfolded.set(data.subarray(at + left, at + widthPx), (to + y - top) * widthPx + left);
      unfolded.fill(WHITE, at + left, at + widthPx);
    }
    to += bottom - top + margin;
  }
  const toPage = ([x0, y0, x1, y1]: Box): Box => {
    const by = shifts.findLast(({ from }) => (y0 + y1) / 2 >= from)?.by ?? 0;
    return [x0, y0 + by, x1, y1 + by];
  };
  return { grey: { widthPx, heightPx: total, data: unfolded }, toPage };
}
