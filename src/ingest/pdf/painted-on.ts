// What does pdf.js say is painted on a page?
import { multiply } from '../../layout/matrix.js';
import { marksOf, type PageMarks } from './page-marks.js';
import { NO_ANNOTATIONS, type PDFPageProxy } from './pdfjs.js';

/** The marks of a page turned by `rotation` degrees, without annotations. Every image on it is decoded: some 100 ms. */
export async function paintedOn(page: PDFPageProxy, rotation: number): Promise<PageMarks> {
  const { width, height, transform } = page.getViewport({ scale: 1, rotation });
  const instructions = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
  return marksOf(instructions, multiply(transform, IDENTITY), width, height);
}

const IDENTITY = [1, 0, 0, 1, 0, 0] as const;
