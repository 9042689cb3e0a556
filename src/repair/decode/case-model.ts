// In which case is each word printed inside a sentence?
import type { LanguageModel } from '../language/language-model.js';
import { MODELS_FOLDER, readModelFile } from '../language/read-model-file.js';

/** -ln of the share of each case inside sentences, by model id, milli-nats. */
export interface CaseModel {
  readonly lower: Uint16Array;
  readonly title: Uint16Array;
  readonly upper: Uint16Array;
}

/** models/channel-case.json: times each word was seen in lower case, with a capital, in capitals. */
export interface CaseFile {
  readonly words: Readonly<Record<string, readonly [number, number, number]>>;
}

/** The shipped counts for the words of `model`. Throws PipelineError `model-missing` or `model-altered`. */
export function loadCaseModel(model: LanguageModel): CaseModel {
  const { bytes } = readModelFile(MODELS_FOLDER, 'channelCase', 'channel-case.json');
  return caseModelOf(JSON.parse(new TextDecoder().decode(bytes)) as CaseFile, model);
}

/** Shares with an average word's counts added: two words' worth, so that a word never seen is like the average. */
export function caseModelOf({ words }: CaseFile, model: LanguageModel): CaseModel {
  const totals = [0, 0, 0];
  for (const counts of Object.values(words)) for (let i = 0; i < 3; i++) totals[i]! += counts[i]!;
  const all = totals.reduce((sum, times) => sum + times, 0);
  const prior = totals.map((times) => (PRIOR_WORDS * times) / all + FLOOR);
  const mass = prior.reduce((sum, part) => sum + part, 0);
  const prices = [0, 1, 2].map(() => new Uint16Array(model.size));
  for (let id = 0; id < model.size; id++) {
    const counts = words[model.tokenOf(id)] ?? [0, 0, 0];
    const seen = counts[0] + counts[1] + counts[2] + mass;
    prices.forEach((price, i) => {
      price[id] = Math.round(-1000 * Math.log((counts[i]! + prior[i]!) / seen));
    });
  }
  return { lower: prices[0]!, title: prices[1]!, upper: prices[2]! };
}

const PRIOR_WORDS = 2;
const FLOOR = 0.05;
