// Which words does the text layer of a page hold, and where?

import { relativeWidth } from '../../layout/glyph-widths.js';
import type { PlacedWord } from '../../layout/lines-from-words.js';
import { type Matrix, multiply } from '../../layout/matrix.js';
import type { Box } from '../../model/evidence.js';

/** A run of text as pdf.js reports it: `transform` maps text space to the page's user space, `width` is in user space. */
export interface TextRun {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
}

/** A word and the way its row runs: 0 to the right, 1 down, 2 upside down, 3 up. */
export interface LayerWord extends PlacedWord {
  readonly quarterTurns: number;
}

/** Usual ascent and descent in em: one band for all fonts, because many fonts state none or wrong ones. */
const ASCENT = 0.9;
const DESCENT = 0.22;
/** Runs that meet within this part of the text size, with no blank between, are one word: a change of font within it. */
const JOIN_GAP = 0.15;
const JOIN_INTRUSION = 0.4;
/** Marks drawn as runs of their own stand over the letter before them. */
const MARK_INTRUSION = 1.2;
const SAME_BASELINE = 0.25;
/** The same word drawn again within this part of the text size is bold by double printing. */
const DOUBLE_PRINT = 0.12;
/** The second printing follows soon: only so many words of the same text are compared. */
const TWINS_KEPT = 8;
/** Typographic ligatures are letters of the word (ﬁ is fi); nothing else is normalised here but to NFC. */
const LIGATURES = /[\uFB00-\uFB06]/gu;

interface Piece {
  text: string;
  box: Box;
  readonly quarterTurns: number;
  readonly along: number;
  readonly baseline: number;
  readonly size: number;
  end: number;
}

/** Words of a text layer in the order of the file. `toPage` maps user space to points from the top left of the upright page. */
export function wordsOfLayer(runs: readonly TextRun[], toPage: Matrix, scale: number): LayerWord[] {
  const pieces: Piece[] = [];
  let open = false;
  for (const run of runs) {
    const line = lineOf(run, toPage, scale);
    let at = 0;
    for (const [text] of run.str.matchAll(/\s+|\S+/gu)) {
      const width = relativeWidth(text) * line.unit;
      if (/^\s/u.test(text)) open = false;
      else {
        const piece = pieceOf(line, text, at, width);
        const last = pieces.at(-1);
        if (open && last !== undefined && continues(last, piece)) extend(last, piece);
        else pieces.push(piece);
        open = true;
      }
      at += width;
    }
    if (run.hasEOL) open = false;
  }
  return withoutDoublePrint(pieces).map(({ text, box, quarterTurns }) => ({
    text: text.replace(LIGATURES, (letter) => letter.normalize('NFKC')).normalize('NFC'),
    box,
    confidence: null,
    quarterTurns,
  }));
}

/** Where a run starts on the page, which way it goes, its text size, and points per unit of relative width. */
interface RunLine {
  readonly x: number;
  readonly y: number;
  readonly cos: number;
  readonly sin: number;
  readonly size: number;
  readonly unit: number;
}

function lineOf(run: TextRun, toPage: Matrix, scale: number): RunLine {
  const [a, b, c, d, x, y] = multiply(toPage, run.transform);
  const length = Math.hypot(a, b) || 1;
  const size = Math.hypot(c, d) || length;
  return { x, y, cos: a / length, sin: b / length, size, unit: (run.width * scale) / (relativeWidth(run.str) || 1) };
}

function pieceOf({ x, y, cos, sin, size }: RunLine, text: string, start: number, width: number): Piece {
  const [x0, y0] = [x + cos * start, y + sin * start];
  const [x1, y1] = [x0 + cos * width, y0 + sin * width];
  // Up, as seen by the reader of the run, is the direction of text turned by a quarter to the left: (sin, -cos).
  const [upX, upY] = [sin * ASCENT * size, -cos * ASCENT * size];
  const [downX, downY] = [-sin * DESCENT * size, cos * DESCENT * size];
  const along = cos * x0 + sin * y0;
  return {
    text,
    box: [
      Math.min(x0, x1) + Math.min(upX, downX),
      Math.min(y0, y1) + Math.min(upY, downY),
      Math.max(x0, x1) + Math.max(upX, downX),
      Math.max(y0, y1) + Math.max(upY, downY),
    ],
    quarterTurns: ((Math.round(Math.atan2(sin, cos) / (Math.PI / 2)) % 4) + 4) % 4,
    along,
    baseline: cos * y0 - sin * x0,
    size,
    end: along + width,
  };
}

function continues(last: Piece, next: Piece): boolean {
  const gap = next.along - last.end;
  const intrusion = /^\p{M}/u.test(next.text) ? MARK_INTRUSION : JOIN_INTRUSION;
  return (
    next.quarterTurns === last.quarterTurns &&
    Math.abs(next.baseline - last.baseline) < SAME_BASELINE * last.size &&
    gap < JOIN_GAP * last.size &&
    gap > -intrusion * last.size
  );
}

function extend(word: Piece, next: Piece): void {
  word.text += next.text;
  word.end = Math.max(word.end, next.end);
  word.box = [
    Math.min(word.box[0], next.box[0]),
    Math.min(word.box[1], next.box[1]),
    Math.max(word.box[2], next.box[2]),
    Math.max(word.box[3], next.box[3]),
  ];
}

function withoutDoublePrint(pieces: readonly Piece[]): Piece[] {
  const seen = new Map<string, Piece[]>();
  return pieces.filter((piece) => {
    const twins = seen.get(piece.text) ?? [];
    if (
      twins.some((twin) => twin.box.every((edge, at) => Math.abs(edge - piece.box[at]!) < DOUBLE_PRINT * piece.size))
    ) {
      return false;
    }
    seen.set(piece.text, [...twins.slice(1 - TWINS_KEPT), piece]);
    return true;
  });
}
