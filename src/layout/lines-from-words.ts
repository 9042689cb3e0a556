// In which lines do the words of a page stand, and where does a row fall into columns?
import type { PageLine, SeenWord } from '../model/document.js';
import type { Box } from '../model/evidence.js';
import { type SpacedRow, withColumnGaps } from './column-gaps.js';
import { rowsFromWords } from './rows-from-words.js';

/** A word as a text layer or an OCR engine places it. `box` in points, origin top left; `confidence` 0..1 or null. */
export interface PlacedWord {
  readonly text: string;
  readonly box: Box;
  readonly confidence: number | null;
}

/**
 * Lines of one page in reading order, top to bottom. Words of a row are joined by a blank, columns and cells by a tab.
 *
 * @example
 * A letterhead row with the agency at the left and the national name at the right becomes
 * "UBND HUYỆN AN SƠN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM".
 */
export function linesFromWords(words: readonly PlacedWord[]): PageLine[] {
  const printed = words.filter((word) => word.text.trim() !== '');
  return withColumnGaps(rowsFromWords(printed)).map(lineOf);
}

/** A list mark at the head of a row: a bullet, or a short number or letter with its dot, bracket or slash. */
const LIST_MARK = /^(?:[-–—+*•●○▪■◆✓✔➢❖·]|\(?[\p{L}\p{N}]{1,4}(?:\.\d{1,2}){0,3}[.)/]+)$/u;

function lineOf(row: SpacedRow<PlacedWord>): PageLine {
  const [first] = row.words;
  const hasHangingMark = row.columnGaps.filter(Boolean).length === 1 && LIST_MARK.test(first!.text);
  let text = '';
  const words: SeenWord[] = [];
  for (const [index, word] of row.words.entries()) {
    if (index > 0) text += row.columnGaps[index - 1] && !(index === 1 && hasHangingMark) ? '\t' : ' ';
    const start = text.length;
    text += word.text.trim();
    words.push({ range: [start, text.length], box: word.box, confidence: word.confidence });
  }
  return { text, box: around(row.words.map((word) => word.box)), words };
}

/** The smallest box around all of `boxes`; at least one. */
function around(boxes: readonly Box[]): Box {
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ];
}
