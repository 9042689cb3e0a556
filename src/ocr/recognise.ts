// What do the pages say, those with text and those with images alike?
import type { Context } from '../model/context.js';
import type { Page, PageSet, SeenDocument } from '../model/document.js';
import { type ErrorCode, PipelineError } from '../model/errors.js';
import type { Finding } from '../model/finding.js';
import type { OcrPool } from '../model/ocr.js';
import type { PageImages } from '../model/page-images.js';
import { createOcrPool } from './ocr-pool.js';
import { type SeenPage, seeDocument } from './see-document.js';

/**
 * The stage: pages without text of their own (`ocr: 'always'`: all that have an image) are read by OCR, the others pass through. An
 * image is made when an engine is free for it, and dropped once read. What is read of a page depends on its image, the engine and
 * its data alone. A page that the engine fails on is left out with a finding, as long as another can be read.
 *
 * Throws PipelineError: `no-text` when no page has any, `engine-missing`, `ocr-data-missing`, `ocr-failed`, `ocr-timeout`.
 */
export async function recognise(pages: PageSet, images: PageImages, context: Context): Promise<SeenDocument> {
  const ownPool = context.ocrPool === undefined ? createOcrPool({ size: 1 }) : null;
  const pool = context.ocrPool ?? ownPool!;
  try {
    const models: Record<string, string> = {};
    const { path } = pages.source;
    const reads = pages.pages.map((page) => seePage(page, path, { pool, images, context, models }));
    // All pages come to an end before the first error is thrown: the pool is closed after this.
    const ends = await Promise.allSettled(reads);
    const seen = ends.map((end) => {
      if (end.status === 'rejected') throw end.reason;
      return end.value;
    });
    const failed = seen.flatMap(({ failure }) => (failure === null ? [] : [failure]));
    if (!seen.some(({ lines }) => lines.some(({ text }) => text.trim() !== '')))
      throw failed[0] ?? noText(path, context);
    return seeDocument(pages, seen, models, seen.flatMap(findingsOf));
  } finally {
    await ownPool?.close();
  }
}

/** A page, and why OCR failed on it. */
interface Seen extends SeenPage {
  readonly failure: PipelineError | null;
}

/** Errors of one page; all others are of the whole file. */
const PAGE_ERRORS: readonly ErrorCode[] = ['ocr-failed', 'ocr-timeout', 'damaged-pdf', 'damaged-image', 'too-large'];

/** What reading a page takes. */
interface Means {
  readonly pool: OcrPool;
  readonly images: PageImages;
  readonly context: Context;
  readonly models: Record<string, string>;
}

async function seePage(page: Page, path: string, means: Means): Promise<Seen> {
  const own: Seen = {
    page,
    lines: page.lines ?? [],
    textFrom: page.textFrom ?? 'pdf-text-layer',
    confidence: null,
    failure: null,
  };
  if (page.image === null || !(page.lines === null || means.context.options.ocr === 'always')) return own;
  try {
    const { lines, confidence } = await read(page, means);
    means.context.note(`${path}: page ${page.page} read`);
    if (lines.length === 0 && own.lines.length > 0) return own;
    return { page, lines, textFrom: 'ocr', confidence, failure: null };
  } catch (error) {
    if (!(error instanceof PipelineError) || !PAGE_ERRORS.includes(error.code)) throw error;
    const textFrom = own.lines.length > 0 ? own.textFrom : 'ocr';
    return { ...own, textFrom, failure: error };
  }
}

async function read(page: Page, { pool, images, context: { options, signal }, models }: Means) {
  return pool.use(options.ocrEngine, async (engine) => {
    signal.throwIfAborted();
    models[`${engine.name}-${engine.version}/${options.language}`] = engine.dataChecksum;
    // Loaded with the first image that is read: sharp and what rests on it.
    const { readPage } = await import('./read-page.js');
    return readPage(await images.of(page), engine, signal);
  });
}

function findingsOf({ page: { page }, failure }: Seen): Finding[] {
  if (failure === null) return [];
  const message = `Page ${page} was not read: ${failure.message} ${failure.hint}`;
  return [{ code: 'page-not-read', severity: 'error', message, pointers: [] }];
}

function noText(path: string, { options }: Context): PipelineError {
  return options.ocr === 'never'
    ? new PipelineError('no-text', `${path} has no text of its own.`, 'Allow OCR: leave out "--ocr never".')
    : new PipelineError(
        'no-text',
        `No text was found on any page of ${path}.`,
        'Scan it again, upright, at 200 dpi or more.',
      );
}
