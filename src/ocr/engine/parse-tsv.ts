// Which words stand in the TSV that the tesseract program writes?
import type { PixelWord } from './to-ocr-page.js';

/** Columns of Tesseract's TSV (tesseract(1), configuration `tsv`). */
const COLUMN = {
  level: 0,
  block: 2,
  paragraph: 3,
  line: 4,
  left: 6,
  top: 7,
  width: 8,
  height: 9,
  confidence: 10,
  text: 11,
};
/** Rows of this level are words; 1 to 4 are page, block, paragraph and line. */
const WORD_LEVEL = '5';
/** The first row: names of columns. A page without words has it, too. */
const HEAD = /^level\tpage_num\t.*\ttext\r?$/u;

/** Words in the engine's order; `line` counts the lines they stand in from 0. Null for what is no such TSV, or is cut off. */
export function parseTsv(tsv: string): PixelWord[] | null {
  const [head = '', ...rows] = tsv.split('\n');
  if (!HEAD.test(head)) return null;
  const words: PixelWord[] = [];
  let line = -1;
  let place = '';
  for (const row of rows) {
    const cells = row.split('\t');
    if (cells[COLUMN.level] !== WORD_LEVEL) continue;
    const number = (column: number) => Number(cells[column]);
    const numbers = [COLUMN.left, COLUMN.top, COLUMN.width, COLUMN.height, COLUMN.confidence];
    if (cells.length <= COLUMN.text || !numbers.every((column) => Number.isFinite(number(column)))) return null;
    const here = [COLUMN.block, COLUMN.paragraph, COLUMN.line].map((column) => cells[column]).join('.');
    if (here !== place) line += 1;
    place = here;
    const [left, top] = [number(COLUMN.left), number(COLUMN.top)];
    words.push({
      text: cells[COLUMN.text]!,
      box: [left, top, left + number(COLUMN.width), top + number(COLUMN.height)],
      percent: number(COLUMN.confidence),
      line,
    });
  }
  return words;
}
