// Which words of a document are to be believed, once its doubtful pages were read a second time?
import type { NoiseClass } from '../../model/evidence.js';
import type { PageInfo } from '../../model/parse-result.js';
import type { LanguageModel } from '../../repair/language/language-model.js';
import {
  chooseLines,
  LAYER_HANDICAP,
  type LayerHandicaps,
  type LineChoice,
  type ReadingName,
  type ReadLine,
} from './choose-lines.js';
import { lineScores, type Reading } from './line-score.js';
import { type ChosenLine, mergeReadings } from './merge-readings.js';

/** What was chosen on a page that was read twice, with the loser: the join `readings`. */
export interface PageReadings {
  readonly page: number;
  readonly choices: readonly LineChoice[];
}

export interface BestReading extends Reading {
  readonly readings: readonly PageReadings[];
}

/**
 * The document of `layer` with the pages that `ocr` has read as well made of the better lines of both. A page on which OCR found nothing
 * stays as it is.
 */
export function bestReading(
  layer: Reading,
  ocr: Reading,
  model: LanguageModel,
  handicaps: LayerHandicaps = LAYER_HANDICAP,
): BestReading {
  const lines = { layer: readLines(layer, model), ocr: readLines(ocr, model) };
  const readings = ocr.repaired.pages
    .map(({ page }) => ({ page, layer: lines.layer.get(page) ?? [], ocr: lines.ocr.get(page) ?? [] }))
    .filter((page) => page.ocr.length > 0)
    .map(({ page, ...both }) => ({
      page,
      choices: chooseLines(both.layer, both.ocr, noiseOf(layer, page), handicaps),
    }));
  const reread = new Map(readings.map(({ page, choices }) => [page, choices]));
  const chosen = layer.repaired.pages.flatMap(({ page }): ChosenLine[] => {
    const choices = reread.get(page);
    if (choices === undefined) return (lines.layer.get(page) ?? []).map(({ index }) => ({ from: 'layer', index }));
    return choices.flatMap((choice) => choice[choice.chosen].map(({ index }) => ({ from: choice.chosen, index })));
  });
  const pages = layer.repaired.pages.map((info) => {
    const choices = reread.get(info.page);
    return choices === undefined ? info : pageInfo(info, ocr, choices);
  });
  return { ...mergeReadings({ layer, ocr }, chosen, pages), readings };
}

function noiseOf({ repaired }: Reading, page: number): NoiseClass {
  return repaired.pages.find((info) => info.page === page)?.noise ?? 'clean';
}

/** Lines by page, each with its score. */
function readLines(reading: Reading, model: LanguageModel): Map<number, ReadLine[]> {
  const scores = lineScores(reading, model);
  const pages = new Map<number, ReadLine[]>();
  for (const [index, { page, box, range }] of reading.repaired.lines.entries()) {
    const line = { index, box, text: reading.repaired.text.slice(...range), score: scores[index]! };
    const own = pages.get(page);
    if (own === undefined) pages.set(page, [line]);
    else own.push(line);
  }
  return pages;
}

function pageInfo(layer: PageInfo, ocr: Reading, choices: readonly LineChoice[]): PageInfo {
  const has = (name: ReadingName) => choices.some((choice) => choice.chosen === name && choice[name].length > 0);
  const own = ocr.repaired.pages.find(({ page }) => page === layer.page)!;
  if (!has('ocr')) return layer;
  return { ...own, textFrom: has('layer') ? 'merged' : 'ocr' };
}
