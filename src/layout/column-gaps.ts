// Which gaps of a row part columns, and which are blanks between words?
import { median, quantile } from './median.js';
import type { Placed, Row } from './rows-from-words.js';

/** A gap of this many times the usual one of its row stands out: justified text stretches all gaps of a row alike. */
const STANDS_OUT = 2.2;
/** The usual gap is a low quantile, because most gaps of a table row part cells. */
const USUAL_QUANTILE = 0.25;
/** In text heights: a gap this wide parts columns whatever stands around it … */
const SURE_COLUMN_GAP = 3;
/** … one this wide unless a neighbouring row has text there … */
const LIKELY_COLUMN_GAP = 1.2;
/** … and one this wide (two cell margins of Word) where a row near by has such a gap too. */
const LEAST_COLUMN_GAP = 0.6;
/** Rows closer than this many text heights are neighbours; the same column border may come back further off (wrapped cells). */
const NEIGHBOUR_DISTANCE = 1;
const NEAR_DISTANCE = 4;
/** How many rows on either side are looked at. */
const NEAR_ROWS = 6;
/** Share of the narrower of two gaps, or of a gap and the text across it, that must coincide. */
const SHARED = 0.5;

/** Left and right edge of a stretch of a row. */
type Span = readonly [left: number, right: number];

/** A row with what is between its words. */
export interface SpacedRow<W extends Placed> extends Row<W> {
  /** For each word but the first: whether the gap before it parts columns. */
  readonly columnGaps: readonly boolean[];
}

/** What the neighbours of a row want to know of it. */
interface Profile {
  readonly gaps: readonly Span[];
  /** Gaps that stand out, and the stretches of text between them. */
  readonly wideGaps: readonly Span[];
  readonly texts: readonly Span[];
  readonly top: number;
  readonly bottom: number;
  readonly textHeight: number;
}

/**
 * Judges every gap of every row by its own width and by what the neighbouring rows have there: so a blank left for a number
 * ("Số:      /KH") parts nothing, while a much narrower gap between the cells of a table does.
 */
export function withColumnGaps<W extends Placed>(rows: readonly Row<W>[]): SpacedRow<W>[] {
  const wordGap = median(
    rows.flatMap((row) =>
      gapsOf(row)
        .map(widthOf)
        .filter((gap) => gap > 0 && gap < LEAST_COLUMN_GAP * row.textHeight),
    ),
  );
  const profiles = rows.map((row) => profileOf(row, wordGap));
  return rows.map((row, index) => {
    const profile = profiles[index]!;
    const around = profiles.slice(Math.max(0, index - NEAR_ROWS), index + NEAR_ROWS + 1);
    return { ...row, columnGaps: profile.gaps.map((gap) => isColumnGap(gap, profile, around)) };
  });
}

function isColumnGap(gap: Span, row: Profile, around: readonly Profile[]): boolean {
  const width = widthOf(gap);
  if (width > SURE_COLUMN_GAP * row.textHeight) return true;
  if (!row.wideGaps.includes(gap)) return false;
  const within = (heights: number) =>
    around.filter((other) => other !== row && distanceOf(row, other) < heights * row.textHeight);
  const isShared = within(NEAR_DISTANCE).some(({ wideGaps }) =>
    wideGaps.some((other) => shared(gap, other) >= SHARED * Math.min(width, widthOf(other))),
  );
  if (isShared) return true;
  const isCrossed = within(NEIGHBOUR_DISTANCE).some(({ texts }) =>
    texts.some((text) => shared(gap, text) >= SHARED * width),
  );
  return width > LIKELY_COLUMN_GAP * row.textHeight && !isCrossed;
}

function profileOf(row: Row<Placed>, wordGap: number): Profile {
  const gaps = gapsOf(row);
  const usual = gaps.length < 2 ? wordGap : quantile(gaps.map(widthOf), USUAL_QUANTILE);
  const least = Math.max(LEAST_COLUMN_GAP * row.textHeight, STANDS_OUT * usual);
  const wideGaps = gaps.filter((gap) => widthOf(gap) >= least);
  const left = row.words[0]!.box[0];
  const right = Math.max(...row.words.map(({ box }) => box[2]));
  const edges = [left, ...wideGaps.flat(), right];
  const texts = edges.flatMap((edge, index): Span[] => (index % 2 === 0 ? [[edge, edges[index + 1]!]] : []));
  return {
    gaps,
    wideGaps,
    texts,
    top: median(row.words.map(({ box }) => box[1])),
    bottom: median(row.words.map(({ box }) => box[3])),
    textHeight: row.textHeight,
  };
}

/** Points between the lower edge of the upper row and the upper edge of the lower one; negative where they overlap. */
function distanceOf(a: Profile, b: Profile): number {
  return Math.max(a.top - b.bottom, b.top - a.bottom);
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

function shared(a: Span, b: Span): number {
  return Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
}

function widthOf([left, right]: Span): number {
  return right - left;
}
