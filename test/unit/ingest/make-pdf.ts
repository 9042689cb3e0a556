// Test documents: PDFs with the features that a test is about.
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const tinos = createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf');

export type Drawing = (document: PDFKit.PDFDocument) => void;

/** A4 pages, one drawing each; coordinates from the top left in points. */
export function makePdf(drawings: readonly Drawing[], options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false, ...options });
  for (const draw of drawings) {
    document.addPage().font(tinos).fontSize(13);
    draw(document);
  }
  document.end();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
      .on('error', reject);
  });
}

/** A drawing of one line of text with its top left at (x, y). */
export function line(text: string, x: number, y: number): Drawing {
  return (document) => document.text(text, x, y, { lineBreak: false });
}

export function all(...drawings: readonly Drawing[]): Drawing {
  return (document) => {
    for (const draw of drawings) draw(document);
  };
}
