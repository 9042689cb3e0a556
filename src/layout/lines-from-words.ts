// In which lines do the words of a page stand, and where does a row fall into columns?
import type { PageLine, SeenWord } from '../model/document.js';
import type { Box } from '../model/evidence.js';
import { median } from './median.js';
import { type Row, rowsFromWords } from './rows-from-words.js';

/** A word as a text layer or an OCR engine places it. `box` in points, origin top left; `confidence` 0..1 or null. */
export interface PlacedWord {
  readonly text: string;
  readonly box: Box;
  readonly confidence: number | null;
}

/** A gap this many text heights wide parts columns whatever the rest of the row looks like. */
const SURE_COLUMN_GAP = 3;
/** A gap must be at least this wide to part columns … */
const LEAST_COLUMN_GAP = 1.2;
/** … and this many times the usual gap of its row: justified text stretches all gaps of a row alike. */
const COLUMN_TO_WORD_GAP = 2.2;

/**
 * Lines of one page in reading order, top to bottom. Words of a row are joined by a blank, columns and cells by a tab.
 *
 * @example
 * A letterhead row with the agency at the left and the national name at the right becomes
 * "UBND HUYỆN AN SƠN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM".
 */
export function linesFromWords(words: readonly PlacedWord[]): PageLine[] {
  const printed = words.filter((word) => word.text.trim() !== '');
  const rows = rowsFromWords(printed);
  const pageGap = median(rows.flatMap((row) => gapsOf(row).filter((gap) => gap < LEAST_COLUMN_GAP * row.textHeight)));
  return rows.map((row) => lineOf(row, pageGap));
}

function lineOf(row: Row<PlacedWord>, pageGap: number): PageLine {
  const gaps = gapsOf(row);
  const usual = gaps.length < 2 ? pageGap : median(gaps);
  let text = '';
  const words: SeenWord[] = [];
  for (const [index, word] of row.words.entries()) {
    if (index > 0) text += isColumnGap(gaps[index - 1]!, usual, row.textHeight) ? '\t' : ' ';
    const start = text.length;
    text += word.text.trim();
    words.push({ range: [start, text.length], box: word.box, confidence: word.confidence });
  }
  return { text, box: around(row.words.map((word) => word.box)), words };
}

function gapsOf(row: Row<PlacedWord>): number[] {
  let right = Number.NEGATIVE_INFINITY;
  const gaps = row.words.map(({ box }) => {
    const gap = box[0] - right;
    right = Math.max(right, box[2]);
    return gap;
  });
  return gaps.slice(1);
}

function isColumnGap(gap: number, usual: number, textHeight: number): boolean {
  if (gap > SURE_COLUMN_GAP * textHeight) return true;
  return gap > LEAST_COLUMN_GAP * textHeight && gap > COLUMN_TO_WORD_GAP * usual;
}

/** The smallest box around all of `boxes`; at least one. */
export function around(boxes: readonly Box[]): Box {
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ];
}
