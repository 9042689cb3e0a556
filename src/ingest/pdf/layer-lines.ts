// In which lines do the words of a text layer stand, those that run sideways too?
import { linesFromWords } from '../../layout/lines-from-words.js';
import type { PageLine } from '../../model/document.js';
import type { Box } from '../../model/evidence.js';
import type { LayerWord } from './text-words.js';

/** Lines of one page: the level ones in reading order, then those printed sideways or upside down (stamps, margins). */
export function linesOfLayer(words: readonly LayerWord[], widthPt: number, heightPt: number): PageLine[] {
  return [0, 1, 2, 3].flatMap((turns) => {
    const level = words
      .filter((word) => word.quarterTurns === turns)
      .map((word) => ({ ...word, box: turned(word.box, -turns, widthPt, heightPt) }));
    const [width, height] = turns % 2 === 0 ? [widthPt, heightPt] : [heightPt, widthPt];
    const back = (box: Box) => turned(box, turns, width, height);
    return linesFromWords(level).map((line) => ({
      text: line.text,
      box: line.box === null ? null : back(line.box),
      words: line.words.map((word) => ({ ...word, box: back(word.box) })),
    }));
  });
}

/** The quarter turns (clockwise, 0..3) by which most letters of the page run, as drawn. */
export function mainTurns(words: readonly LayerWord[]): number {
  const letters = [0, 0, 0, 0];
  for (const { quarterTurns, text } of words) letters[quarterTurns] = letters[quarterTurns]! + text.length;
  return letters.indexOf(Math.max(...letters));
}

/** `box` on a page of the given size after the page is turned clockwise by `turns` quarters (negative: the other way). */
function turned(box: Box, turns: number, width: number, height: number): Box {
  const [x0, y0, x1, y1] = box;
  switch (((turns % 4) + 4) % 4) {
    case 1:
      return [height - y1, x0, height - y0, x1];
    case 2:
      return [width - x1, height - y1, width - x0, height - y0];
    case 3:
      return [y0, width - x1, y1, width - x0];
    default:
      return box;
  }
}
