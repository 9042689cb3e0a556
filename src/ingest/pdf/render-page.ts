// What does a page look like?
import type { PageImage } from '../../model/document.js';
import { drawPage } from '../raster.js';
import { NO_ANNOTATIONS, type PDFDocumentProxy, type PDFPageProxy } from './pdfjs.js';

const POINTS_PER_INCH = 72;
/** Recognition is best at 150–200 dpi (research/libraries.md, 2.2). */
const RENDER_DPI = 200;
/** Posters are rendered coarser, so that no page takes more than 160 MB. */
const MAX_RENDER_PIXELS = 40_000_000;

/** The surface that pdf.js makes in Node (@napi-rs/canvas); only what is used of it. */
interface Surface {
  readonly canvas: { readonly width: number; readonly height: number; readonly data: () => Uint8Array };
}
interface SurfaceFactory {
  create(widthPx: number, heightPx: number): Surface;
  destroy(surface: Surface): void;
}

/** Renders a page upright on white, without annotations; its memory is given back before the next page. */
export async function renderPage(pdf: PDFDocumentProxy, page: PDFPageProxy, rotation: number): Promise<PageImage> {
  const { width: widthPt, height: heightPt } = page.getViewport({ scale: 1, rotation });
  const area = widthPt * heightPt;
  const dpi = Math.min(RENDER_DPI, Math.sqrt(MAX_RENDER_PIXELS / area) * POINTS_PER_INCH);
  const viewport = page.getViewport({ scale: dpi / POINTS_PER_INCH, rotation });
  const widthPx = Math.max(1, Math.round(viewport.width));
  const heightPx = Math.max(1, Math.round(viewport.height));
  const factory = pdf.canvasFactory as SurfaceFactory;
  const surface = factory.create(widthPx, heightPx);
  try {
    const canvas = surface.canvas as unknown as Parameters<PDFPageProxy['render']>[0]['canvas'];
    await page.render({ canvas, viewport, annotationMode: NO_ANNOTATIONS, background: 'white' }).promise;
    const bytes = surface.canvas.data();
    const pixels = { kind: 'raw', bytes, widthPx, heightPx, channels: 4 } as const;
    const size = { widthPx, heightPx, leftPx: 0, topPx: 0, pageWidthPx: widthPx, pageHeightPx: heightPx };
    return await drawPage(pixels, { ...size, mirrored: false, quarterTurns: 0, dpi });
  } finally {
    factory.destroy(surface);
  }
}
