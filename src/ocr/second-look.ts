// What stands where print was overlooked? Such places are cut out, cleared of what lies around them, and read once more by themselves.
import type { Box } from '../model/evidence.js';
import type { OcrEngine, OcrReadOptions, OcrWord } from '../model/ocr.js';
import { areaOf, sharedArea } from './box-area.js';
import { hasLetters } from './clean-words.js';
import { encodeGrey, type GreyImage } from './image/grey-image.js';
import { inkComponents } from './image/ink-components.js';
import { patchwork } from './image/patchwork.js';
import { withoutDrawings } from './image/remove-drawings.js';
import { atItsPlace } from './patched-words.js';
import { unreadRegions } from './unread-regions.js';

const POINTS_PER_INCH = 72;
/** Ink is looked at on a grid this fine: letters of a word may melt, lines may not. */
const GRID_DPI = 100;
/** Around a place, in points: marks above and below letters are patches of ink of their own. */
const REACH = 6;
/** A word read by itself counts from this confidence on: with nothing around it, an engine invents more. */
const SURE = 0.7;
/** Two words are of the same place when this share of the smaller one is. */
const SAME_PLACE = 0.3;

/**
 * `words` with those of overlooked places, and without the unsure words that they replace. What Tesseract overlooks: single digits
 * (page numbers), print beside or under seals and pen strokes, the first line of a block beside another column.
 */
export async function readUnread(
  words: readonly OcrWord[],
  grey: GreyImage,
  dpi: number,
  engine: OcrEngine,
  options: OcrReadOptions,
): Promise<readonly OcrWord[]> {
  const cellPx = Math.max(1, Math.round(dpi / GRID_DPI));
  const scale = dpi / POINTS_PER_INCH;
  const grid = inkComponents(grey, cellPx);
  const regions = unreadRegions(words, grid, cellPx / scale);
  if (regions.length === 0) return words;
  const places = regions.map((box) => ({ box, hidden: wordsBeside(box, words) }));
  const { image, patches } = patchwork(withoutDrawings(grey, grid, cellPx, scale), places, REACH, scale);
  const seen = await engine.recognise(await encodeGrey(image, dpi), {
    ...options,
    segmentation: 6,
    purpose: 'overlooked places',
  });
  const found = seen.words.filter(isSure).flatMap((word) => atItsPlace(word, patches));
  const kept = words.filter((word) => word.confidence >= SURE || !found.some((other) => isSamePlace(word, other)));
  return [...kept, ...found.filter((word) => !kept.some((other) => isSamePlace(word, other)))];
}

/** Words that reach into the neighbourhood of a place but are none of it. */
function wordsBeside(box: Box, words: readonly OcrWord[]): Box[] {
  const beside = words.filter((word) => word.confidence >= SURE && sharedArea(word.box, box) < areaOf(word.box) / 2);
  return beside.map((word) => word.box);
}

/** What a bullet looks like; other marks by themselves are dirt. */
const BULLET = /^[-–+•*]$/u;

function isSure(word: OcrWord): boolean {
  return word.confidence >= SURE && (hasLetters(word) || BULLET.test(word.text));
}

function isSamePlace(a: OcrWord, b: OcrWord): boolean {
  return sharedArea(a.box, b.box) > SAME_PLACE * Math.min(areaOf(a.box), areaOf(b.box));
}
