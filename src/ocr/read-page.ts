// Which lines stand on a page image? Prepared, turned upright, read, and read again where the engine was not sure.
import { linesFromWords } from '../layout/lines-from-words.js';
import type { PageImage, PageLine } from '../model/document.js';
import type { Box } from '../model/evidence.js';
import type { OcrEngine, OcrPurpose, OcrReadOptions, OcrWord } from '../model/ocr.js';
import { hasLetters } from './clean-words.js';
import { closingMark } from './closing-mark.js';
import { meanConfidence } from './engine/to-ocr-page.js';
import { prepareImage } from './image/prepare-image.js';
import { type UprightPage, uprightPage } from './image/upright-page.js';
import { lineHeadMarks } from './line-head-marks.js';
import { reliableLetters, turnsToTry } from './orientation.js';
import { romanNumbers } from './roman-numbers.js';
import { readUnread } from './second-look.js';
import { seePage } from './see-page.js';
import { smallLetters } from './small-letters.js';
import { readUnsure } from './unsure-lines.js';

/** A page as read: lines in reading order, boxes in points of the page as it was given. */
export interface ReadPage {
  readonly lines: readonly PageLine[];
  /** Mean confidence of the words, long words counting more; null when there are none. */
  readonly confidence: number | null;
}

const POINTS_PER_INCH = 72;
/** A page takes 1 to 5 s; noise may take for ever. */
const PAGE_TIMEOUT_MS = 120_000;

/** Throws PipelineError `ocr-timeout` or `ocr-failed`. The same image and engine give the same lines. */
export async function readPage(image: PageImage, engine: OcrEngine, signal: AbortSignal): Promise<ReadPage> {
  const prepared = await prepareImage(image);
  if (prepared.isBlank) return { lines: [], confidence: null };
  const { dpi } = prepared.image;
  const options: OcrReadOptions = { segmentation: 3, timeoutMs: PAGE_TIMEOUT_MS, signal };
  const see = (page: UprightPage, purpose: OcrPurpose) => seePage(page, prepared, engine, { ...options, purpose });

  let page = await uprightPage(prepared.grey, dpi, 0);
  let seen = await see(page, 'page');
  for (const turns of turnsToTry(seen)) {
    const turned = await uprightPage(prepared.grey, dpi, turns);
    const again = await see(turned, 'turned page');
    const isUpright = turnsToTry(again).length === 0;
    if (isUpright || reliableLetters(again) > reliableLetters(seen)) [page, seen] = [turned, again];
    if (isUpright) break;
  }
  let words: readonly OcrWord[] = seen.words;
  words = await readUnsure(words, page.grey, dpi, engine, options);
  words = await readUnread(words, page.grey, dpi, engine, options);
  words = lineHeadMarks(words, page.grey, dpi / POINTS_PER_INCH);
  words = closingMark(words, page.grey, dpi / POINTS_PER_INCH);
  words = smallLetters(words, page.grey, dpi / POINTS_PER_INCH);
  words = romanNumbers(words, page.grey, dpi / POINTS_PER_INCH);
  // Rows of marks alone are rules, dirt and pen strokes.
  const lines = linesFromWords(words).filter(hasLetters);
  return {
    lines: lines.map((line) => onPage(line, page.toPage)),
    confidence: lines.length === 0 ? null : meanConfidence(words),
  };
}

function onPage(line: PageLine, toPage: (box: Box) => Box): PageLine {
  return {
    text: line.text,
    box: line.box === null ? null : toPage(line.box),
    words: line.words.map((word) => ({ ...word, box: toPage(word.box) })),
  };
}
