// What do the lines say that the engine was not sure of, when they are read once more at another size?
import type { Box } from '../model/evidence.js';
import type { OcrEngine, OcrPurpose, OcrReadOptions, OcrWord, PageSegmentation } from '../model/ocr.js';
import { bestOfReadings } from './best-of-readings.js';
import { sharedArea } from './box-area.js';
import { cleanWords, hasLetters } from './clean-words.js';
import { isDoubtful } from './doubtful.js';
import { encodeGrey, type GreyImage, shrunk } from './image/grey-image.js';
import { patchwork } from './image/patchwork.js';
import { atItsPlace } from './patched-words.js';

/** Words below this are wrong more often than right; right ones have 0.91 and more in 95 of 100 cases (research/libraries.md, 2.2). */
const SURE = 0.8;
/** The second reading is at this size: strokes and dirt fall differently, and 150 dpi is enough for print. */
const SECOND_SIZE = 0.75;
/** Pages below this resolution lose strokes when they are made smaller. */
const LEAST_DPI_TO_SHRINK = 180;
/** Around a line, in points: the marks of capitals, and the tails of letters. */
const REACH = 3;
const POINTS_PER_INCH = 72;

/**
 * `words`, each in the reading that is surer of it. A page of which much is unsure is read again as a whole, of others only the
 * lines with an unsure word, cut out and set one below the other: a tenth of the page, where a second reading of all of it takes as long as
 * the first.
 */
export async function readUnsure(
  words: readonly OcrWord[],
  grey: GreyImage,
  dpi: number,
  engine: OcrEngine,
  options: OcrReadOptions,
): Promise<readonly OcrWord[]> {
  const lines = unsureLines(words);
  if (dpi < LEAST_DPI_TO_SHRINK || lines.length === 0) return words;
  const readShrunk = async (image: GreyImage, segmentation: PageSegmentation, purpose: OcrPurpose) => {
    const smaller = await encodeGrey(await shrunk(image, SECOND_SIZE), dpi * SECOND_SIZE);
    return cleanWords((await engine.recognise(smaller, { ...options, segmentation, purpose })).words);
  };
  if (isDoubtful(words)) return bestOfReadings(words, await readShrunk(grey, options.segmentation, 'page again'));
  const places = lines.map((line) => ({ box: around(line), hidden: wordsAround(line, words) }));
  const { image, patches } = patchwork(grey, places, REACH, dpi / POINTS_PER_INCH);
  const again = await readShrunk(image, 6, 'unsure lines');
  return bestOfReadings(
    words,
    again.flatMap((word) => atItsPlace(word, patches)),
  );
}

function unsureLines(words: readonly OcrWord[]): OcrWord[][] {
  const lines = new Map<number, OcrWord[]>();
  for (const word of words) {
    const own = lines.get(word.line);
    if (own === undefined) lines.set(word.line, [word]);
    else own.push(word);
  }
  return [...lines.values()].filter((line) => line.some((word) => word.confidence < SURE && hasLetters(word)));
}

/** Words of other lines that reach into the place of this one. */
function wordsAround(line: readonly OcrWord[], words: readonly OcrWord[]): Box[] {
  const [x0, y0, x1, y1] = around(line);
  const place: Box = [x0 - REACH, y0 - REACH, x1 + REACH, y1 + REACH];
  const own = around(line);
  return words
    .filter((word) => !line.includes(word) && sharedArea(word.box, place) > 0 && sharedArea(word.box, own) === 0)
    .map(({ box }) => box);
}

function around(words: readonly OcrWord[]): Box {
  return [
    Math.min(...words.map(({ box }) => box[0])),
    Math.min(...words.map(({ box }) => box[1])),
    Math.max(...words.map(({ box }) => box[2])),
    Math.max(...words.map(({ box }) => box[3])),
  ];
}
