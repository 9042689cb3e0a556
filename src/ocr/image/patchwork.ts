// How do several places of a page become one small image, and which place is where on it?
import type { Box } from '../../model/evidence.js';
import type { GreyImage } from './grey-image.js';

/** White between and around the places, in points: engines join what is closer, and overlook what touches the border. */
const MARGIN = 9;
const WHITE = 255;

export interface Place {
  /** In points of the page. */
  readonly box: Box;
  /** What must not be seen of it: words read already. */
  readonly hidden: readonly Box[];
}

/** One place: where it is on the page and where on the patchwork, in points. */
export interface Patch {
  readonly page: Box;
  readonly seen: Box;
}

/** The places one below the other, each with `reach` points around it. `scale` is pixels a point. */
export function patchwork(
  grey: GreyImage,
  places: readonly Place[],
  reach: number,
  scale: number,
): { readonly image: GreyImage; readonly patches: readonly Patch[] } {
  const margin = Math.round(MARGIN * scale);
  const cuts = places.map((place) => cutOut(grey, place, reach, scale));
  const widthPx = Math.max(...cuts.map(({ width }) => width)) + 2 * margin;
  const heightPx = cuts.reduce((sum, { height }) => sum + height + margin, margin);
  const data = new Uint8Array(widthPx * heightPx).fill(WHITE);
  const patches: Patch[] = [];
  let top = margin;
  for (const { left: pageLeft, top: pageTop, width, height, pixels } of cuts) {
    for (let y = 0; y < height; y += 1)
      data.set(pixels.subarray(y * width, (y + 1) * width), (top + y) * widthPx + margin);
    patches.push({
      page: inPoints(pageLeft, pageTop, width, height, scale),
      seen: inPoints(margin, top, width, height, scale),
    });
    top += height + margin;
  }
  return { image: { widthPx, heightPx, data }, patches };
}

interface Cut {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

function cutOut(grey: GreyImage, { box, hidden }: Place, reach: number, scale: number): Cut {
  const left = Math.max(0, Math.floor((box[0] - reach) * scale));
  const top = Math.max(0, Math.floor((box[1] - reach) * scale));
  const width = Math.min(grey.widthPx, Math.ceil((box[2] + reach) * scale)) - left;
  const height = Math.min(grey.heightPx, Math.ceil((box[3] + reach) * scale)) - top;
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const from = (top + y) * grey.widthPx + left;
    pixels.set(grey.data.subarray(from, from + width), y * width);
  }
  const within = (value: number, most: number) => Math.round(Math.min(most, Math.max(0, value)));
  for (const [x0, y0, x1, y1] of hidden) {
    const from = within(x0 * scale - left, width);
    const to = within(x1 * scale - left, width);
    const bottom = within(y1 * scale - top, height);
    for (let y = within(y0 * scale - top, height); y < bottom; y += 1)
      pixels.fill(WHITE, y * width + from, y * width + to);
  }
  return { left, top, width, height, pixels };
}

function inPoints(left: number, top: number, width: number, height: number, scale: number): Box {
  return [left / scale, top / scale, (left + width) / scale, (top + height) / scale];
}
