// Can this PDF be opened? The adapter of pdf-parse.
import { PDFParse } from 'pdf-parse';
import { OPENING, type PDFDocumentProxy } from './pdfjs.js';

/** Why a document can't be opened. */
export class UnopenedPdf extends Error {
  readonly reason: 'encrypted' | 'damaged';
  constructor(reason: 'encrypted' | 'damaged', options?: { cause?: unknown }) {
    super(`${reason} PDF`, options);
    this.reason = reason;
  }
}

/** An open document; `close` frees what it holds. */
export interface PdfDocument {
  readonly pdf: PDFDocumentProxy;
  readonly close: () => Promise<void>;
}

/** Opens a PDF; documents that only an owner password protects open too. Throws UnopenedPdf. Takes `bytes` over. */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const parser = new PDFParse({ ...OPENING, data: bytes });
  try {
    // The document that pdf-parse works on: its own getText loses the places of the words, its getImage and getScreenshot leak.
    // biome-ignore lint/complexity/useLiteralKeys: private in the types of pdf-parse, which has no public way to it
    const pdf = await parser['load']();
    return { pdf, close: () => parser.destroy() };
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    throw new UnopenedPdf(isLocked ? 'encrypted' : 'damaged', { cause });
  }
}
