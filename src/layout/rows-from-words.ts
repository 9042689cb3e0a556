// Which words stand on one printed row?
import type { Box } from '../model/evidence.js';
import { median, quantile } from './median.js';
import { estimateSkew } from './skew.js';

/** A word at its place on the page; any payload may ride along. */
export interface Placed {
  readonly box: Box;
}

/** Words of one row from left to right, with the row's text height in points. */
export interface Row<W extends Placed> {
  readonly words: readonly W[];
  readonly textHeight: number;
}

/** Share of the lower of two boxes that must be level with the other for two neighbouring words; superscripts pass. */
const NEIGHBOUR_OVERLAP = 0.5;
/** The same for two pieces of a row across a wide gap: rows of two columns that merely touch stay apart. */
const ACROSS_GAP_OVERLAP = 0.6;
/** Pieces that share this much of their height are on one row even where a word collides with another … */
const LEVEL_OVERLAP = 0.8;
/** … by up to this many text heights: OCR engines give words boxes that reach over their neighbours. */
const BEARABLE_COLLISION = 1.2;
/** … or baselines no further apart than this share of the lower text, when nothing collides. */
const SAME_BASELINE = 0.45;
/** A piece between two rows goes to the lower one when its baseline is this much nearer to that. */
const NEARER = 0.7;
/** Words closer than this many text heights are neighbours; wider gaps are bridged by the stricter rule. */
const NEIGHBOUR_GAP = 1.2;
/** How far, in text heights, boxes of two neighbours may run into each other (italics, tight OCR boxes). */
const NEIGHBOUR_INTRUSION = 0.6;
/** A word is compared with so many last words of a run, because the very last may be a superscript. */
const RECENT_WORDS = 3;
/** A box this many text heights tall is upright text or a misread line: it joins only its like. */
const TALL = 2.5;

interface Levelled<W> {
  readonly word: W;
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
}

/** A run of neighbouring words. */
interface Run<W> {
  readonly words: Levelled<W>[];
  x1: number;
}

/**
 * Groups words into printed rows, top to bottom, words left to right. Small skew is levelled first, so a row may climb
 * across the page; sub- and superscripts stay in their row; columns whose rows stand at different heights stay apart.
 */
export function rowsFromWords<W extends Placed>(words: readonly W[]): Row<W>[] {
  const textHeight = quantile(heightsByLength(words), 0.5);
  const skew = estimateSkew(words.map((word) => word.box));
  const levelled = words.map((word) => level(word, skew)).sort((a, b) => a.x0 - b.x0 || a.top - b.top);
  const runs = joinNeighbours(levelled, textHeight);
  return joinRuns(runs)
    .map((row) => row.sort((a, b) => a.x0 - b.x0 || a.top - b.top))
    .sort((a, b) => middle(a) - middle(b) || a[0]!.x0 - b[0]!.x0)
    .map((row) => ({ words: row.map((each) => each.word), textHeight: quantile(row.map(heightOf), 0.8) }));
}

/** Heights of the boxes, a long word counting more than a dash. */
function heightsByLength(words: readonly Placed[]): number[] {
  return words.flatMap(({ box }) => {
    const height = box[3] - box[1];
    const weight = Math.min(12, Math.max(1, Math.round((box[2] - box[0]) / Math.max(height, 1))));
    return Array.from({ length: weight }, () => height);
  });
}

function level<W extends Placed>(word: W, skew: number): Levelled<W> {
  const [x0, y0, x1, y1] = word.box;
  const drop = skew * ((x0 + x1) / 2);
  return { word, x0, x1, top: y0 - drop, bottom: y1 - drop };
}

/** Words come from left to right, so a run that ends too far left of one word is too far left of all that follow. */
function joinNeighbours<W>(words: readonly Levelled<W>[], textHeight: number): Run<W>[] {
  const closed: Run<W>[] = [];
  let open: Run<W>[] = [];
  for (const word of words) {
    const reach = word.x0 - NEIGHBOUR_GAP * textHeight;
    closed.push(...open.filter((run) => run.x1 < reach));
    open = open.filter((run) => run.x1 >= reach);
    const run = bestRun(open, word, textHeight);
    if (run === null) open.push({ words: [word], x1: word.x1 });
    else {
      run.words.push(word);
      run.x1 = Math.max(run.x1, word.x1);
    }
  }
  return [...closed, ...open];
}

function bestRun<W>(runs: readonly Run<W>[], word: Levelled<W>, textHeight: number): Run<W> | null {
  let best: Run<W> | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    const gap = word.x0 - run.x1;
    if (gap < -NEIGHBOUR_INTRUSION * textHeight) continue;
    let overlap = 0;
    for (let last = run.words.length - 1; last >= Math.max(0, run.words.length - RECENT_WORDS); last -= 1) {
      overlap = Math.max(overlap, overlapOf(run.words[last]!, word, textHeight));
    }
    if (overlap < NEIGHBOUR_OVERLAP) continue;
    const score = overlap - Math.abs(gap) / (4 * textHeight);
    if (score > bestScore) [best, bestScore] = [run, score];
  }
  return best;
}

function overlapOf<W>(a: Levelled<W>, b: Levelled<W>, textHeight: number): number {
  if (a.bottom <= b.top || b.bottom <= a.top) return 0;
  const tall = TALL * textHeight;
  if (heightOf(a) > tall !== heightOf(b) > tall) return 0;
  return overlapShare(a.top, a.bottom, b.top, b.bottom);
}

function joinRuns<W>(runs: readonly Run<W>[]): Levelled<W>[][] {
  const rows: PlacedRun<W>[][] = [];
  const sorted = runs.map(placedRun).sort((a, b) => a.band[0] - b.band[0]);
  for (const [index, each] of sorted.entries()) {
    let best: PlacedRun<W>[] | null = null;
    let bestOverlap = Number.NEGATIVE_INFINITY;
    for (const row of rows) {
      const overlap = bandOverlap(row[0]!.band, each.band);
      if (overlap <= bestOverlap || !areLevel(row[0]!, each) || !isFree(row, each, overlap)) continue;
      const next = sorted.slice(index + 1).filter((later) => collisionOf(later.run, row[0]!.run) > 0);
      if (!next.some((later) => isNearer(later, row[0]!, each))) [best, bestOverlap] = [row, overlap];
    }
    if (best === null) rows.push([each]);
    else best.push(each);
  }
  return rows.map((row) => row.flatMap(({ run }) => run.words));
}

interface PlacedRun<W> {
  readonly run: Run<W>;
  readonly band: Band;
  readonly baseline: number;
}

/** Tails and commas reach below the baseline, so it is that of the words that end higher. */
function placedRun<W>(run: Run<W>): PlacedRun<W> {
  const bottoms = run.words.map(({ bottom }) => bottom);
  return { run, band: bandOf(run.words), baseline: quantile(bottoms, 0.25) };
}

/** Print of two sizes may share little height but a baseline: a signer's title beside the small print of the recipients. */
function areLevel<W>(a: PlacedRun<W>, b: PlacedRun<W>): boolean {
  if (bandOverlap(a.band, b.band) >= ACROSS_GAP_OVERLAP) return true;
  return Math.abs(a.baseline - b.baseline) <= SAME_BASELINE * Math.min(heightOfBand(a.band), heightOfBand(b.band));
}

function isFree<W>(row: readonly PlacedRun<W>[], { run, band }: PlacedRun<W>, overlap: number): boolean {
  const bearable = overlap < LEVEL_OVERLAP ? 0 : BEARABLE_COLLISION * heightOfBand(band);
  return row.every((other) => collisionOf(other.run, run) <= bearable);
}

/** Whether the baseline of `run` is that of `later`, the next line of the other column, rather than that of `former`. */
function isNearer<W>(later: PlacedRun<W>, former: PlacedRun<W>, run: PlacedRun<W>): boolean {
  const distance = (other: PlacedRun<W>) => Math.abs(other.baseline - run.baseline);
  return areLevel(later, run) && collisionOf(later.run, run.run) === 0 && distance(later) < NEARER * distance(former);
}

/** Top and bottom of a stretch of text. */
type Band = readonly [top: number, bottom: number];

function bandOf<W>(words: readonly Levelled<W>[]): Band {
  return [median(words.map((word) => word.top)), median(words.map((word) => word.bottom))];
}

function bandOverlap(a: Band, b: Band): number {
  return overlapShare(a[0], a[1], b[0], b[1]);
}

function overlapShare(topA: number, bottomA: number, topB: number, bottomB: number): number {
  const shared = Math.min(bottomA, bottomB) - Math.max(topA, topB);
  return shared / Math.max(Math.min(bottomA - topA, bottomB - topB), Number.EPSILON);
}

/** Points along the row that words of both runs take up. */
function collisionOf<W>(a: Run<W>, b: Run<W>): number {
  if (a.x1 <= b.words[0]!.x0 || b.x1 <= a.words[0]!.x0) return 0;
  let sum = 0;
  for (const one of a.words) {
    for (const other of b.words) sum += Math.max(0, Math.min(one.x1, other.x1) - Math.max(one.x0, other.x0));
  }
  return sum;
}

function heightOfBand([top, bottom]: Band): number {
  return bottom - top;
}

function middle<W>(row: readonly Levelled<W>[]): number {
  const [top, bottom] = bandOf(row);
  return (top + bottom) / 2;
}

function heightOf<W>(word: Levelled<W>): number {
  return word.bottom - word.top;
}
