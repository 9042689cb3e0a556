// Is the text wrapped at a fixed width, and did a line stop before it had to?
import { endsClosed, firstWord, startsSmall } from './line-ends.js';
import type { Line } from './lines.js';
import { type Margins, marginsByPage, reachesRight } from './margins.js';
import { printedWidth } from './printed-width.js';

/** How a document breaks its lines. */
export interface Wrapping {
  /** false: one paragraph a line, each line end is meant. */
  readonly isWrapped: boolean;
  /** Whether the first word of `next` had still fitted on `line`, so that the break was meant. */
  readonly stopsEarly: (line: Line, next: Line) => boolean;
  /** Whether, of two sentences parted by a full line's end, the second rather starts a paragraph. */
  readonly sentencesAreParagraphs: boolean;
  /** Whether the line starts right of the left margin of its page; null without boxes. */
  readonly isIndented: (line: Line) => boolean | null;
}

/** Share of lines that go on in small letters on the next one: wrapped lists of short entries 0.08, prose 0.3; one paragraph a line 0.02. */
const LEAST_WRAPPED_SHARE = 0.045;
const FEW_LINES = 3;
/** No page holds more in a line; a longer one is a paragraph in itself. */
const WIDEST_WRAPPED_LINE = 170;
/** Where more lines than this are too long for a page, a line is a paragraph. */
const MOST_WIDE_SHARE = 0.1;
/** Of the widths at which lines were broken, that which few fall short of: the narrowest column in use. */
const COLUMN_QUANTILE = 0.15;
const COLUMN_TOLERANCE = 0.97;
const WIDE_QUANTILE = 0.95;
const LEAST_COLUMN_SHARE = 0.8;
/** Letters on the widest line of a page in 13 pt. */
const WIDEST_PAGE_LINE = 110;
/** An indent is at least this share of the column; slanted scans shift less. */
const LEAST_INDENT_SHARE = 0.025;
const MOST_INDENT_SHARE = 0.2;

export function measureWrapping(lines: readonly Line[]): Wrapping {
  const margins = marginsByPage(lines);
  const broken = brokenWidths(lines);
  const wide = lines.filter((line) => line.text.text.length > WIDEST_WRAPPED_LINE).length;
  const least =
    LEAST_COLUMN_SHARE *
    quantile(
      lines.map((line) => printedWidth(line.text.text)),
      WIDE_QUANTILE,
    );
  const isWrapped =
    (broken.length >= Math.max(FEW_LINES, LEAST_WRAPPED_SHARE * lines.length) &&
      wide <= MOST_WIDE_SHARE * lines.length) ||
    (isShortOfPage(lines) && broken.some((width) => width >= least));
  // Lines wrapped twice leave short stumps: they don't narrow the column.
  const column = isWrapped
    ? Math.max(quantile(broken, COLUMN_QUANTILE) * COLUMN_TOLERANCE, least)
    : Number.POSITIVE_INFINITY;
  const stopsEarly: Wrapping['stopsEarly'] = (line, next) =>
    stopsShortOfMargin(line, next, margins.get(line.page)) ?? widthWithNext(line, next) < column;
  return {
    isWrapped,
    stopsEarly,
    sentencesAreParagraphs: isWrapped && countParagraphs(lines, stopsEarly) > countInnerSentences(lines),
    isIndented: (line) => isIndented(line, margins.get(line.page)),
  };
}

/** No line is longer than a page is wide: one broken sentence shows that lines are wrapped. */
function isShortOfPage(lines: readonly Line[]): boolean {
  return lines.length >= FEW_LINES && lines.every((line) => line.text.text.length <= WIDEST_PAGE_LINE);
}

/** For each line that surely goes on (no closing mark, a small letter follows): its width with the word that no longer fitted. */
function brokenWidths(lines: readonly Line[]): number[] {
  const widths: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (line.separator || next.separator || line.text.text.length > WIDEST_WRAPPED_LINE) continue;
    const goesOn = startsSmall(next.text.text) && !SMALL_LABEL.test(next.text.text);
    if (goesOn && !endsClosed(line.text.text)) widths.push(widthWithNext(line, next));
  }
  return widths;
}

/** "a) Đào hố" starts anew. */
const SMALL_LABEL = /^\p{Ll}{1,3}\s?[.)/]/u;

/** By boxes; null where they do not decide. */
function stopsShortOfMargin(line: Line, next: Line, margins: Margins | undefined): boolean | null {
  const right = margins?.right ?? null;
  if (right === null || !line.box || line.separator) return null;
  if (reachesRight(line, right)) return false;
  const pointsPerUnit = (line.box[2] - line.box[0]) / Math.max(1, printedWidth(line.text.text));
  return line.box[2] + pointsPerUnit * printedWidth(firstWord(next.text.text), printedWidth(' ')) < right;
}

/**
 * A sentence that ends with a full line is the last of its paragraph as often as paragraphs outnumber sentences inside lines:
 * both meet a line's end by the same chance, the length of a word in that of a line.
 */
function countParagraphs(lines: readonly Line[], stopsEarly: Wrapping['stopsEarly']): number {
  return lines.filter((line, i) => {
    const next = lines[i + 1];
    return next && /\.$/u.test(line.text.text) && /^\p{Lu}\p{Ll}/u.test(next.text.text) && stopsEarly(line, next);
  }).length;
}

function countInnerSentences(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + (line.text.text.match(/\p{Ll}{2}\. \p{Lu}\p{Ll}/gu)?.length ?? 0), 0);
}

function widthWithNext(line: Line, next: Line): number {
  return printedWidth(firstWord(next.text.text), printedWidth(' ', printedWidth(line.text.text)));
}

function isIndented({ box }: Line, margins: Margins | undefined): boolean | null {
  if (!box || !margins || margins.right === null) return null;
  const indent = (box[0] - margins.left) / Math.max(1, margins.right - margins.left);
  return indent >= LEAST_INDENT_SHARE && indent <= MOST_INDENT_SHARE;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
