// How does a scan become a PDF whose text can be found: the same pages, with the repaired text unseen over the print?
import type { PageSet, RepairedDocument, SeenDocument, SourceFile } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import { PDFDocument } from '../pdf/pdf-lib.js';
import { dropUnreachable } from './drop-unreachable.js';
import { imagePages } from './image-pages.js';
import { layerWriter } from './page-layer.js';
import { type PlacedText, placedText } from './placed-text.js';

/** What the stages say of one file. */
export interface ReadDocument {
  readonly pages: PageSet;
  readonly seen: SeenDocument;
  readonly repaired: RepairedDocument;
}

/** The file, null when there is nothing to lay text over; and what there is to say. */
export interface SearchablePdf {
  readonly bytes: Uint8Array | null;
  readonly findings: readonly Finding[];
}

/**
 * A PDF that shows what the input shows: a PDF with its hidden text replaced, or an image on a page of its size. Pages whose text can be
 * seen stay as they are. Equal input, equal bytes. Never throws for what is in the file: what can't be done is a finding.
 */
export async function searchablePdf(file: SourceFile, { pages, seen, repaired }: ReadDocument): Promise<SearchablePdf> {
  const isPdf = pages.source.mediaType === 'application/pdf';
  if (!isPdf && !pages.source.mediaType.startsWith('image/')) return { bytes: null, findings: [NO_PAGES] };
  try {
    const document = isPdf ? await openPdf(file.bytes) : await imagePages(file, pages.pages);
    const lines = linesByPage(seen, repaired);
    const letters = [...lines.values()].flatMap((page) => page.flat().map(({ text }) => text)).join('');
    const layer = layerWriter(document.context, letters);
    const left: number[] = [];
    for (const { page, image } of pages.pages) {
      const words = lines.get(page) ?? [];
      if (words.length === 0) continue;
      const rotation = image?.kind === 'pdf' ? image.rotation : 0;
      if (!layer.layOver(document.getPage(page - 1), words, rotation)) left.push(page);
    }
    dropUnreachable(document.context);
    const bytes = await document.save({
      updateFieldAppearances: false,
      addDefaultPage: false,
      objectsPerTick: Number.POSITIVE_INFINITY,
    });
    const changed = new Set(
      repaired.edits.length > 0
        ? repaired.pages.filter(({ textFrom }) => textFrom !== 'text').map(({ page }) => page)
        : [],
    );
    const kept = left.filter((page) => changed.has(page));
    return { bytes, findings: kept.length === 0 ? [] : [visibleTextKept(kept)] };
  } catch (error) {
    return { bytes: null, findings: [leftOut(error)] };
  }
}

function linesByPage(seen: SeenDocument, repaired: RepairedDocument): Map<number, PlacedText[][]> {
  const pages = new Map<number, PlacedText[][]>();
  for (const { page, words } of placedText(seen, repaired)) pages.set(page, [...(pages.get(page) ?? []), [...words]]);
  return pages;
}

async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  // A Buffer gives out views where pdf-lib asks for slices: no second copy of every scan.
  return PDFDocument.load(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    updateMetadata: false,
    parseSpeed: Number.POSITIVE_INFINITY,
  });
}

const NO_PAGES: Finding = {
  code: 'searchable-pdf-left-out',
  severity: 'info',
  message: 'No searchable PDF was written: the file is no scan but text.',
  pointers: [],
};

function leftOut(error: unknown): Finding {
  const detail = error instanceof Error ? error.message.split('\n')[0] : String(error);
  const message = `No searchable PDF was written: the pages could not be taken over (${detail}). Print the file to a new PDF and convert that.`;
  return { code: 'searchable-pdf-left-out', severity: 'warning', message, pointers: [] };
}

function visibleTextKept(pages: readonly number[]): Finding {
  const message = `In the searchable PDF these pages keep the text that they show, unrepaired: ${pages.join(', ')}.`;
  return { code: 'visible-text-kept', severity: 'info', message, pointers: [] };
}
