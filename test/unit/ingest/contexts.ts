// Contexts for tests of the ingest stage, which starts no OCR.
import { ingest } from '../../../src/ingest/ingest.js';
import { withPageImages } from '../../../src/ingest/page-images.js';
import { type Context, DEFAULT_OPTIONS, type OcrMode } from '../../../src/model/context.js';
import type { PageImage, SourceFile } from '../../../src/model/document.js';

export function contextWith(ocr: OcrMode = 'auto', signal: AbortSignal = new AbortController().signal): Context {
  return { options: { ...DEFAULT_OPTIONS, ocr }, signal, note: () => {} } as Context;
}

/** What `ingest` says of a file, and the images of its pages as the OCR stage gets them (null where there is none). */
export async function ingestWithImages(file: SourceFile, context: Context) {
  const set = await ingest(file, context);
  const images = await withPageImages(file, context, async ({ of }) => {
    const made: (PageImage | null)[] = [];
    for (const page of set.pages) made.push(page.image === null ? null : await of(page));
    return made;
  });
  return { ...set, images };
}
