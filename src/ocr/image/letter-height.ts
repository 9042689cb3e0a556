// How high is the first letter of a word, without the marks above it?
import type { Box } from '../../model/evidence.js';
import { DARK } from './dark.js';
import type { GreyImage } from './grey-image.js';

/** Ink lower than this is a dot or a dash, in points. */
const LEAST_HEIGHT = 3;

/** Points from the foot of the letter up to the first white row; null where no letter is. `scale` is pixels a point. */
export function firstLetterHeight(grey: GreyImage, [x0, y0, x1, y1]: Box, scale: number): number | null {
  const { widthPx, heightPx, data } = grey;
  const [top, bottom] = [Math.max(0, Math.floor(y0 * scale)), Math.min(heightPx, Math.ceil(y1 * scale))];
  const right = Math.min(widthPx, Math.ceil(x1 * scale));
  let left = Math.max(0, Math.floor(x0 * scale));
  const isInked = (x: number) => {
    for (let y = top; y < bottom; y += 1) if (data[y * widthPx + x]! < DARK) return true;
    return false;
  };
  while (left < right && !isInked(left)) left += 1;
  let end = left;
  while (end < right && isInked(end)) end += 1;
  const hasInk = (y: number) => data.subarray(y * widthPx + left, y * widthPx + end).some((value) => value < DARK);
  let foot = bottom;
  while (foot > top && !hasInk(foot - 1)) foot -= 1;
  let head = foot;
  while (head > top && hasInk(head - 1)) head -= 1;
  const height = (foot - head) / scale;
  return height < LEAST_HEIGHT ? null : height;
}
