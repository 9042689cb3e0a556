// What do the thread that reads PDFs and the one that asks tell each other?
import type { OcrMode } from '../../model/context.js';
import type { Page, PageImage, PaintedImage } from '../../model/document.js';

/** What makes the image of a page: its number (from 1), and what is known of it. The size is in points, upright at `rotation`. */
export interface ImageOrder {
  readonly page: number;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly rotation: number;
  readonly scan: PaintedImage | null;
}

/**
 * One job at a time. `bytes` is handed over, not copied. `pages` reads a document from end to end; `open` keeps one open for the `image`
 * jobs that follow, until `close`.
 */
export type PdfJob =
  | { readonly kind: 'pages'; readonly bytes: Uint8Array; readonly ocr: OcrMode }
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | { readonly kind: 'image'; readonly order: ImageOrder }
  | { readonly kind: 'close' };

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
