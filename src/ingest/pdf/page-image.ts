// Which image of a page should be read by OCR: the scan in the file, or the page rendered?
import type { PageImage, PaintedImage } from '../../model/document.js';
import { checkWhole, drawPage, MAX_PIXELS, readHeader } from '../raster.js';
import { decodedImage } from './decoded-image.js';
import { NO_ANNOTATIONS, type PDFDocumentProxy, type PDFPageProxy } from './pdfjs.js';
import type { TakeJpeg } from './raw-jpeg.js';
import { renderPage } from './render-page.js';
import { placeScan, type ScanPlacement } from './scan-placement.js';

/** Where an image comes from: the open document, and the second reader that can take JPEG bytes out of it. */
export interface ImageSource {
  readonly pdf: PDFDocumentProxy;
  readonly takeJpeg: () => Promise<TakeJpeg>;
}

/** The image of a page, upright: its only scan at native resolution if there is one, else the page rendered. */
export async function pageImage(
  source: ImageSource,
  page: PDFPageProxy,
  scan: PaintedImage | null,
  rotation: number,
): Promise<PageImage> {
  const image = scan !== null && rotation === page.rotate ? await scanImage(source, page, scan) : null;
  return image ?? renderPage(source.pdf, page, rotation);
}

async function scanImage(source: ImageSource, page: PDFPageProxy, scan: PaintedImage): Promise<PageImage | null> {
  if (scan.widthPx * scan.heightPx > MAX_PIXELS) return null;
  const { width: widthPt, height: heightPt } = page.getViewport({ scale: 1 });
  const declared = placeScan(scan.matrix, scan, { widthPt, heightPt });
  if (declared === null) return null;
  const takeJpeg = await source.takeJpeg();
  const jpeg = takeJpeg(page.pageNumber, scan.widthPx, scan.heightPx);
  if (jpeg !== null) {
    const image = await placedJpeg(jpeg, declared);
    if (image !== null) return image;
  }
  // The pixels arrive with the instructions that paint them.
  await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
  const pixels = await decodedImage(page, scan.name);
  const placement = pixels && placeScan(scan.matrix, pixels, { widthPt, heightPt });
  return pixels && placement ? drawPage(pixels, placement) : null;
}

/** The JPEG as it is when nothing has to be done to it; null when it is damaged or not what the page says. */
async function placedJpeg(bytes: Uint8Array, placement: ScanPlacement): Promise<PageImage | null> {
  try {
    const header = await readHeader(bytes);
    if (!header.isPlain) return null;
    if (!placement.isExact || header.orientation !== 1) return await drawPage({ kind: 'encoded', bytes }, placement);
    if (header.widthPx !== placement.widthPx || header.heightPx !== placement.heightPx) return null;
    await checkWhole(bytes);
    const { widthPx, heightPx, dpi } = placement;
    // A copy: the bytes are a view of the whole file, which would travel along.
    return { encoding: 'jpeg', widthPx, heightPx, dpi, bytes: Uint8Array.from(bytes) };
  } catch {
    return null;
  }
}
