import type { GreyImage } from '../../../../src/ocr/image/grey-image.js';

/** A white page with black rectangles: left, top, right, bottom in pixels, ends excluded. */
export function page(
  widthPx: number,
  heightPx: number,
  ...boxes: (readonly [x0: number, y0: number, x1: number, y1: number])[]
): GreyImage {
  const data = new Uint8Array(widthPx * heightPx).fill(255);
  for (const [x0, y0, x1, y1] of boxes) {
    for (let y = y0; y < y1; y += 1) data.fill(0, y * widthPx + x0, y * widthPx + x1);
  }
  return { widthPx, heightPx, data };
}
