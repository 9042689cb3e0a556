// In which lines do the words of a text layer stand, those that run sideways too?
import { linesFromWords } from '../../layout/lines-from-words.js';
import { turnedBox } from '../../layout/turned-box.js';
import type { PageLine } from '../../model/document.js';
import type { Box } from '../../model/evidence.js';
import type { LayerWord } from './text-words.js';

/** Lines of one page: the level ones in reading order, then those printed sideways or upside down (stamps, margins). */
export function linesOfLayer(words: readonly LayerWord[], widthPt: number, heightPt: number): PageLine[] {
  return [0, 1, 2, 3].flatMap((turns) => {
    const level = words
      .filter((word) => word.quarterTurns === turns)
      .map((word) => ({ ...word, box: turnedBox(word.box, -turns, widthPt, heightPt) }));
    const [width, height] = turns % 2 === 0 ? [widthPt, heightPt] : [heightPt, widthPt];
    const back = (box: Box) => turnedBox(box, turns, width, height);
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
