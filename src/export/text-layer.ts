// Which operations lay words, unseen, over the print of a page?

import { type Matrix, multiply } from '../layout/matrix.js';
import type { Box } from '../model/evidence.js';
import { ASCENT, advance, DESCENT, type GlyphlessFont } from './glyphless-font.js';
import type { PlacedText } from './placed-text.js';

/** Words of a line share its top and bottom, so that readers keep them together, as long as their own boxes are no further away (points). */
const MAX_SHIFT = 1.7;
/** A word may end this far from its box (points) before it gets a scale of its own. */
const MAX_MISS = 1.4;
/** A word that begins as near to its box (points) is not moved there. */
const MIN_MOVE = 0.5;
/** Moves are written in steps of so many 1/1000 em. */
const MOVE_STEP = 20;
/** Type sizes that readers take for text. */
const MIN_SIZE = 1;
/** Readers take a gap for a blank from 0.15 em on (poppler); words that stand closer are drawn narrower, to this share of their width. */
const MIN_GAP = 0.18;
const LEAST_SHARE = 0.8;
const EM = 1000;
/** Sizes (points) and scales (per cent) are written in steps: the same ones come again, and files stay small. */
const SIZE_STEP = 0.5;
const SCALE_STEP = 2;
const PERCENT = 100;

/** A word, and how far the next one of its line begins from where it begins. */
interface LineWord extends PlacedText {
  readonly room: number;
}

/** Words of a line that run the same way, at positions along it; the same height and scale. */
interface Run {
  readonly words: readonly LineWord[];
  readonly start: number;
  readonly bottom: number;
  readonly size: number;
  readonly scale: number;
}

/**
 * The content stream for a page, to be painted in the default space of the page: it first takes back what a `q` before the page saved. `toUser` maps points from the top left of the upright page
 * to it. `fontName` is the font's name among the page's resources.
 */
export function textLayer(
  lines: readonly (readonly PlacedText[])[],
  toUser: Matrix,
  font: GlyphlessFont,
  fontName: string,
): Uint8Array {
  const parts: Uint8Array[] = [ascii(`Q q BT 3 Tr /${fontName} 1 Tf`)];
  let [size, scale] = [1, PERCENT];
  let pen = null as Pen | null;
  for (const words of lines) {
    const turns = directionOf(words);
    // Upright on the page as the line runs: turned back, its words go to the right.
    const back = turned(turns);
    const level = words.map((word) => ({ ...word, box: turnBox(word.box, back) }));
    const frame = multiply(multiply(toUser, inverse(back)), [1, 0, 0, -1, 0, 0]);
    const runs = runsOf(level);
    for (const run of runs) {
      const [x, y] = [run.start, -(run.bottom - DESCENT * run.size)];
      const [move, next]: [string, Pen] = pen?.turns === turns ? moveTo(pen, x, y) : setAt(frame, turns, x, y);
      pen = next;
      parts.push(ascii(`\n${move}`));
      if (run.size !== size) parts.push(ascii(` /${fontName} ${number(run.size)} Tf`));
      if (run.scale !== scale) parts.push(ascii(` ${number(run.scale)} Tz`));
      [size, scale] = [run.size, run.scale];
      parts.push(...shown(run, run === runs.at(-1), font));
    }
  }
  parts.push(ascii('\nET Q'));
  return Uint8Array.from(Buffer.concat(parts));
}

/** Where the last run began, in the frame of its line: `y` goes up. */
interface Pen {
  readonly turns: number;
  readonly x: number;
  readonly y: number;
}

/** From the last run to the next by the difference, which is shorter than a matrix; what rounding leaves is made good by the next move. */
function moveTo(pen: Pen, x: number, y: number): [string, Pen] {
  const [dx, dy] = [x - pen.x, y - pen.y].map(tenths) as [number, number];
  return [`${dx} ${dy} Td`, { turns: pen.turns, x: pen.x + dx, y: pen.y + dy }];
}

function setAt(frame: Matrix, turns: number, x: number, y: number): [string, Pen] {
  const matrix = multiply(frame, [1, 0, 0, 1, x, y]);
  return [`${matrix.map(number).join(' ')} Tm`, { turns, x, y }];
}

/** One operation that shows the words with a blank after each but the line's last, moved so that every word begins at its box. */
function shown({ words, start, size, scale }: Run, isLineEnd: boolean, font: GlyphlessFont): Uint8Array[] {
  const unit = (size * scale) / PERCENT / EM;
  const parts: Uint8Array[] = [ascii('[(')];
  let at = start;
  for (const [index, { text, box }] of words.entries()) {
    const isLast = index === words.length - 1;
    const isFar = Math.abs(at - box[0]) > MIN_MOVE;
    const move = isFar ? stepped((at - box[0]) / unit, MOVE_STEP) : 0;
    if (move !== 0) parts.push(ascii(`)${move}(`));
    const spaced = isLast && isLineEnd ? text : `${text} `;
    parts.push(font.encode(spaced));
    at += naturalWidth(spaced) * unit - move * unit;
  }
  parts.push(ascii(')]TJ'));
  return parts;
}

/** Words one after the other whose boxes one top and one bottom fit, as near to the line's own as they allow. */
function runsOf(placed: readonly PlacedText[]): Run[] {
  const words = placed.map((word, index): LineWord => {
    const next = placed[index + 1]?.box[0] ?? Number.POSITIVE_INFINITY;
    return { ...word, room: next - word.box[0] };
  });
  const lineTop = median(words.map(({ box }) => box[1]));
  const lineBottom = median(words.map(({ box }) => box[3]));
  const runs: Run[] = [];
  let open: LineWord[] = [];
  let [tops, bottoms]: [Span, Span] = [ANYWHERE, ANYWHERE];
  const close = () => {
    if (open.length > 0) runs.push(...scaledRuns(open, nearest(lineTop, tops), nearest(lineBottom, bottoms)));
    open = [];
    [tops, bottoms] = [ANYWHERE, ANYWHERE];
  };
  for (const word of words) {
    const [top, bottom] = [common(tops, word.box[1]), common(bottoms, word.box[3])];
    if (top === null || bottom === null) close();
    [tops, bottoms] = top === null || bottom === null ? [around(word.box[1]), around(word.box[3])] : [top, bottom];
    open.push(word);
  }
  close();
  return runs;
}

type Span = readonly [low: number, high: number];
const ANYWHERE: Span = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

const around = (edge: number): Span => [edge - MAX_SHIFT, edge + MAX_SHIFT];
const nearest = (value: number, [low, high]: Span): number => Math.min(high, Math.max(low, value));

/** What is left of a span when an edge must be near, too; null when nothing is. */
function common([low, high]: Span, edge: number): Span | null {
  const [from, to] = [Math.max(low, edge - MAX_SHIFT), Math.min(high, edge + MAX_SHIFT)];
  return from <= to ? [from, to] : null;
}

/** Words that one scale fits go together: as wide as printed, with a gap behind them that readers take for a blank. */
function scaledRuns(words: readonly LineWord[], top: number, bottom: number): Run[] {
  const size = stepped(Math.max(MIN_SIZE, (bottom - top) / (ASCENT + DESCENT)), SIZE_STEP);
  const most = ({ box, room }: LineWord) => Math.max(LEAST_SHARE * (box[2] - box[0]), room - MIN_GAP * size);
  const wanted = (word: LineWord) => Math.max(0.1, Math.min(word.box[2] - word.box[0], most(word)));
  const drawn = (word: LineWord, scale: number) => (naturalWidth(word.text) * size * scale) / PERCENT / EM;
  const scaleOf = (some: readonly LineWord[], round: (value: number) => number) => {
    const printed = some.reduce((sum, word) => sum + wanted(word), 0);
    const natural = some.reduce((sum, word) => sum + drawn(word, PERCENT), 0);
    return Math.max(SCALE_STEP, round((printed / natural) * (PERCENT / SCALE_STEP)) * SCALE_STEP);
  };
  const misses = (word: LineWord, scale: number) =>
    Math.abs(drawn(word, scale) - (word.box[2] - word.box[0])) > MAX_MISS || drawn(word, scale) > most(word);
  const common = scaleOf(words, Math.round);
  const runs: Run[] = [];
  let open: LineWord[] = [];
  const close = (scale: number) => {
    if (open.length > 0) runs.push({ words: open, start: open[0]!.box[0], bottom, size, scale });
    open = [];
  };
  for (const word of words) {
    if (!misses(word, common)) open.push(word);
    else {
      close(common);
      open = [word];
      close(scaleOf(open, Math.floor));
    }
  }
  close(common);
  return runs;
}

const naturalWidth = (text: string): number => [...text].reduce((sum, letter) => sum + advance(letter), 0);

/** The quarter turns (clockwise, 0..3) by which a line runs: along its words, or along its one long word. */
function directionOf(words: readonly PlacedText[]): number {
  const [first, last] = [words[0]!.box, words.at(-1)!.box];
  const [dx, dy] = [last[0] + last[2] - first[0] - first[2], last[1] + last[3] - first[1] - first[3]];
  if (words.length > 1) return Math.abs(dx) >= Math.abs(dy) ? (dx >= 0 ? 0 : 2) : dy > 0 ? 1 : 3;
  const isTall = words[0]!.text.length > 2 && first[3] - first[1] > 2 * (first[2] - first[0]);
  return isTall ? 1 : 0;
}

/** The turn that sets a line level that runs `turns` quarter turns clockwise. */
function turned(turns: number): Matrix {
  const [cos, sin] = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ][turns] as [number, number];
  return [cos, -sin, sin, cos, 0, 0];
}

/** Of a turn, which has no other part. */
const inverse = ([a, b, c, d]: Matrix): Matrix => [a, c, b, d, 0, 0];

function turnBox([x0, y0, x1, y1]: Box, turn: Matrix): Box {
  const [, , , , ax, ay] = multiply(turn, [1, 0, 0, 1, x0, y0]);
  const [, , , , bx, by] = multiply(turn, [1, 0, 0, 1, x1, y1]);
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

const stepped = (value: number, step: number): number => Math.round(value / step) * step;

const tenths = (value: number): number => Math.round(value * 10) / 10 || 0;
const number = (value: number): string => String(tenths(value));

const ascii = (text: string): Uint8Array => Buffer.from(text, 'latin1');
