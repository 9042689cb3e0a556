// Which pages does a PDF have?
import type { Context } from '../model/context.js';
import type { Page, PageImage, SourceFile } from '../model/document.js';
import { PipelineError } from '../model/errors.js';
import type { Finding } from '../model/finding.js';
import type { PageImages } from '../model/page-images.js';
import type { IngestedFile } from './ingested-file.js';
import { isShared } from './pdf/is-shared.js';
import type { ImageOrder, PdfJob, PdfRefusal, PdfReply } from './pdf/messages.js';
import { askPdfThread, pdfSession, SILENCE_LIMIT_MS, StalledPdf } from './pdf/pdf-reader.js';

const PRINT_AGAIN = 'Open it in a PDF reader and print it to a new PDF, or fetch it again; then convert that.';

/**
 * Pages of a PDF with the words of their text layers, and what their images would be.
 * Throws PipelineError `damaged-pdf`, `encrypted-pdf` or `too-large`. `silenceLimitMs` is how long one page may take.
 */
export async function readPdf(
  file: SourceFile,
  context: Context,
  silenceLimitMs: number = SILENCE_LIMIT_MS,
): Promise<IngestedFile> {
  const pages: Page[] = [];
  const badPages: number[] = [];
  const ignoredOn: number[] = [];
  const job: PdfJob = { kind: 'pages', bytes: forThread(file.bytes), ocr: context.options.ocr };
  await ask(file.path, job, context, silenceLimitMs, (reply) => {
    if (reply.kind === 'opened') context.note(`${file.path}: ${reply.pages} pages`);
    if (reply.kind === 'page') {
      pages.push(reply.page);
      if (reply.ignored > 0) ignoredOn.push(reply.page.page);
    }
    if (reply.kind === 'bad-page') {
      badPages.push(reply.number);
      pages.push(blankPage(reply.number));
    }
  });
  if (badPages.length === pages.length) throw damaged(file.path, 'none of its pages can be read');
  return { mediaType: 'application/pdf', pages, raw: null, findings: findingsOf(badPages, ignoredOn) };
}

/** A thread is given up after so many images: what pdf.js keeps of a page it has shown adds up to some 2 MB. */
const IMAGES_PER_THREAD = 100;

/** Makes the images of a PDF's pages, one at a time; the document is opened with the first and kept open until `close`. */
export function pdfImages(file: SourceFile, { signal }: Context): PageImages {
  const session = pdfSession(signal);
  let openIn = -1;
  let made = 0;
  const make = async (order: ImageOrder): Promise<PageImage> => {
    if (made > 0 && made % IMAGES_PER_THREAD === 0) await session.renew();
    made += 1;
    let image: PageImage | null = null;
    let refusal: PdfRefusal | null = null;
    const onReply = (reply: PdfReply) => {
      if (reply.kind === 'refused') refusal = reply.refusal;
      if (reply.kind === 'image') image = reply.image;
    };
    try {
      if (openIn !== session.threadNumber()) {
        await session.ask({ kind: 'open', bytes: forThread(file.bytes) }, onReply);
        openIn = session.threadNumber();
      }
      await session.ask({ kind: 'image', order }, onReply);
    } catch (error) {
      throw error instanceof StalledPdf ? stalled(file.path, error, order.page, SILENCE_LIMIT_MS) : error;
    }
    if (image === null) throw damaged(file.path, `page ${order.page} can't be shown${detailOf(refusal)}`);
    return image;
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    of: ({ page, image, widthPt, heightPt }) => {
      if (image?.kind !== 'pdf' || widthPt === null || heightPt === null)
        throw new TypeError(`page ${page} has no image in a PDF`);
      const { rotation, scan } = image;
      const next = last.then(() => make({ page, rotation, scan, widthPt, heightPt }));
      last = next.catch(() => {});
      return next;
    },
    close: async () => {
      await last;
      await session.close();
    },
  };
}

/** Shared memory as it is, which nobody writes to; of other bytes a copy, which goes over to the thread. */
function forThread(bytes: Uint8Array): Uint8Array {
  return isShared(bytes) ? bytes : Uint8Array.from(bytes);
}

function detailOf(refusal: PdfRefusal | null): string {
  return refusal?.reason === 'damaged' ? `: ${refusal.detail}` : '';
}

async function ask(
  path: string,
  job: PdfJob,
  { signal }: Context,
  silenceLimitMs: number,
  onReply: (reply: PdfReply) => void,
): Promise<void> {
  let refusal: PdfRefusal | null = null;
  let pagesRead = 0;
  try {
    await askPdfThread(
      job,
      signal,
      (reply) => {
        if (reply.kind === 'refused') refusal = reply.refusal;
        if (reply.kind === 'page' || reply.kind === 'bad-page') pagesRead += 1;
        onReply(reply);
      },
      silenceLimitMs,
    );
  } catch (error) {
    throw error instanceof StalledPdf ? stalled(path, error, pagesRead + 1, silenceLimitMs) : error;
  }
  if (refusal !== null) throw refused(path, refusal);
}

function stalled(path: string, { why }: StalledPdf, page: number, limitMs: number): PipelineError {
  return why === 'silent'
    ? damaged(path, `page ${page} was not read within ${limitMs / 1000} s`)
    : new PipelineError('too-large', `Page ${page} of ${path} needs too much memory.`, PRINT_AGAIN);
}

function refused(path: string, refusal: PdfRefusal): PipelineError {
  switch (refusal.reason) {
    case 'encrypted':
      return new PipelineError(
        'encrypted-pdf',
        `${path} can't be opened without its password.`,
        'Save a copy without a password and convert that.',
      );
    case 'too-many-pages':
      return new PipelineError(
        'too-large',
        `${path} has ${refusal.pages} pages; at most ${refusal.limit} are read.`,
        'Split it into parts and convert those.',
      );
    case 'damaged':
      return damaged(path, refusal.detail);
    default:
      return refusal satisfies never;
  }
}

function damaged(path: string, detail: string): PipelineError {
  return new PipelineError('damaged-pdf', `${path} is a damaged or cut-off PDF (${detail}).`, PRINT_AGAIN);
}

function blankPage(page: number): Page {
  return { page, widthPt: null, heightPt: null, textFrom: null, lines: null, image: null };
}

function findingsOf(badPages: readonly number[], ignoredOn: readonly number[]): Finding[] {
  const findings: Finding[] = [];
  if (badPages.length > 0) {
    const message = `Damaged and not read: ${listOfPages(badPages)}.`;
    findings.push({ code: 'page-damaged', severity: 'warning', message, pointers: [] });
  }
  if (ignoredOn.length > 0) {
    const message = `Form fields, signatures and annotations are not read: ${listOfPages(ignoredOn)}.`;
    findings.push({ code: 'annotations-ignored', severity: 'info', message, pointers: [] });
  }
  return findings;
}

function listOfPages(pages: readonly number[]): string {
  return `${pages.length === 1 ? 'page' : 'pages'} ${pages.join(', ')}`;
}
