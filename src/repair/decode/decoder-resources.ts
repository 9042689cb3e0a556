// What does decoding need besides the text? The models, unpacked once.
import { withTonePlacement } from '../../vietnamese/tone-placement.js';
import { type LanguageModel, SPECIAL_TOKENS } from '../language/language-model.js';
import { loadLanguageModel } from '../language/load-language-model.js';
import { CandidateSearch } from './candidates.js';
import { type CaseModel, loadCaseModel } from './case-model.js';
import { type ChannelLibrary, loadChannelLibrary } from './channel-library.js';
import { type Spelling, splitWords, type WordHalves } from './word-halves.js';
import { priceWords } from './word-prices.js';

export interface DecoderResources {
  readonly model: LanguageModel;
  readonly words: WordHalves;
  readonly search: CandidateSearch;
  readonly cases: CaseModel;
  readonly channels: ChannelLibrary;
}

/** Loads and unpacks the shipped models once. Throws PipelineError `model-missing` or `model-altered`. */
export function loadDecoderResources(): DecoderResources {
  loaded ??= makeDecoderResources(loadLanguageModel(), loadChannelLibrary());
  return loaded;
}

export function makeDecoderResources(model: LanguageModel, channels: ChannelLibrary): DecoderResources {
  const words = splitWords(spellingsOf(model));
  const cases = loadCaseModel(model);
  const rarity = Int32Array.from(words.spellings, ({ modelId }) => model.unigramCost(modelId));
  return {
    model,
    words,
    search: new CandidateSearch(words, priceWords(words, rarity, cases)),
    cases,
    channels,
  };
}

/** The rarer tone placement (hoà beside hòa) is a spelling of its own: one in ten documents uses it. */
const NEW_PLACEMENT = 1500;

function spellingsOf(model: LanguageModel): Spelling[] {
  const spellings: Spelling[] = [];
  for (let modelId = SPECIAL_TOKENS.length; modelId < model.size; modelId++) {
    const text = model.tokenOf(modelId);
    const newer = withTonePlacement(text, 'new');
    spellings.push({ text, modelId, penalty: 0 });
    if (newer !== text) spellings.push({ text: newer, modelId, penalty: NEW_PLACEMENT });
  }
  return spellings;
}

let loaded: DecoderResources | undefined;
