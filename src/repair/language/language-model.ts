// What can be asked of the syllable language model?

/**
 * A back-off n-gram model over syllables. Costs are -ln p in whole milli-nats, so sums are exact and decoding is deterministic.
 * A state is an integer: the longest context the model knows for what was read. `cost` and `next` neither allocate nor touch strings.
 *
 * @example
 * const state = model.next(model.start, model.idOf('kế'));
 * model.cost(state, model.idOf('hoạch')); // small: "kế hoạch" is frequent
 */
export interface LanguageModel {
  /** sha256 of the packed file, lower-case hex. */
  readonly checksum: string;
  /** Number of vocabulary entries; ids are 0 … size - 1, special tokens included. */
  readonly size: number;
  /** Id of a token in model form (see model-form.ts) or of a special token; UNKNOWN's id when absent. */
  idOf(token: string): number;
  tokenOf(id: number): string;
  /** Cost of the token without context. */
  unigramCost(id: number): number;
  /** About the least that the token costs after any context (back-offs below 0 may go a little lower). */
  leastCost(id: number): number;
  /** State at the start of a sentence. */
  readonly start: number;
  /** Cost of reading `id` in `state`. For UNKNOWN: the cost of the whole class of tokens that are not in the vocabulary. */
  cost(state: number, id: number): number;
  /** State after reading `id` in `state`. After SENTENCE_END continue with `start`. */
  next(state: number, id: number): number;
  /** `cost` and `next` in one go: the cost is returned, the state is in `reached` until the next call. */
  read(state: number, id: number): number;
  readonly reached: number;
  /** Takes up a state and the words that may follow it, to ask for `costAt` of any of them until the next call. */
  open(state: number, wanted: WantedWords): void;
  /** The same as `cost` of the state taken up and the word at `place` of those wanted. */
  costAt(place: number): number;
}

/** Words that may follow the same histories. */
export interface WantedWords {
  /** Distinct ids, by place. */
  readonly ids: Int32Array;
  /** Place of every id of the model; -1 for those that are not wanted. */
  readonly placeOf: Int16Array;
  readonly count: number;
}

/** Tokens that are not syllables. Their ids are their places in this list. */
export const SPECIAL_TOKENS = [
  '<unk>',
  '<s>',
  '</s>',
  '<num>',
  '<year>',
  '<date>',
  '<code>',
  '<url>',
  '<roman>',
  '<abbr>',
] as const;
export type SpecialToken = (typeof SPECIAL_TOKENS)[number];

export const UNKNOWN = 0;
export const SENTENCE_START = 1;
export const SENTENCE_END = 2;
export const ABBREVIATION = 9;
