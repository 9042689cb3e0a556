// Which words are likelier here than the language model says, because they name a place? The gazetteer's names of two words.
import { type Gazetteer, loadGazetteer } from '../language/gazetteer.js';
import { type LanguageModel, UNKNOWN } from '../language/language-model.js';
import { type CaseModel, loadCaseModel } from './case-model.js';
import { DECODE, type DocumentToken, type Paragraph } from './document-tokens.js';
import { SHAPES } from './observed-token.js';
import type { ReadingStore, TokenReadings } from './reading-store.js';

/** By how much the two words of a name are cheaper than elsewhere, milli-nats. */
type PairDiscount = readonly [first: number, second: number];

export interface PlaceWords {
  /** By model id of the first word, then of the second. */
  readonly names: ReadonlyMap<number, ReadonlyMap<number, PairDiscount>>;
  /** Model ids of the words that a name of a place follows in a line of capitals: TỈNH, HUYỆN, XÃ … */
  readonly levels: ReadonlySet<number>;
  readonly cases: CaseModel;
}

/** Discounts by model id for words that are printed with a capital. */
export type PlaceDiscounts = ReadonlyMap<number, number>;

function makePlaceWords({ places }: Gazetteer, model: LanguageModel, cases: CaseModel): PlaceWords {
  const names = new Map<number, Map<number, PairDiscount>>();
  for (const place of places.keys()) {
    const words = place.split(' ');
    const [first, second] = words.map((word) => model.idOf(word));
    if (words.length !== 2 || first === UNKNOWN || second === UNKNOWN) continue;
    const seconds = names.get(first!) ?? new Map<number, PairDiscount>();
    seconds.set(second!, discountOf(model.unigramCost(first!), model.unigramCost(second!)));
    names.set(first!, seconds);
  }
  return { names, levels: new Set(LEVEL_WORDS.map((word) => model.idOf(word))), cases };
}

/** What the two words cost by themselves beyond a draw among all names; the rarer word has most of it. */
function discountOf(first: number, second: number): PairDiscount {
  const all = Math.max(0, Math.min(MOST, first + second - ONE_OF_ALL));
  const [left, right] = [first, second].map((cost) => Math.max(1, cost - USUAL)) as [number, number];
  const share = Math.round((all * left) / (left + right));
  return [share, all - share];
}

/**
 * -ln of one of all names, in milli-nats, rounded: the gazetteer has 7,937, of which 7,095 are of two words. And the most that a name may
 * gain.
 */
const ONE_OF_ALL = 9000;
const MOST = 4500;
/** What a frequent word costs. */
const USUAL = 4500;
const LEVEL_WORDS = ['tỉnh', 'phố', 'huyện', 'quận', 'xã', 'phường', 'trấn', 'ủy'];

/** Whether a name of a place may stand at this token and the next: two capitalised words on one line. */
export function mayNamePlace(paragraph: Paragraph, at: number): boolean {
  const [first, second] = [paragraph[at], paragraph[at + 1]];
  if (!first || !second || first.line !== second.line || CLOSES.test(first.text)) return false;
  return isCapitalised(first) && isCapitalised(second);
}

function isCapitalised({ fixedId, text }: DocumentToken): boolean {
  return fixedId === DECODE && CAPITALISED.test(text);
}

const CAPITALISED = /^["“(]?\p{Lu}/u;
const CLOSES = /[.,;:!?)]$/u;

/** Whether a token is read as one of the words before a place's name, or nearly so. */
export function isLevel(readings: TokenReadings, store: ReadingStore, { levels }: PlaceWords): boolean {
  const { spellings, costs } = readings.found;
  return costs.some((cost, i) => cost <= readings.cheapest + LEVEL_WITHIN && levels.has(store.idOf(spellings[i]!)));
}

/** A token and its readings. */
export interface ReadToken {
  readonly token: DocumentToken;
  readonly readings: TokenReadings;
}

/**
 * Discounts of the words of all names that two tokens can be, nearly as likely as the likeliest readings of their letters. In a name a
 * capital is no rarity: its price inside a sentence is given back.
 */
export function placeDiscounts(
  first: ReadToken,
  second: ReadToken,
  store: ReadingStore,
  { names, cases }: PlaceWords,
): readonly [first: PlaceDiscounts, second: PlaceDiscounts] | null {
  const followers = new Map(capitalised(second, store, cases).map((word) => [word.id, word]));
  const found: [Map<number, number>, Map<number, number>] = [new Map(), new Map()];
  for (const { id, beyond, back } of capitalised(first, store, cases)) {
    for (const [next, [own, others]] of names.get(id) ?? []) {
      const follower = followers.get(next);
      if (follower === undefined || beyond + follower.beyond > NAME_WITHIN) continue;
      found[0].set(id, Math.max(found[0].get(id) ?? 0, own + back));
      found[1].set(next, Math.max(found[1].get(next) ?? 0, others + follower.back));
    }
  }
  return found[0].size > 0 ? found : null;
}

/** A reading with a capital: the price of the capital, and what its letters cost beyond the cheapest such. */
interface CapitalisedWord {
  readonly id: number;
  readonly back: number;
  readonly beyond: number;
}

function capitalised({ token, readings }: ReadToken, store: ReadingStore, cases: CaseModel): CapitalisedWord[] {
  const { spellings, shapes, costs } = readings.found;
  const words: CapitalisedWord[] = [];
  for (let i = 0; i < costs.length; i++) {
    if (shapes[i] === LOWER) continue;
    const id = store.idOf(spellings[i]!);
    const back = token.place === 'inside' && shapes[i] === TITLE ? cases.title[id]! : 0;
    words.push({ id, back, beyond: costs[i]! - back });
  }
  const least = words.reduce((best, { beyond }) => Math.min(best, beyond), Infinity);
  return words.map((word) => ({ ...word, beyond: word.beyond - least })).filter(({ beyond }) => beyond <= NAME_WITHIN);
}

const LOWER = SHAPES.indexOf('lower');
const TITLE = SHAPES.indexOf('title');
const LEVEL_WITHIN = 2000;
/** The letters must speak for the name nearly as much as for anything else with a capital; at 3 nats other names than the meant ones came in. */
const NAME_WITHIN = 1500;

/** Made once for a model. */
export function loadPlaceWords(model: LanguageModel): PlaceWords {
  const known = cache.get(model);
  if (known) return known;
  const made = makePlaceWords(loadGazetteer(), model, loadCaseModel(model));
  cache.set(model, made);
  return made;
}

const cache = new WeakMap<LanguageModel, PlaceWords>();
