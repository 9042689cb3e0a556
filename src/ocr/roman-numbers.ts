// Which small roman numbers did the engine miscount? II. is read as I., H. or 11., III. as II. or 1H.
import type { OcrWord } from '../model/ocr.js';
import { areLevel } from './box-area.js';
import { countStems } from './image/count-stems.js';
import type { GreyImage } from './image/grey-image.js';

/** What engines make of II and III … */
const STEMS = '[I1lLHUÍÌÏïi|!]{1,4}';
/** … as the number of a heading … */
const HEADING = new RegExp(`^${STEMS}(?=[.,]$)`, 'u');
/** … as a quarter with its year … */
const QUARTER = new RegExp(`^${STEMS}(?=[/⁄](?:19|20)\\d\\d[.,;:)]*$)`, 'u');
/** … and by itself after what is counted in roman numbers. */
const COUNTED = new RegExp(`^${STEMS}(?=[.,;:)/]*$)`, 'u');
const COUNTED_AFTER = /^(?:quý|kỳ|khóa|khoá|hạng|lần|đợt)$/iu;
/** Figures alone may be figures: there are months 11 and headings 11, but no headings 111 and no quarter 11. */
const FIGURES = /^11?$/u;
const QUARTER_BEFORE = /^quý$/iu;
/** One stem is left as it is: where print is small, I and 1 differ by a pixel. */
const [LEAST, MOST] = [2, 3];
/** Words to the left of a heading's number are at least this far away, in points. */
const CLEAR = 24;

/** `words` with II and III of as many strokes as there are stems in the image. `scale` is pixels a point. */
export function romanNumbers(words: readonly OcrWord[], grey: GreyImage, scale: number): OcrWord[] {
  return words.map((word) => {
    const number = numberOf(word, words);
    if (number === null) return word;
    const { count, isFirst } = countStems(grey, word.box, scale);
    if (count < LEAST || count > MOST || !isFirst) return word;
    return { ...word, text: 'I'.repeat(count) + word.text.slice(number.length) };
  });
}

/** The letters of a word that may be a roman number, or null. */
function numberOf(word: OcrWord, words: readonly OcrWord[]): string | null {
  const quarter = QUARTER.exec(word.text)?.[0];
  const heading = HEADING.exec(word.text)?.[0];
  const counted = COUNTED.exec(word.text)?.[0];
  const before = quarter === undefined && counted === undefined ? '' : wordBefore(word, words);
  const isNumber =
    quarter !== undefined ||
    (heading !== undefined && isHead(word, words)) ||
    (counted !== undefined && COUNTED_AFTER.test(before));
  const number = quarter ?? heading ?? counted;
  if (!isNumber || number === undefined) return null;
  return FIGURES.test(number) && !(number.length > 1 && QUARTER_BEFORE.test(before)) ? null : number;
}

function isHead(word: OcrWord, words: readonly OcrWord[]): boolean {
  return !words.some(
    (other) => areLevel(other.box, word.box) && other.box[0] < word.box[0] && word.box[0] - other.box[2] < CLEAR,
  );
}

function wordBefore(word: OcrWord, words: readonly OcrWord[]): string {
  const before = words.filter((other) => areLevel(other.box, word.box) && other.box[2] <= word.box[0] + 1);
  return (
    before.reduce<OcrWord | null>((last, each) => (last === null || each.box[2] > last.box[2] ? each : last), null)
      ?.text ?? ''
  );
}
