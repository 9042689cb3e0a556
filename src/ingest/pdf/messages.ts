// What do the thread that reads PDFs and the one that asks tell each other?
import type { OcrMode } from '../../model/context.js';
import type { Page, PageImage } from '../../model/document.js';

/** One job at a time. `bytes` is handed over, not copied. */
export type PdfJob =
  | { readonly kind: 'pages'; readonly bytes: Uint8Array; readonly ocr: OcrMode }
  | { readonly kind: 'image'; readonly bytes: Uint8Array; readonly page: number };

/** Why a document is not read. */
export type PdfRefusal =
  | { readonly reason: 'encrypted' }
  | { readonly reason: 'damaged'; readonly detail: string }
  | { readonly reason: 'too-many-pages'; readonly pages: number; readonly limit: number };

/** Every reply shows that the thread is alive; the last one of a job is `done` or `refused`. */
export type PdfReply =
  | { readonly kind: 'opened'; readonly pages: number }
  | { readonly kind: 'page'; readonly page: Page; readonly ignored: number }
  | { readonly kind: 'bad-page'; readonly number: number }
  | { readonly kind: 'image'; readonly image: PageImage }
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly refusal: PdfRefusal };
