// How does a page look without its seals, signatures and frames?
import type { GreyImage } from './grey-image.js';
import type { InkGrid } from './ink-components.js';

/** Patches of ink wider and higher than this, in points, are drawings; letters never are. A seal is 85 to 120 wide. */
export const LEAST_DRAWING_PT = 45;

/** Drawings become white, with the letters that touch them. `scale` is pixels a point. */
export function withoutDrawings(
  grey: GreyImage,
  { columns, component, components }: InkGrid,
  cellPx: number,
  scale: number,
): GreyImage {
  const least = (LEAST_DRAWING_PT * scale) / cellPx;
  const isDrawing = components.map(({ x0, y0, x1, y1 }) => Math.min(x1 - x0, y1 - y0) >= least);
  if (!isDrawing.includes(true)) return grey;
  const data = Uint8Array.from(grey.data);
  for (let y = 0, at = 0; y < grey.heightPx; y += 1) {
    const row = Math.floor(y / cellPx) * columns;
    for (let x = 0; x < grey.widthPx; x += 1, at += 1) {
      const number = component[row + Math.floor(x / cellPx)]!;
      if (number > 0 && isDrawing[number - 1]) data[at] = 255;
    }
  }
  return { ...grey, data };
}
