// What passes between the stages? The joins: SourceFile -> PageSet -> SeenDocument -> RepairedDocument -> PlanDraft.
// Each is plain data, frozen by the pipeline; a stage returns a new value and never changes the one it was given.
import type { Box, Evidence, JsonPointer, NoiseClass, Range } from './evidence.js';
import type { Finding } from './finding.js';
import type { PageInfo, TextQuality } from './parse-result.js';
import type { Plan } from './plan.js';

/** One input. `path` is what the user named (relative paths stay relative); `bytes` the whole content. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What the result says about the input. `sha256` in lower-case hex over `bytes`. */
export interface SourceInfo {
  readonly path: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** An encoded image of one page, upright; `dpi` relates its pixels to the page's points. */
export interface PageImage {
  readonly encoding: 'png' | 'jpeg';
  readonly widthPx: number;
  readonly heightPx: number;
  readonly dpi: number;
  readonly bytes: Uint8Array;
}

/** An image as a PDF page paints it: `matrix` maps the unit square (image upright, bottom left at the origin) to page points. */
export interface PaintedImage {
  readonly name: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly matrix: readonly [number, number, number, number, number, number];
}

/**
 * The image of a page, described and not yet made: `PageImages` makes it from the file when the page is read. `dpi` is that of the
 * pixels in the file; `rotation` (degrees, clockwise) sets a PDF page upright; `scan` is the one image that makes up a PDF page,
 * null when there is none or nobody looked.
 */
export type PageImageInfo =
  | { readonly kind: 'file'; readonly dpi: number }
  | { readonly kind: 'pdf'; readonly rotation: number; readonly scan: PaintedImage | null };

/** A word as seen on a page. `range` is in the text of the line that holds it. `confidence` in 0..1, null for text layers. */
export interface SeenWord {
  readonly range: Range;
  readonly box: Box;
  readonly confidence: number | null;
}

/** One printed line of a page in reading order. Cells of one row (columns, tables) are joined by a tab. */
export interface PageLine {
  readonly text: string;
  readonly box: Box | null;
  readonly words: readonly SeenWord[];
}

/**
 * One page as ingested: its own text (`lines`, null when it shows text that it does not hold and has to be read by OCR), and what its
 * image would be (null when there is nothing to see, or OCR is off).
 */
export interface Page {
  readonly page: number;
  readonly widthPt: number | null;
  readonly heightPt: number | null;
  readonly textFrom: 'text' | 'pdf-text-layer' | null;
  readonly lines: readonly PageLine[] | null;
  readonly image: PageImageInfo | null;
}

/** A place where composing to NFC changed the text: at `at`, `length` units of NFC text stood as `source` in the file. */
export interface ComposedRun {
  readonly at: number;
  readonly length: number;
  readonly source: string;
}

/** ingest -> ocr. For text files `raw` and `composed` keep the exact text; for pages of words both are null. */
export interface PageSet {
  readonly source: SourceInfo;
  readonly pages: readonly Page[];
  readonly raw: { readonly text: string; readonly composed: readonly ComposedRun[] } | null;
  readonly findings: readonly Finding[];
}

/** One line of `SeenDocument.raw`, without its terminator. Words' ranges are in `raw`. */
export interface SeenLine {
  readonly range: Range;
  readonly page: number;
  readonly box: Box | null;
  readonly words: readonly SeenWord[];
}

/** ocr -> repair. `raw` is all text as read, NFC; lines are in reading order and cover it but for line terminators. */
export interface SeenDocument {
  readonly source: SourceInfo;
  readonly raw: string;
  readonly composed: readonly ComposedRun[];
  readonly lines: readonly SeenLine[];
  readonly pages: readonly PageInfo[];
  /** What read the page images: engine and language, e.g. "tesseract.js-7.0.0/vie" -> SHA-256 of the data. {} without OCR. */
  readonly models: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
}

/** Why a stretch of text was changed: `exact` proven by a transformation, `rule` proven by a rule, `decoded` most probable reading. */
export type EditKind = 'exact' | 'rule' | 'decoded';

/** One replacement. Costs are in nats; `posterior` is the calibrated probability that `after` is right (1 for exact). */
export interface Edit {
  readonly rawRange: Range;
  readonly repairedRange: Range;
  readonly before: string;
  readonly after: string;
  readonly kind: EditKind;
  readonly by: string;
  readonly channelCost: number | null;
  readonly languageGain: number | null;
  readonly posterior: number;
  readonly runnerUp: { readonly text: string; readonly posterior: number } | null;
}

/** A stretch that may be wrong and was left, or changed without certainty. `range` is in the repaired text. */
export interface Doubt {
  readonly range: Range;
  readonly posterior: number;
  readonly alternatives: readonly { readonly text: string; readonly posterior: number }[];
}

/** One line of `RepairedDocument.text`; same count and order as the seen lines. */
export interface RepairedLine {
  readonly range: Range;
  readonly rawRange: Range;
  readonly page: number;
  readonly box: Box | null;
  readonly noise: NoiseClass;
  readonly noiseReason: string | null;
}

/**
 * repair -> structure. `edits` are sorted and do not overlap; applied to `raw` they give `text`, and back. `doubts` are sorted by their
 * ranges.
 */
export interface RepairedDocument {
  readonly source: SourceInfo;
  readonly raw: string;
  readonly composed: readonly ComposedRun[];
  readonly text: string;
  readonly lines: readonly RepairedLine[];
  readonly edits: readonly Edit[];
  readonly doubts: readonly Doubt[];
  readonly pages: readonly PageInfo[];
  readonly quality: TextQuality;
  readonly models: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
}

/** What became of a line: in a value, page furniture (number, motto, stamp, rule), not placed, or blank. */
export type LineFate = 'placed' | 'furniture' | 'unplaced' | 'blank';

/**
 * A doubtful word that what else the document says reads otherwise than repair did. `range` in the repaired text, inside one line;
 * `after` stands in the ledger, or a rule proves it. `by` names the cross-check, `pointer` the value that it is about.
 */
export interface ReadingChoice {
  readonly range: Range;
  readonly before: string;
  readonly after: string;
  readonly by: string;
  readonly posterior: number;
  readonly pointer: JsonPointer;
}

/** structure -> validate. `lineFates` has one entry per line of the repaired document; `choices` are sorted and do not overlap. */
export interface PlanDraft {
  readonly source: SourceInfo;
  readonly pages: readonly PageInfo[];
  readonly plan: Plan;
  readonly evidence: Readonly<Record<JsonPointer, Evidence>>;
  readonly lineFates: readonly LineFate[];
  readonly choices: readonly ReadingChoice[];
  readonly textQuality: TextQuality;
  readonly models: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
}
