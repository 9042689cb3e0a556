// Where do points of the upright page lie in the space that a PDF page is drawn in?
import type { Matrix } from '../layout/matrix.js';
import { PDFName, PDFNumber, type PDFPage } from '../pdf/pdf-lib.js';

/** The part of a page that is shown, and the map from points from the top left of the page turned by `rotation` to its space. */
export interface PageSpace {
  readonly toUser: Matrix;
  /** In units of the page's space. */
  readonly area: number;
}

/** `rotation` in degrees clockwise, as the boxes' page was read; it need not be the page's own /Rotate. */
export function pageSpace(page: PDFPage, rotation: number): PageSpace {
  const media = page.getMediaBox();
  const crop = page.getCropBox();
  const x0 = Math.max(media.x, crop.x);
  const y0 = Math.max(media.y, crop.y);
  const x1 = Math.min(media.x + media.width, crop.x + crop.width);
  const y1 = Math.min(media.y + media.height, crop.y + crop.height);
  const unit = page.node.lookupMaybe(PDFName.of('UserUnit'), PDFNumber)?.asNumber() ?? 1;
  const u = 1 / unit;
  return { toUser: turnedSpace(((rotation % 360) + 360) % 360, u, [x0, y0, x1, y1]), area: (x1 - x0) * (y1 - y0) };
}

function turnedSpace(rotation: number, u: number, [x0, y0, x1, y1]: readonly [number, number, number, number]): Matrix {
  switch (rotation) {
    case 90:
      return [0, u, u, 0, x0, y0];
    case 180:
      return [-u, 0, 0, u, x1, y0];
    case 270:
      return [0, -u, -u, 0, x1, y1];
    default:
      return [u, 0, 0, -u, x0, y1];
  }
}
