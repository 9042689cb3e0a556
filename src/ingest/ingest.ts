// What is this file, and which words and images are on its pages?
import { createHash } from 'node:crypto';
import type { Context } from '../model/context.js';
import type { Page, PageSet, SourceFile } from '../model/document.js';
import { PipelineError } from '../model/errors.js';
import type { IngestedFile } from './ingested-file.js';
import { readText } from './read-text.js';
import { type ReadableFormat, sniff } from './sniff.js';

type Reader = (file: SourceFile, context: Context) => Promise<IngestedFile> | IngestedFile;

/**
 * One reader for each format that `sniff` knows as readable: a new format is a row here and one there. Readers that rest on large
 * packages are loaded when the first file of their format comes: pdf.js alone is a third of the program's start.
 */
const READERS: Readonly<Record<ReadableFormat, Reader>> = {
  text: ({ bytes, path }) => readText(bytes, path),
  pdf: async (file, context) => (await import('./read-pdf.js')).readPdf(file, context),
  docx: async (file) => (await import('./read-docx.js')).readDocx(file),
  html: async (file) => (await import('./read-html.js')).readHtml(file),
  png: readImage,
  jpeg: readImage,
  tiff: readImage,
};

async function readImage({ bytes, path }: SourceFile): Promise<IngestedFile> {
  return (await import('./read-image.js')).readImage(bytes, path);
}

/**
 * Pages, words and images of one file, whatever its name says it is.
 *
 * Throws PipelineError: `empty-file`, `unsupported-format`, `archive`, `encrypted-document`, `no-text`, and what the readers throw
 * (`binary-text`, `damaged-pdf`, `encrypted-pdf`, `damaged-document`, `damaged-image`, `too-large`).
 */
export async function ingest(file: SourceFile, context: Context): Promise<PageSet> {
  const { path, bytes } = file;
  if (bytes.length === 0) {
    throw new PipelineError('empty-file', `${path} is empty (0 bytes).`, 'Fetch or export the file again.');
  }
  const format = sniff(bytes);
  if (typeof format !== 'string') {
    throw new PipelineError(
      format.refusal ?? 'unsupported-format',
      `${path} is ${format.name}, which can't be read.`,
      format.hint,
    );
  }
  context.note(`${path}: reading as ${format}`);
  const { mediaType, raw, findings, ...read } = await READERS[format](file, context);
  const pages = context.options.ocr === 'never' ? read.pages.map((page) => ({ ...page, image: null })) : read.pages;
  if (!pages.some(hasSomethingToRead)) throw noText(path, context);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { source: { path, mediaType, sha256, bytes: bytes.length }, pages, raw, findings };
}

function hasSomethingToRead({ lines, image }: Page): boolean {
  return image !== null || (lines ?? []).some((line) => line.text.trim() !== '');
}

function noText(path: string, { options }: Context): PipelineError {
  return options.ocr === 'never'
    ? new PipelineError('no-text', `${path} has no text of its own.`, 'Allow OCR: leave out "--ocr never".')
    : new PipelineError('no-text', `${path} holds nothing but blank pages.`, 'Export or scan the document again.');
}
