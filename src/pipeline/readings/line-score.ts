// How probable is it that a line was read right? One measure for text layers and OCR alike.
import type { RepairedDocument, RepairedLine, SeenDocument } from '../../model/document.js';
import type { NoiseClass, Range } from '../../model/evidence.js';
import type { LanguageModel } from '../../repair/language/language-model.js';
import { idOfToken } from '../../repair/language/token-id.js';
import { tokenise } from '../../repair/language/tokenise.js';
import { tokenVerdict, type Verdict } from '../../repair/noise/token-verdict.js';
import { offsetMap } from '../../repair/offset-map.js';

/** A reading of a document: as seen, and as repaired. */
export interface Reading {
  readonly seen: SeenDocument;
  readonly repaired: RepairedDocument;
}

/** `cost` in nats: what the line's words cost together; 0 for a line without words. Less is better. */
export interface LineScore {
  readonly letters: number;
  readonly cost: number;
}

/** Share of words that are right, by what they look like, in lines of each class: after repair, as far as the class was repaired. */
const TRUST_IN_LAYER: Readonly<Record<NoiseClass, number>> = {
  clean: 0.995,
  'legacy-encoding': 0.99,
  mojibake: 0.99,
  'broken-spacing': 0.98,
  'ocr-noise': 0.97,
  'no-diacritics': 0.95,
  'latin-accents': 0.94,
  'ascii-symbols': 0.92,
  'shifted-glyphs': 0.92,
};
const TRUST_IN_LOOKS: Readonly<Record<Verdict, number>> = {
  marked: 1,
  none: 0.98,
  plain: 0.97,
  capitals: 0.9,
  loan: 0.6,
  stripped: 0.5,
  foreign: 0.2,
  misspelt: 0.2,
  junk: 0.2,
  debris: 0.1,
};
/** Words that an engine is this unsure of are right half of the time; sure ones (0.9) nearly always (research/libraries.md, 2.2). */
const LEAST_OCR_TRUST = 0.3;
const SURE_CONFIDENCE = 0.9;
const TRUST_IN_SURE_OCR = 0.99;
/** What a nat of the language model counts beside a nat of the words' own trust: it knows no names and no numbers. */
const LANGUAGE_WEIGHT = 0.25;
const MILLI = 1000;
/** No word is worse than this: one misread word must not outweigh a line. */
const WORST = 0.05;

/** Scores of all lines of a reading, in their order. */
export function lineScores({ seen, repaired }: Reading, model: LanguageModel): readonly LineScore[] {
  const map = offsetMap(repaired.edits);
  const doubts = [
    ...repaired.edits
      .filter(({ kind }) => kind === 'decoded')
      .map(({ repairedRange, posterior }) => ({ range: repairedRange, posterior })),
    ...repaired.doubts,
  ].sort((a, b) => a.range[0] - b.range[0]);
  let next = 0;
  return repaired.lines.map((line, index) => {
    while (next < doubts.length && doubts[next]!.range[1] < line.range[0]) next += 1;
    const own = doubtsWithin(doubts, next, line.range[1]);
    const words = (seen.lines[index]?.words ?? []).map(({ range, confidence }) => ({
      range: map.repairedRange(range),
      confidence,
    }));
    return scoreOf(line, repaired.text, own, words, model);
  });
}

interface Doubted {
  readonly range: Range;
  readonly posterior: number;
}

function doubtsWithin(doubts: readonly Doubted[], from: number, end: number): Doubted[] {
  const found: Doubted[] = [];
  for (let i = from; i < doubts.length && doubts[i]!.range[0] <= end; i += 1) found.push(doubts[i]!);
  return found;
}

function scoreOf(
  line: RepairedLine,
  text: string,
  doubts: readonly Doubted[],
  words: readonly { readonly range: Range; readonly confidence: number | null }[],
  model: LanguageModel,
): LineScore {
  const own = text.slice(...line.range);
  let cost = 0;
  for (const match of own.matchAll(/\S+/gu)) {
    const range: Range = [line.range[0] + match.index, line.range[0] + match.index + match[0].length];
    const seen = words.filter((word) => meets(word.range, range)).map(({ confidence }) => confidence);
    const confidences = seen.filter((confidence) => confidence !== null);
    const source =
      confidences.length === 0
        ? TRUST_IN_LAYER[line.noise]
        : confidences.reduce((least, each) => Math.min(least, trustInOcr(each)), 1);
    const posterior = doubts
      .filter((doubt) => meets(doubt.range, range))
      .reduce((least, doubt) => Math.min(least, doubt.posterior), 1);
    cost -= Math.log(Math.max(WORST, source * TRUST_IN_LOOKS[tokenVerdict(match[0])] * posterior));
  }
  return {
    letters: own.match(/[\p{L}\p{N}]/gu)?.length ?? 0,
    cost: cost + LANGUAGE_WEIGHT * languageCost(own, model),
  };
}

function trustInOcr(confidence: number): number {
  const share = Math.min(1, confidence / SURE_CONFIDENCE);
  return LEAST_OCR_TRUST + (TRUST_IN_SURE_OCR - LEAST_OCR_TRUST) * share ** 2;
}

function languageCost(text: string, model: LanguageModel): number {
  let state = model.start;
  let cost = 0;
  for (const token of tokenise(text)) {
    if (token.sentenceStart) state = model.start;
    const id = idOfToken(model, token);
    cost += model.cost(state, id);
    state = model.next(state, id);
  }
  return cost / MILLI;
}

function meets(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
