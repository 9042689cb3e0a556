// Where does a box lie after its page is turned?
import type { Box } from '../model/evidence.js';

/** `box` on a page of `width` x `height` after the page is turned clockwise by `turns` quarters (negative: the other way). */
export function turnedBox(box: Box, turns: number, width: number, height: number): Box {
  const [x0, y0, x1, y1] = box;
  switch (((turns % 4) + 4) % 4) {
    case 1:
      return [height - y1, x0, height - y0, x1];
    case 2:
      return [width - x1, height - y1, width - x0, height - y0];
    case 3:
      return [y0, width - x1, y1, width - x0];
    default:
      return box;
  }
}
