// Which gaps of a row part columns, and which are blanks between words?
import type { Box } from '../model/evidence.js';
import { quantile } from './median.js';
import type { Placed, Row } from './rows-from-words.js';

/** A gap this many text heights wide parts columns whatever stands around it. */
const SURE_COLUMN_GAP = 3;
/** A gap must be at least this wide to part columns … */
const LEAST_COLUMN_GAP = 1.2;
/** … and this many times the usual gap of its row: justified text stretches all gaps of a row alike. */
const COLUMN_TO_WORD_GAP = 2.2;
/** The usual gap is a low quantile, because most gaps of a table row part cells. */
const USUAL_QUANTILE = 0.25;
/** Rows closer than this many text heights are looked at for the same column border. */
const NEIGHBOUR_DISTANCE = 1;
/** A run of text in a neighbouring row goes on over gaps up to this many text heights. */
const TEXT_GAP = 0.8;
/** Share of the gap that a neighbour's gap or text must take up to count. */
const SHARED = 0.5;

/** Left and right edge of a stretch of a row. */
type Span = readonly [left: number, right: number];

/** Rows of a page with what is between their words. */
export interface SpacedRow<W extends Placed> extends Row<W> {
  /** For each word but the first: whether the gap before it parts columns. */
  readonly columnGaps: readonly boolean[];
}

/**
 * Judges every gap of every row. A gap of middling width counts when a neighbouring row has a gap there too, or when none has
 * text there: so a blank left for a number ("Số:      /KH") parts nothing, the same blank in a table does.
 */
export function withColumnGaps<W extends Placed>(rows: readonly Row<W>[]): SpacedRow<W>[] {
  const wordGap = quantile(
    rows.flatMap((row) =>
      gapsOf(row)
        .map(widthOf)
        .filter((gap) => gap > 0 && gap < TEXT_GAP * row.textHeight),
    ),
    0.5,
  );
  return rows.map((row, index) => {
    const gaps = gapsOf(row);
    const usual = gaps.length < 2 ? wordGap : quantile(gaps.map(widthOf), USUAL_QUANTILE);
    const near = neighboursOf(rows, index);
    return { ...row, columnGaps: gaps.map((gap) => isColumnGap(gap, usual, row.textHeight, near)) };
  });
}

function isColumnGap(gap: Span, usual: number, textHeight: number, near: readonly Row<Placed>[]): boolean {
  const width = widthOf(gap);
  if (width > SURE_COLUMN_GAP * textHeight) return true;
  if (width < LEAST_COLUMN_GAP * textHeight || width < COLUMN_TO_WORD_GAP * usual) return false;
  const border = Math.max(...near.map((row) => sharedWithGaps(gap, row)), 0);
  const text = Math.max(...near.map((row) => sharedWithText(gap, row)), 0);
  return border >= SHARED * width || text < SHARED * width;
}

function neighboursOf(rows: readonly Row<Placed>[], index: number): Row<Placed>[] {
  const row = rows[index]!;
  const [top, bottom] = bandOf(row);
  return rows.slice(Math.max(0, index - 3), index + 4).filter((other) => {
    if (other === row) return false;
    const [otherTop, otherBottom] = bandOf(other);
    return Math.max(otherTop - bottom, top - otherBottom) < NEIGHBOUR_DISTANCE * row.textHeight;
  });
}

function sharedWithGaps(gap: Span, row: Row<Placed>): number {
  const spans = textSpans(row);
  return Math.max(0, ...spans.slice(1).map((span, before) => shared(gap, [spans[before]![1], span[0]])));
}

function sharedWithText(gap: Span, row: Row<Placed>): number {
  return Math.max(0, ...textSpans(row).map((span) => shared(gap, span)));
}

/** The row as stretches of running text. */
function textSpans(row: Row<Placed>): Span[] {
  const spans: [number, number][] = [];
  for (const { box } of row.words) {
    const last = spans.at(-1);
    if (last !== undefined && box[0] - last[1] <= TEXT_GAP * row.textHeight) last[1] = Math.max(last[1], box[2]);
    else spans.push([box[0], box[2]]);
  }
  return spans;
}

function shared(a: Span, b: Span): number {
  return Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
}

function gapsOf(row: Row<Placed>): Span[] {
  let right = Number.NEGATIVE_INFINITY;
  const gaps = row.words.map(({ box }): Span => {
    const gap: Span = [right, Math.max(right, box[0])];
    right = Math.max(right, box[2]);
    return gap;
  });
  return gaps.slice(1);
}

function widthOf([left, right]: Span): number {
  return right - left;
}

function bandOf(row: Row<Placed>): readonly [top: number, bottom: number] {
  const boxes: readonly Box[] = row.words.map((word) => word.box);
  return [
    quantile(
      boxes.map((box) => box[1]),
      0.5,
    ),
    quantile(
      boxes.map((box) => box[3]),
      0.5,
    ),
  ];
}
