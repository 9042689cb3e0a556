// What is painted on a page: one scan, or more than that?

import { type Matrix, multiply } from '../../layout/matrix.js';
import type { PaintedImage } from '../../model/document.js';
import { OPS } from './pdfjs.js';

/** The instructions of a page as pdf.js lists them. */
export interface Instructions {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface PageMarks {
  /** The image that alone makes up the page: it covers it, and nothing visible is painted over it. */
  readonly scan: PaintedImage | null;
  /** Whether any image, or all of them together, cover most of the page. */
  readonly isPicture: boolean;
  /** Glyphs that can be seen (text render mode 3 and 7 can't). */
  readonly visibleGlyphs: number;
  readonly invisibleGlyphs: number;
  /** Whether anything but text is painted. */
  readonly hasArtwork: boolean;
}

/** An image that covers this share of the page is the page. */
const PAGE_COVER = 0.8;
/** Render modes of ISO 32000-1, 9.3.6, that paint nothing. */
const INVISIBLE_MODES: readonly unknown[] = [3, 7];

const ARTWORK = new Set<number>([
  OPS.shadingFill,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintSolidColorImageMask,
]);
const GLYPHS = new Set<number>([
  OPS.showText,
  OPS.showSpacedText,
  OPS.nextLineShowText,
  OPS.nextLineSetSpacingShowText,
]);

interface State {
  readonly matrix: Matrix;
  readonly isInvisible: boolean;
  readonly isMasked: boolean;
}

/** Walks the instructions once. `toPage` maps user space to points of the upright page of the given size. */
export function marksOf(page: Instructions, toPage: Matrix, widthPt: number, heightPt: number): PageMarks {
  let state: State = { matrix: toPage, isInvisible: false, isMasked: false };
  const stack: State[] = [];
  let [visibleGlyphs, invisibleGlyphs, covered] = [0, 0, 0];
  let hasArtwork = false;
  let scan: PaintedImage | null = null;
  for (const [index, fn] of page.fnArray.entries()) {
    const args = page.argsArray[index];
    if (fn === OPS.save || fn === OPS.paintFormXObjectBegin) stack.push(state);
    if (fn === OPS.restore || fn === OPS.paintFormXObjectEnd) state = stack.pop() ?? state;
    else if (fn === OPS.transform) state = { ...state, matrix: multiply(state.matrix, numbers(args)) };
    else if (fn === OPS.paintFormXObjectBegin) {
      state = { ...state, matrix: multiply(state.matrix, numbers(at(args, 0))) };
    } else if (fn === OPS.setTextRenderingMode)
      state = { ...state, isInvisible: INVISIBLE_MODES.includes(at(args, 0)) };
    else if (fn === OPS.setGState) state = { ...state, isMasked: isMasked(args, state.isMasked) };
    else if (GLYPHS.has(fn)) {
      if (state.isInvisible) invisibleGlyphs += glyphsIn(args);
      else [visibleGlyphs, scan] = [visibleGlyphs + glyphsIn(args), null];
    } else if (fn === OPS.paintImageXObject) {
      const cover = coverOf(state.matrix, widthPt, heightPt);
      covered += cover;
      hasArtwork = true;
      const isWhole = cover >= PAGE_COVER && !state.isMasked;
      scan = isWhole ? paintedImage(args, state.matrix) : null;
      // What an opaque image of the whole page is painted over can't be seen any more.
      if (isWhole) visibleGlyphs = 0;
    } else if (ARTWORK.has(fn) || (fn === OPS.constructPath && at(args, 0) !== OPS.endPath)) {
      if (fn === OPS.paintImageMaskXObject) covered += coverOf(state.matrix, widthPt, heightPt);
      hasArtwork = true;
      scan = null;
    }
  }
  return { scan, isPicture: covered >= PAGE_COVER, visibleGlyphs, invisibleGlyphs, hasArtwork };
}

function paintedImage(args: unknown, matrix: Matrix): PaintedImage {
  return { name: String(at(args, 0)), widthPx: Number(at(args, 1)), heightPx: Number(at(args, 2)), matrix };
}

function at(args: unknown, index: number): unknown {
  return Array.isArray(args) ? args[index] : undefined;
}

function numbers(value: unknown): readonly number[] {
  const list = Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(value as ArrayLike<unknown>) : [];
  return list.every((each) => typeof each === 'number') ? list : [];
}

/** Glyphs are objects among the kerning numbers of a text array. */
function glyphsIn(args: unknown): number {
  const glyphs = at(args, 0);
  return Array.isArray(glyphs) ? glyphs.filter((glyph) => typeof glyph === 'object' && glyph !== null).length : 0;
}

function isMasked(args: unknown, before: boolean): boolean {
  const entries: unknown = at(args, 0);
  if (!Array.isArray(entries)) return before;
  const mask = entries.find((entry) => at(entry, 0) === 'SMask');
  return mask === undefined ? before : Boolean(at(mask, 1));
}

/** Share of the page inside the box around a painted unit square. */
function coverOf([a, b, c, d, e, f]: Matrix, widthPt: number, heightPt: number): number {
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  const width = Math.min(widthPt, Math.max(...xs)) - Math.max(0, Math.min(...xs));
  const height = Math.min(heightPt, Math.max(...ys)) - Math.max(0, Math.min(...ys));
  return (Math.max(0, width) * Math.max(0, height)) / (widthPt * heightPt);
}
