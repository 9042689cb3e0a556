// Where did the engine read the mark that closes a document, "./.", as two full stops?
import type { Box } from '../model/evidence.js';
import type { OcrWord } from '../model/ocr.js';
import { DARK } from './image/dark.js';
import type { GreyImage } from './image/grey-image.js';

/** Two stops and no third before them: what is left of "..." may be three. */
const TWO_STOPS = /(?<=[\p{L}\p{N}])\.\.$/u;
/** Of the word's height: its last stop and the stroke before that lie this near its end, letters do not … */
const TAIL = 0.4;
/** … and the stroke reaches into this part of it from above; stops do not. */
const UPPER = 0.5;

/** `words` with "./." where a stroke stands before the last stop. `scale` is pixels a point. */
export function closingMark(words: readonly OcrWord[], grey: GreyImage, scale: number): OcrWord[] {
  return words.map((word) =>
    TWO_STOPS.test(word.text) && hasStroke(grey, word.box, scale)
      ? { ...word, text: word.text.replace(TWO_STOPS, './.') }
      : word,
  );
}

function hasStroke({ widthPx, heightPx, data }: GreyImage, [x0, y0, x1, y1]: Box, scale: number): boolean {
  const [top, bottom] = [Math.max(0, Math.floor(y0 * scale)), Math.min(heightPx, Math.ceil(y1 * scale))];
  const isDark = (x: number, from: number, to: number) => {
    for (let y = from; y < to; y += 1) if (data[y * widthPx + x]! < DARK) return true;
    return false;
  };
  const left = Math.max(0, Math.floor(x0 * scale));
  let right = Math.min(widthPx, Math.ceil(x1 * scale));
  while (right > left && !isDark(right - 1, top, bottom)) right -= 1;
  const height = bottom - top;
  const middle = Math.round(top + UPPER * height);
  for (let x = Math.max(left, Math.round(right - TAIL * height)); x < right; x += 1) {
    if (isDark(x, top, middle)) return true;
  }
  return false;
}
