// Which image of a page should be read by OCR: the scan in the file, or the page rendered?
import type { PageImage, PaintedImage } from '../../model/document.js';
import { checkWhole, drawPage, MAX_PIXELS, readHeader } from '../raster.js';
import { decodedImage } from './decoded-image.js';
import type { ImageOrder } from './messages.js';
import { paintedOn } from './painted-on.js';
import type { PDFDocumentProxy, PDFPageProxy } from './pdfjs.js';
import type { TakeJpeg } from './raw-jpeg.js';
import { renderPage } from './render-page.js';
import { placeScan, type ScanPlacement } from './scan-placement.js';

/** Where images come from. Each is opened when it is first needed: scans that are JPEGs never need pdf.js and its copy of the file. */
export interface ImageSource {
  readonly pdf: () => Promise<PDFDocumentProxy>;
  readonly takeJpeg: () => Promise<TakeJpeg>;
}

/** The image of a page, upright: its only scan at native resolution if there is one, else the page rendered. */
export async function imageOfPage(source: ImageSource, order: ImageOrder): Promise<PageImage> {
  const jpeg = order.scan === null ? null : await jpegScan(source, order, order.scan);
  if (jpeg !== null) return jpeg;
  const pdf = await source.pdf();
  const page = await pdf.getPage(order.page);
  try {
    // Asked again: pdf.js names images anew each time it opens a document, and waits for ever for a name it has not given.
    const { scan } = await paintedOn(page, order.rotation);
    // A scan that nobody saw before may be a JPEG, too.
    const late = order.scan === null && scan !== null ? await jpegScan(source, order, scan) : null;
    const image = late ?? (scan === null ? null : await decodedScan(page, order, scan));
    return image ?? (await renderPage(pdf, page, order.rotation));
  } finally {
    page.cleanup();
  }
}

async function jpegScan(source: ImageSource, order: ImageOrder, scan: PaintedImage): Promise<PageImage | null> {
  const placement = isReadable(scan) ? placeScan(scan.matrix, scan, order) : null;
  if (placement === null) return null;
  const takeJpeg = await source.takeJpeg();
  const jpeg = takeJpeg(order.page, scan.widthPx, scan.heightPx);
  return jpeg === null ? null : placedJpeg(jpeg, placement);
}

/** The scan's pixels, which have arrived with the instructions that paint them. */
async function decodedScan(page: PDFPageProxy, order: ImageOrder, scan: PaintedImage): Promise<PageImage | null> {
  if (!isReadable(scan) || placeScan(scan.matrix, scan, order) === null) return null;
  const pixels = await decodedImage(page, scan.name);
  const placement = pixels && placeScan(scan.matrix, pixels, order);
  return pixels && placement ? drawPage(pixels, placement) : null;
}

const isReadable = ({ widthPx, heightPx }: PaintedImage): boolean => widthPx * heightPx <= MAX_PIXELS;

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
