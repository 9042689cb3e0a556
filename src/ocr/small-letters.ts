// Which words of small letters did the engine read in capitals? "cơ sở." by itself on a line may be "Cơ SỞ." as well: only its size tells.
import { median } from '../layout/median.js';
import type { Box } from '../model/evidence.js';
import type { OcrWord } from '../model/ocr.js';
import { areLevel } from './box-area.js';
import type { GreyImage } from './image/grey-image.js';
import { firstLetterHeight } from './image/letter-height.js';

/** Letters of which capital and small form differ in size alone. */
const SAME_SHAPE = /^[COSUVWXZƠƯ]$/u;
/** Letters as high as an x, marks aside: a row of nothing else shows the engine no height to go by. */
const LOW = /^[aceimnorsuvwxzơư]$/u;
/** Words whose first letter shows the height of an x, unmarked. */
const MEASURE = /^[acemnorsuvxz]/u;
const SURE = 0.9;
/** Heights of so many words above and below are compared; fewer tell nothing. */
const [LEAST_MEASURES, MOST_MEASURES] = [3, 12];
/** Words further up or down, in points, may be of another size of print. */
const REACH = 60;
/** A capital is nearly half as high again as an x; pixels and ink make small letters a little higher than others, by less than half of that. */
const MOST = 1.18;

/** `words` with rows of low letters in small letters where their print is as small. `scale` is pixels a point. */
export function smallLetters(words: readonly OcrWord[], grey: GreyImage, scale: number): OcrWord[] {
  return words.map((word) => {
    if (!SAME_SHAPE.test(bare(word.text)[0] ?? '') || !isOfLowRow(word, words)) return word;
    const height = firstLetterHeight(grey, word.box, scale);
    const measures = measuresAround(word.box, words, grey, scale);
    if (height === null || measures.length < LEAST_MEASURES || height > MOST * median(measures)) return word;
    return { ...word, text: word.text.toLowerCase() };
  });
}

/** Whether all letters of the row may be low ones. */
function isOfLowRow(word: OcrWord, words: readonly OcrWord[]): boolean {
  const row = words.filter((other) => other === word || areLevel(other.box, word.box));
  const letters = row.flatMap(({ text }) => [...bare(text)].filter((letter) => /[\p{L}\p{N}]/u.test(letter)));
  return letters.every((letter) => LOW.test(letter) || SAME_SHAPE.test(letter));
}

/** Heights of an x in sure words near by, the nearest first. */
function measuresAround(box: Box, words: readonly OcrWord[], grey: GreyImage, scale: number): number[] {
  const distance = (other: OcrWord) => Math.abs(other.box[3] - box[3]);
  return words
    .filter((word) => word.confidence >= SURE && MEASURE.test(word.text) && distance(word) <= REACH)
    .filter((word) => !areLevel(word.box, box))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_MEASURES)
    .flatMap((word) => firstLetterHeight(grey, word.box, scale) ?? []);
}

/** Without tones and circumflexes; horns stay, they are part of the letter's body. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u031a\u031c-\u036f]/gu, '')
    .normalize('NFC');
}
