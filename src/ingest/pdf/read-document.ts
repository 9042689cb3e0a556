// What replies does one job on a PDF get?

import { isShared } from './is-shared.js';
import type { PdfJob, PdfReply } from './messages.js';
import { type ImageSource, imageOfPage } from './page-image.js';
import { openPdf, type PdfDocument, UnopenedPdf } from './pdf-document.js';
import { jpegTaker, type TakeJpeg } from './raw-jpeg.js';
import { readPage } from './read-page.js';

/** Longer documents are no plans; a file that claims billions of pages is hostile. */
export const MAX_PAGES = 2000;

/** The file that `open` left open for its images. */
interface OpenForImages {
  readonly source: ImageSource;
  readonly close: () => Promise<void>;
}

/** Does jobs one after the other, telling each reply as it is ready. Never throws. */
export function pdfDesk(reply: (message: PdfReply) => void): (job: PdfJob) => Promise<void> {
  let open: OpenForImages | null = null;
  const close = async () => {
    const before = open;
    open = null;
    await before?.close();
  };
  return async (job) => {
    try {
      if (job.kind === 'pages') await readAll(job, reply);
      else if (job.kind === 'image') await tellImage(open, job, reply);
      else {
        await close();
        if (job.kind === 'open') open = openForImages(job.bytes);
      }
      reply({ kind: 'done' });
    } catch (error) {
      reply({ kind: 'refused', refusal: refusalOf(error) });
    }
  };
}

async function readAll(job: Extract<PdfJob, { kind: 'pages' }>, reply: (message: PdfReply) => void): Promise<void> {
  // pdf.js takes the bytes over that it is given.
  const document = await openPdf(isShared(job.bytes) ? Uint8Array.from(job.bytes) : job.bytes);
  try {
    const { pdf } = document;
    if (pdf.numPages > MAX_PAGES) throw new TooManyPages(pdf.numPages);
    reply({ kind: 'opened', pages: pdf.numPages });
    for (let number = 1; number <= pdf.numPages; number += 1) {
      try {
        reply({ kind: 'page', ...(await readPage(pdf, number, job.ocr)) });
      } catch {
        reply({ kind: 'bad-page', number });
      }
    }
  } finally {
    await document.close().catch(() => {});
  }
}

async function tellImage(
  open: OpenForImages | null,
  { order }: Extract<PdfJob, { kind: 'image' }>,
  reply: (message: PdfReply) => void,
): Promise<void> {
  if (open === null) throw new Error('no document is open');
  reply({ kind: 'image', image: await imageOfPage(open.source, order) });
}

function openForImages(bytes: Uint8Array): OpenForImages {
  let taker: Promise<TakeJpeg> | null = null;
  let document: Promise<PdfDocument> | null = null;
  const takeJpeg = () => {
    taker ??= jpegTaker(bytes);
    return taker;
  };
  const pdf = async () => {
    document ??= openPdf(Uint8Array.from(bytes));
    return (await document).pdf;
  };
  const close = async () => {
    await document?.then((each) => each.close()).catch(() => {});
  };
  return { source: { pdf, takeJpeg }, close };
}

class TooManyPages extends Error {
  readonly pages: number;
  constructor(pages: number) {
    super(`${pages} pages`);
    this.pages = pages;
  }
}

function refusalOf(error: unknown): Extract<PdfReply, { kind: 'refused' }>['refusal'] {
  if (error instanceof TooManyPages) return { reason: 'too-many-pages', pages: error.pages, limit: MAX_PAGES };
  if (error instanceof UnopenedPdf && error.reason === 'encrypted') return { reason: 'encrypted' };
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return { reason: 'damaged', detail: cause instanceof Error ? cause.message : String(cause) };
}
