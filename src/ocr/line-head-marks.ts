// Which lines begin with a dash, a dot or a plus that the engine lost or took for something else?
import type { Box } from '../model/evidence.js';
import type { OcrWord } from '../model/ocr.js';
import { areLevel } from './box-area.js';
import type { GreyImage } from './image/grey-image.js';
import { type Mark, markShape, patchesOf } from './image/mark-shape.js';

/** A mark stands up to this far left of the first word, in points. */
const REACH = 24;
/** … and parted from it by at least this. */
const LEAST_GAP = 1.5;
/** Narrower patches of ink are dust. */
const LEAST_WIDTH = 1;
/** A mark's middle lies in this part of the height of its line: dots of full stops and accents do not. */
const [HIGHEST, LOWEST] = [0.25, 0.8];
/** How sure a mark is that was told by its shape. */
const CONFIDENCE = 0.9;
/** What engines make of such marks, before the letters that they belong to. */
const MISREAD = /^[-–—~_•*°.,:;'"“”=«»¬]{1,2}(?=[\p{L}\p{N}(“"])/u;
/** The same mark in other signs is right as it is. */
const SAME: Readonly<Record<Mark, RegExp>> = { '-': /^[-–—]$/u, '•': /^[•●·]$/u, '+': /^\+$/u };
/** A longer first word is no misread mark. */
const MOST_LETTERS = 2;

/**
 * `words` with the marks at the heads of lines as their shapes tell them: engines for Vietnamese know no bullet, and read it as *, ", s
 * or not at all; dashes in grain become ~. `scale` is pixels a point.
 */
export function lineHeadMarks(words: readonly OcrWord[], grey: GreyImage, scale: number): OcrWord[] {
  return words.flatMap((word) => {
    const before = words.filter(
      (other) => other !== word && areLevel(other.box, word.box) && other.box[0] < word.box[0],
    );
    if (before.some(({ box }) => word.box[0] - box[2] < REACH)) return [word];
    const next = followerOf(word, words);
    const lineBox = word.text.length <= MOST_LETTERS && next !== null ? next.box : word.box;
    const right = next === null ? word.box[2] : next.box[2];
    const strip: Box = [word.box[0] - REACH, lineBox[1] - 1, right, lineBox[3] + 1];
    const [first, second] = patchesOf(grey, strip, LEAST_GAP, LEAST_WIDTH, scale);
    if (first === undefined || second === undefined || !isInMiddle(first, lineBox)) return [word];
    const mark = markShape(grey, first, scale);
    return mark === null ? [word] : withMark(word, mark, first, second);
  });
}

function withMark(word: OcrWord, mark: Mark, at: Box, rest: Box): OcrWord[] {
  const head: OcrWord = {
    text: mark,
    box: [at[0], word.box[1], at[2], word.box[3]],
    confidence: CONFIDENCE,
    line: word.line,
  };
  // The mark is all that the word covers.
  if (rest[0] >= word.box[2] - LEAST_GAP) {
    const isRight = word.text.length > MOST_LETTERS || SAME[mark].test(word.text);
    return [isRight ? word : { ...head, box: word.box }];
  }
  const box: Box = [Math.max(word.box[0], rest[0]), word.box[1], word.box[2], word.box[3]];
  return [head, { ...word, text: word.text.replace(MISREAD, ''), box }];
}

/** The next word of the row, when it is near. */
function followerOf(word: OcrWord, words: readonly OcrWord[]): OcrWord | null {
  const after = words.filter(
    (other) => areLevel(other.box, word.box) && other.box[0] >= word.box[2] - 1 && other.box[0] - word.box[2] < REACH,
  );
  return after.reduce<OcrWord | null>((best, each) => (best === null || each.box[0] < best.box[0] ? each : best), null);
}

function isInMiddle([, top, , bottom]: Box, line: Box): boolean {
  const share = ((top + bottom) / 2 - line[1]) / Math.max(1, line[3] - line[1]);
  return share >= HIGHEST && share <= LOWEST;
}
