// Where on a page is something that looks like print, but was not read?
import type { Box } from '../model/evidence.js';
import type { OcrWord } from '../model/ocr.js';
import { areaOf, sharedArea } from './box-area.js';
import type { InkComponent, InkGrid } from './image/ink-components.js';
import { LEAST_DRAWING_PT } from './image/remove-drawings.js';

/** Sizes in points. Print: from the digits of a page number to a title; smaller is dirt, larger pictures, seals, pen strokes. */
const LEAST_HEIGHT = 5;
const MOST_HEIGHT = 30;
/** Rules are longer than this and thinner than `LEAST_HEIGHT`; letters stuck together are never so long. */
const MOST_WIDTH = 250;
/** Letters of a line are this close to each other, lines of a block that close. */
const LETTER_GAP = 10;
const LINE_GAP = 10;
/** A word was read when an engine was at least this sure of it. */
const READ = 0.5;
/** A patch of ink belongs to a word, or to a drawing, when this share of it lies there. */
const MOSTLY = 0.5;
/** More regions are no overlooked lines but a picture or dirt; the largest are looked at. */
const MOST_REGIONS = 8;

/** Narrower print that no word covers is a page number, at the head or foot of the page, or else dirt. */
const LEAST_WIDTH = 15;
/** Share of the page's height at the top, and at the bottom, where page numbers stand. */
const HEAD_AND_FOOT = 0.12;

/** So many patches of the size of letters without words are no overlooked lines but noise or a picture; a dense page has 3,000. */
const MOST_LETTERS = 3000;
/** A region larger than this share of the page is a picture: in mode 6 engines take minutes over it. */
const MOST_OF_PAGE = 0.3;

/**
 * Boxes, in points, of print without words, or with words that nobody could read, from top to bottom. What lies wholly within a seal
 * is no print of the page. `cellPt` is the size of the grid's cells in points.
 */
export function unreadRegions(words: readonly OcrWord[], grid: InkGrid, cellPt: number): Box[] {
  const { components } = grid;
  const read = words.filter(({ confidence }) => confidence >= READ).map(({ box }) => box);
  const boxes = components.map((component) => inPoints(component, cellPt));
  const seals = boxes.flatMap((box, index) => (isSealSized(box) ? [index + 1] : []));
  const isWithin = (box: Box, places: readonly Box[], share: number) =>
    places.some((place) => sharedArea(box, place) > share * areaOf(box));
  const letters = boxes.filter(
    (box) =>
      height(box) >= LEAST_HEIGHT &&
      height(box) <= MOST_HEIGHT &&
      width(box) <= MOST_WIDTH &&
      !isWithin(box, read, MOSTLY),
  );
  if (letters.length > MOST_LETTERS) return [];
  const lines = joined(letters, (a, b) => areOfOneLine(a, b)).filter(
    (line) => !seals.some((seal) => isSurrounded(line, seal, grid, cellPt)),
  );
  const blocks = joined(lines, (a, b) => areOfOneBlock(a, b));
  const unread = words.filter(({ confidence }) => confidence < READ);
  const pageHeight = grid.rows * cellPt;
  const pageArea = pageHeight * grid.columns * cellPt;
  const isPrint = (box: Box) =>
    areaOf(box) <= MOST_OF_PAGE * pageArea &&
    (width(box) >= LEAST_WIDTH ||
      box[3] < HEAD_AND_FOOT * pageHeight ||
      box[1] > (1 - HEAD_AND_FOOT) * pageHeight ||
      unread.some((word) => sharedArea(word.box, box) > 0));
  return blocks
    .filter(isPrint)
    .sort((a, b) => areaOf(b) - areaOf(a))
    .slice(0, MOST_REGIONS)
    .sort((a, b) => a[1] - b[1] || a[0] - b[0]);
}

/** With a pen stroke through it a seal may be as large as this, in points; tables, whose frames surround print too, are wider. */
const MOST_SEAL_WIDTH = 300;
const MOST_SEAL_HEIGHT = 200;

function isSealSized(box: Box): boolean {
  const isDrawing = Math.min(width(box), height(box)) >= LEAST_DRAWING_PT;
  return isDrawing && width(box) <= MOST_SEAL_WIDTH && height(box) <= MOST_SEAL_HEIGHT;
}

/** Whether component `number` has ink to the left, to the right, above and below of `box`. */
function isSurrounded(box: Box, number: number, { columns, component, components }: InkGrid, cellPt: number): boolean {
  const drawing = components[number - 1]!;
  const [x0, y0, x1, y1] = box.map((value) => Math.round(value / cellPt)) as [number, number, number, number];
  const hasInk = (fromX: number, fromY: number, toX: number, toY: number) => {
    for (let y = fromY; y < toY; y += 1) {
      for (let x = fromX; x < toX; x += 1) if (component[y * columns + x] === number) return true;
    }
    return false;
  };
  return (
    hasInk(drawing.x0, y0, x0, y1) &&
    hasInk(x1, y0, drawing.x1, y1) &&
    hasInk(x0, drawing.y0, x1, y0) &&
    hasInk(x0, y1, x1, drawing.y1)
  );
}

function inPoints({ x0, y0, x1, y1 }: InkComponent, cellPt: number): Box {
  return [x0 * cellPt, y0 * cellPt, x1 * cellPt, y1 * cellPt];
}

function areOfOneLine(a: Box, b: Box): boolean {
  const shared = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  const gap = Math.max(a[0], b[0]) - Math.min(a[2], b[2]);
  return gap <= LETTER_GAP && shared >= MOSTLY * Math.min(height(a), height(b));
}

function areOfOneBlock(a: Box, b: Box): boolean {
  const shared = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  return shared > 0 && Math.max(a[1], b[1]) - Math.min(a[3], b[3]) <= LINE_GAP;
}

/** Boxes around those that belong together, directly or through others. */
function joined(boxes: readonly Box[], belong: (a: Box, b: Box) => boolean): Box[] {
  const groups: Box[][] = [];
  for (const box of boxes) {
    const own = groups.filter((group) => group.some((member) => belong(member, box)));
    const rest = groups.filter((group) => !own.includes(group));
    groups.splice(0, groups.length, ...rest, [...own.flat(), box]);
  }
  return groups.map(around);
}

function around(boxes: readonly Box[]): Box {
  return boxes.reduce((a, b) => [
    Math.min(a[0], b[0]),
    Math.min(a[1], b[1]),
    Math.max(a[2], b[2]),
    Math.max(a[3], b[3]),
  ]);
}

function width(box: Box): number {
  return box[2] - box[0];
}

function height(box: Box): number {
  return box[3] - box[1];
}
