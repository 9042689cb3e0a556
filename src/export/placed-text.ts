// Where on the page does each word of the repaired text stand? The words as read lend it their boxes, through the edit ledger.
import { relativeWidth } from '../layout/glyph-widths.js';
import type { Edit, RepairedDocument, SeenDocument, SeenWord } from '../model/document.js';
import type { Box, Range } from '../model/evidence.js';
import { firstWhere } from '../model/first-where.js';

/** A word of the repaired text, without blanks. `box` in points, origin top left of the upright page. */
export interface PlacedText {
  readonly text: string;
  readonly box: Box;
}

/** The words of one line, in its order. */
export interface PlacedTextLine {
  readonly page: number;
  readonly words: readonly PlacedText[];
}

/** Lines with words that have boxes; those of text files have none. */
export function placedText(seen: SeenDocument, repaired: RepairedDocument): PlacedTextLine[] {
  const toRepaired = rangeMapper(repaired.edits);
  let edit = 0;
  return seen.lines.flatMap(({ page, words }) => {
    const placed: PlacedText[] = [];
    for (let at = 0; at < words.length; ) {
      const { end, range, nextEdit } = clusterAt(words, at, repaired.edits, edit);
      edit = nextEdit;
      const text = repaired.text.slice(...toRepaired(range));
      placed.push(...spread(text, words.slice(at, end)));
      at = end;
    }
    return placed.length === 0 ? [] : [{ page, words: placed }];
  });
}

/** Words that edits tie together: from `at` to `end`, and the range of raw text that they and the edits take. */
function clusterAt(
  words: readonly SeenWord[],
  at: number,
  edits: readonly Edit[],
  firstEdit: number,
): { end: number; range: Range; nextEdit: number } {
  const start = words[at]!.range[0];
  let [reach, end, nextEdit] = [words[at]!.range[1], at + 1, firstEdit];
  let from = start;
  for (;;) {
    // Edits before the word belong to what is between the lines; none of them can touch it.
    while (nextEdit < edits.length && edits[nextEdit]!.rawRange[1] < start) nextEdit += 1;
    let grown = reach;
    for (let index = nextEdit; index < edits.length && edits[index]!.rawRange[0] < reach; index += 1) {
      const [editFrom, editTo] = edits[index]!.rawRange;
      if (editTo > start) [from, grown] = [Math.min(from, editFrom), Math.max(grown, editTo)];
    }
    while (end < words.length && words[end]!.range[0] < grown) {
      grown = Math.max(grown, words[end]!.range[1]);
      end += 1;
    }
    if (grown === reach) return { end, range: [from, reach], nextEdit };
    reach = grown;
  }
}

/** Raw ranges that cut through no edit -> ranges of the repaired text. */
function rangeMapper(edits: readonly Edit[]): (range: Range) => Range {
  const map = (offset: number, isEnd: boolean) => {
    const behind = firstWhere(edits.length, (i) => {
      const [from, to] = edits[i]!.rawRange;
      // An insertion at the very start or end of a range is taken in.
      return to > offset || (!isEnd && to === offset && from === to);
    });
    const last = edits[behind - 1];
    return last === undefined ? offset : offset - last.rawRange[1] + last.repairedRange[1];
  };
  return ([from, to]) => [map(from, false), map(to, true)];
}

/** Gives the words of `text` boxes: one to one where there are as many, else by their printed width along all the boxes. */
function spread(text: string, words: readonly SeenWord[]): PlacedText[] {
  const tokens = text.split(/\s+/u).filter((token) => token !== '');
  if (tokens.length === words.length) return tokens.map((token, index) => ({ text: token, box: words[index]!.box }));
  const boxes = words.map(({ box }) => box);
  const whole: Box = [
    Math.min(...boxes.map(([x0]) => x0)),
    Math.min(...boxes.map(([, y0]) => y0)),
    Math.max(...boxes.map(([, , x1]) => x1)),
    Math.max(...boxes.map(([, , , y1]) => y1)),
  ];
  const isUpright = whole[2] - whole[0] >= whole[3] - whole[1];
  const blank = relativeWidth(' ');
  const widths = tokens.map((token) => Math.max(1, relativeWidth(token)));
  const total = widths.reduce((sum, width) => sum + width, 0) + blank * Math.max(0, tokens.length - 1);
  let along = 0;
  return tokens.map((token, index) => {
    const [from, to] = [along / total, (along + widths[index]!) / total];
    along += widths[index]! + blank;
    const [x0, y0, x1, y1] = whole;
    const part = (low: number, high: number, share: number) => low + (high - low) * share;
    const box: Box = isUpright
      ? [part(x0, x1, from), y0, part(x0, x1, to), y1]
      : [x0, part(y0, y1, from), x1, part(y0, y1, to)];
    return { text: token, box };
  });
}
