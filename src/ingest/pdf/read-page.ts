// What is on one page of a PDF: text of its own, an image to be read, or nothing?

import { type Matrix, multiply } from '../../layout/matrix.js';
import type { OcrMode } from '../../model/context.js';
import type { Page } from '../../model/document.js';
import { linesOfLayer, mainTurns } from './layer-lines.js';
import type { PageMarks } from './page-marks.js';
import { paintedOn } from './painted-on.js';
import type { PDFDocumentProxy, PDFPageProxy } from './pdfjs.js';
import { symbolicFontReader } from './symbolic-fonts.js';
import { type LayerWord, type TextRun, wordsOfLayer } from './text-words.js';

/** A page, and how many form fields and annotations on it were not read. */
export interface ReadPage {
  readonly page: Page;
  readonly ignored: number;
}

/** A page with so many letters has a text layer; what is painted on it need not be looked at. */
const MANY_LETTERS = 200;
/** Fewer letters than this are a page number or a stamp, no text layer. */
const FEW_LETTERS = 20;
/** Links carry no text, popups repeat that of their annotation. */
const SILENT_ANNOTATIONS: readonly string[] = ['Link', 'Popup'];

/** Reads page `number` (from 1) of an open document. Throws whatever pdf.js throws on a damaged page. */
export async function readPage(pdf: PDFDocumentProxy, number: number, ocr: OcrMode): Promise<ReadPage> {
  const page = await pdf.getPage(number);
  try {
    const { words, rotation } = await layerOf(page);
    const { width: widthPt, height: heightPt } = page.getViewport({ scale: 1, rotation });
    const letters = words.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
    const marks =
      ocr === 'always' || (ocr === 'auto' && letters < MANY_LETTERS) ? await paintedOn(page, rotation) : null;
    const isUnread = marks !== null && hasUnreadText(marks, letters);
    const isBlank = marks !== null && !marks.hasArtwork && letters < FEW_LETTERS && ocr === 'auto';
    const lines = isUnread ? null : linesOfLayer(words, widthPt, heightPt);
    return {
      page: {
        page: number,
        widthPt,
        heightPt,
        textFrom: lines === null ? null : 'pdf-text-layer',
        lines,
        image: ocr === 'never' || isBlank ? null : { kind: 'pdf', rotation, scan: marks?.scan ?? null },
      },
      ignored: await ignoredOn(page),
    };
  } finally {
    page.cleanup();
  }
}

/** The words of the text layer, and the rotation that sets most of them level. */
async function layerOf(page: PDFPageProxy): Promise<{ words: LayerWord[]; rotation: number }> {
  const content = await page.getTextContent({ disableNormalization: true });
  const items = content.items.filter((item) => 'str' in item);
  const meant = await symbolicFontReader(page, items);
  const runs: TextRun[] = items.map((item) => ({ ...item, str: meant(item.str, item.fontName) }));
  const wordsAt = (rotation: number) => {
    const { transform } = page.getViewport({ scale: 1, rotation });
    return wordsOfLayer(runs, multiply(transform, IDENTITY), Math.hypot(transform[0] ?? 1, transform[1] ?? 0));
  };
  const words = wordsAt(page.rotate);
  const turns = mainTurns(words);
  if (turns === 0) return { words, rotation: page.rotate };
  const rotation = (page.rotate + 360 - 90 * turns) % 360;
  return { words: wordsAt(rotation), rotation };
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * Whether the page shows text that its layer does not have: a scan with no layer, or with a few visible words stamped over it;
 * outlines in place of letters. A hidden layer of any length under a scan is a text layer.
 */
function hasUnreadText(marks: PageMarks, letters: number): boolean {
  if (letters < FEW_LETTERS) return marks.hasArtwork;
  return marks.isPicture && marks.invisibleGlyphs < letters / 2;
}

async function ignoredOn(page: PDFPageProxy): Promise<number> {
  try {
    const annotations: readonly { readonly subtype?: string }[] = await page.getAnnotations();
    return annotations.filter(({ subtype }) => subtype && !SILENT_ANNOTATIONS.includes(subtype)).length;
  } catch {
    return 0;
  }
}
