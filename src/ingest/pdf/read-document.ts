// What replies does one job on a PDF get?

import type { PdfJob, PdfReply } from './messages.js';
import type { ImageSource } from './page-image.js';
import { openPdf, type PdfDocument, UnopenedPdf } from './pdf-document.js';
import { jpegTaker, type TakeJpeg } from './raw-jpeg.js';
import { imageOfPage, readPage } from './read-page.js';

/** Longer documents are no plans; a file that claims billions of pages is hostile. */
export const MAX_PAGES = 2000;

/** Does one job, telling each page as it is ready. Never throws. */
export async function readDocument(job: PdfJob, reply: (message: PdfReply) => void): Promise<void> {
  let document: PdfDocument | null = null;
  try {
    document = await openPdf(job.bytes);
    const { pdf } = document;
    if (pdf.numPages > MAX_PAGES) {
      const refusal = { reason: 'too-many-pages', pages: pdf.numPages, limit: MAX_PAGES } as const;
      reply({ kind: 'refused', refusal });
      return;
    }
    reply({ kind: 'opened', pages: pdf.numPages });
    let taker: Promise<TakeJpeg> | null = null;
    const takeJpeg = () => {
      taker ??= pdf.getData().then(jpegTaker);
      return taker;
    };
    const source: ImageSource = { pdf, takeJpeg };
    if (job.kind === 'image') reply({ kind: 'image', image: await imageOfPage(source, job.page) });
    else {
      for (let number = 1; number <= pdf.numPages; number += 1) {
        try {
          reply({ kind: 'page', ...(await readPage(source, number, job.ocr)) });
        } catch {
          reply({ kind: 'bad-page', number });
        }
      }
    }
    reply({ kind: 'done' });
  } catch (error) {
    const isLocked = error instanceof UnopenedPdf && error.reason === 'encrypted';
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const detail = cause instanceof Error ? cause.message : String(cause);
    reply({ kind: 'refused', refusal: isLocked ? { reason: 'encrypted' } : { reason: 'damaged', detail } });
  } finally {
    await document?.close().catch(() => {});
  }
}
