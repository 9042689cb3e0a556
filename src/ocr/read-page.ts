// Which lines stand on a page image? Prepared, turned upright, read, and read again where the engine was not sure.
import { linesFromWords } from '../layout/lines-from-words.js';
import type { PageImage, PageLine } from '../model/document.js';
import type { Box } from '../model/evidence.js';
import type { OcrEngine, OcrPage, OcrReadOptions, OcrWord } from '../model/ocr.js';
import { cleanWords, hasLetters } from './clean-words.js';
import { meanConfidence } from './engine/to-ocr-page.js';
import { encodeGrey } from './image/grey-image.js';
import { prepareImage } from './image/prepare-image.js';
import { type UprightPage, uprightPage } from './image/upright-page.js';
import { reliableLetters, turnsToTry } from './orientation.js';
import { readUnread } from './second-look.js';
import { readUnsure } from './unsure-lines.js';

/** A page as read: lines in reading order, boxes in points of the page as it was given. */
export interface ReadPage {
  readonly lines: readonly PageLine[];
  /** Mean confidence of the words, long words counting more; null when there are none. */
  readonly confidence: number | null;
}

/** A page takes 1 to 5 s; noise may take for ever. */
const PAGE_TIMEOUT_MS = 120_000;

/** Throws PipelineError `ocr-timeout` or `ocr-failed`. The same image and engine give the same lines. */
export async function readPage(image: PageImage, engine: OcrEngine, signal: AbortSignal): Promise<ReadPage> {
  const prepared = await prepareImage(image);
  if (prepared.isBlank) return { lines: [], confidence: null };
  const { dpi } = prepared.image;
  const options: OcrReadOptions = { segmentation: 3, timeoutMs: PAGE_TIMEOUT_MS, signal };
  const see = async (page: UprightPage) =>
    cleaned(await engine.recognise(page.isUnchanged ? prepared.image : await encodeGrey(page.grey, dpi), options));

  let page = await uprightPage(prepared.grey, dpi, 0);
  let seen = await see(page);
  for (const turns of turnsToTry(seen)) {
    const turned = await uprightPage(prepared.grey, dpi, turns);
    const again = await see(turned);
    const isUpright = turnsToTry(again).length === 0;
    if (isUpright || reliableLetters(again) > reliableLetters(seen)) [page, seen] = [turned, again];
    if (isUpright) break;
  }
  let words: readonly OcrWord[] = seen.words;
  words = await readUnsure(words, page.grey, dpi, engine, options);
  words = await readUnread(words, page.grey, dpi, engine, options);
  // Rows of marks alone are rules, dirt and pen strokes.
  const lines = linesFromWords(words).filter(hasLetters);
  return {
    lines: lines.map((line) => onPage(line, page.toPage)),
    confidence: lines.length === 0 ? null : meanConfidence(words),
  };
}

function cleaned(page: OcrPage): OcrPage {
  const words = cleanWords(page.words);
  return { words, confidence: meanConfidence(words) };
}

function onPage(line: PageLine, toPage: (box: Box) => Box): PageLine {
  return {
    text: line.text,
    box: line.box === null ? null : toPage(line.box),
    words: line.words.map((word) => ({ ...word, box: toPage(word.box) })),
  };
}
