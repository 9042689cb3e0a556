// What do we need of pdf.js beside what pdf-parse gives? Names, types and where its data lies. The adapter of pdfjs-dist.
import { createRequire } from 'node:module';
import path from 'node:path';
import { ImageKind, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
export type { PageViewport } from 'pdfjs-dist/types/src/display/display_utils.js';
export { ImageKind, OPS };

const HOME = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const folder = (name: string) => path.join(HOME, name) + path.sep;

/**
 * How documents are opened: data files from the package (without `wasmUrl` a JPEG 2000 page is silently blank), no code
 * from the document, no fonts of this machine, no messages.
 */
export const OPENING = {
  wasmUrl: folder('wasm'),
  cMapUrl: folder('cmaps'),
  cMapPacked: true,
  standardFontDataUrl: folder('standard_fonts'),
  iccUrl: folder('iccs'),
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  fontExtraProperties: true,
  verbosity: 0,
} as const;

/** pdf.js' way to say that annotations and form fields are not drawn. */
export const NO_ANNOTATIONS = 0;
