// What does an engine read on an upright page? Columns whose rows are not level are shown to it one below the other.
import type { OcrEngine, OcrPage, OcrReadOptions } from '../model/ocr.js';
import { cleanWords } from './clean-words.js';
import { meanConfidence } from './engine/to-ocr-page.js';
import { encodeGrey } from './image/grey-image.js';
import type { PreparedImage } from './image/prepare-image.js';
import { sideColumns } from './image/side-columns.js';
import { unfoldedPage } from './image/unfolded-page.js';
import type { UprightPage } from './image/upright-page.js';

const POINTS_PER_INCH = 72;

/** Words without dirt, at their places on the upright page. Throws PipelineError `ocr-timeout` or `ocr-failed`. */
export async function seePage(
  page: UprightPage,
  prepared: PreparedImage,
  engine: OcrEngine,
  options: OcrReadOptions,
): Promise<OcrPage> {
  const { dpi } = prepared.image;
  const scale = dpi / POINTS_PER_INCH;
  const columns = sideColumns(page.grey, scale);
  if (columns.length === 0) {
    const image = page.isUnchanged ? prepared.image : await encodeGrey(page.grey, dpi);
    return cleaned(await engine.recognise(image, options));
  }
  const unfolded = unfoldedPage(page.grey, columns, scale);
  const seen = await engine.recognise(await encodeGrey(unfolded.grey, dpi), options);
  return cleaned({ ...seen, words: seen.words.map((word) => ({ ...word, box: unfolded.toPage(word.box) })) });
}

function cleaned(page: OcrPage): OcrPage {
  const words = cleanWords(page.words);
  return { words, confidence: meanConfidence(words) };
}
