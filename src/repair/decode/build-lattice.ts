// Which edges does each token of a paragraph get? Words, two words run together, a word torn apart, the token as it stands.
import type { LanguageModel } from '../language/language-model.js';
import { modelForm } from '../language/model-form.js';
import { LONGEST_TOKEN } from './candidates.js';
import { DECODE, type DocumentToken, type Paragraph, PUNCTUATION } from './document-tokens.js';
import { Lattice } from './lattice.js';
import { loadNameWords, type NameRole, type NameWords, rolesOf } from './name-words.js';
import { SHAPES } from './observed-token.js';
import {
  isLevel,
  loadPlaceWords,
  mayNamePlace,
  type PlaceDiscounts,
  type PlaceWords,
  placeDiscounts,
} from './place-words.js';
import type { ReadingStore, TokenReadings } from './reading-store.js';
import { signOf } from './sign-tokens.js';

/** Prices of what is not letters, milli-nats. */
export interface EdgePrices {
  /** A space that should not be there. */
  readonly join: number;
  /** A space that is missing. */
  readonly split: number;
  /** A token kept as it stands though the model does not know it. */
  readonly copy: number;
  readonly copyPerCharacter: number;
}

/** Builds lattice after lattice in the same memory: a lattice is valid until the next one is built. */
export class LatticeBuilder {
  readonly #lattice = new Lattice();
  readonly #store: ReadingStore;
  readonly #model: LanguageModel;
  readonly #prices: EdgePrices;
  readonly #names: NameWords;
  readonly #places: PlaceWords;
  #discounts: Int32Array;
  #paragraph: Paragraph = [];
  /** Readings of the paragraph's tokens, once asked for: neighbours ask for them, too. */
  readonly #readings: (TokenReadings | undefined)[] = [];
  #roles: readonly (NameRole | null)[] = [];
  /** Of the words of places that end at the token at hand. */
  #placeEnds: PlaceDiscounts | null = null;
  /** Whether the capitalised words at hand began with a surname. */
  #inName = false;

  constructor(store: ReadingStore, model: LanguageModel, prices: EdgePrices) {
    this.#store = store;
    this.#model = model;
    this.#prices = prices;
    this.#discounts = new Int32Array(model.size);
    this.#names = loadNameWords(model);
    this.#places = loadPlaceWords(model);
  }

  /** From now on words cost so much less, by model id. */
  favour(discounts: Int32Array): void {
    this.#discounts = discounts;
  }

  /** Edges at the store's present costs. */
  build(paragraph: Paragraph): Lattice {
    const lattice = this.#lattice;
    this.#paragraph = paragraph;
    this.#readings.length = 0;
    this.#readings.length = paragraph.length;
    this.#roles = rolesOf(paragraph);
    this.#placeEnds = null;
    lattice.begin(paragraph.map((token) => token.endsSentence));
    for (let at = 0; at < paragraph.length; at++) {
      lattice.beginToken();
      this.#addEdges(paragraph[at]!, at);
    }
    lattice.beginToken();
    return lattice;
  }

  #addEdges(token: DocumentToken, at: number): void {
    const lattice = this.#lattice;
    if (token.fixedId === PUNCTUATION) {
      lattice.addEdge('punctuation', at + 1, 0);
      return;
    }
    if (token.fixedId !== DECODE) {
      lattice.addWord(token.fixedId);
      lattice.addEdge('fixed', at + 1, 0);
      if (token.mayBeWord) {
        const readings = this.#store.readings(token.text, token.place, CEILING);
        this.#addReadingsOfDigits(at + 1, readings, token.text.match(DIGIT)!.length);
      }
      return;
    }
    const readings = this.#readingsAt(at);
    const places = this.#placeDiscounts(at, readings);
    this.#addReadings('word', at + 1, readings, readings.count, 0, this.#nameDiscounts(at, readings), places);
    this.#addCopy(token, at);
    if (token.text.length >= SPLIT_LENGTH && readings.cheapest > SPLIT_WHEN_DEARER) this.#addSplits(token, at);
    this.#addMerges(at);
  }

  #readingsAt(at: number): TokenReadings {
    const known = this.#readings[at];
    if (known) return known;
    const { text, place } = this.#paragraph[at]!;
    const readings = this.#store.readings(text, place, CEILING);
    this.#readings[at] = readings;
    return readings;
  }

  /** Of the words that a name may have here; null outside of names. */
  #nameDiscounts(at: number, readings: TokenReadings): Int32Array | null {
    const role = this.#roles[at]!;
    if (role === null) return null;
    const discounts = this.#names[this.#paragraph[at]!.place === 'inside' ? 'inside' : 'start'][role];
    if (role === 'surname') {
      const { spellings, costs } = readings.found;
      const ceiling = readings.cheapest + SURNAME_WITHIN;
      this.#inName = costs.some((cost, i) => cost <= ceiling && discounts[this.#store.idOf(spellings[i]!)]! > 0);
    }
    return this.#inName ? discounts : null;
  }

  /** Of the words that a place's name of two words may have here; in lines of capitals only after the word for its level. */
  #placeDiscounts(at: number, readings: TokenReadings): PlaceDiscounts | null {
    const ends = this.#placeEnds;
    this.#placeEnds = null;
    const paragraph = this.#paragraph;
    if (!mayNamePlace(paragraph, at)) return ends;
    if (paragraph[at]!.place === 'capitals') {
      const before = paragraph[at - 1];
      if (before?.fixedId !== DECODE || !isLevel(this.#readingsAt(at - 1), this.#store, this.#places)) return ends;
    }
    const first = { token: paragraph[at]!, readings };
    const second = { token: paragraph[at + 1]!, readings: this.#readingsAt(at + 1) };
    const found = placeDiscounts(first, second, this.#store, this.#places);
    if (found === null) return ends;
    this.#placeEnds = found[1];
    return found[0];
  }

  #addReadings(
    kind: 'word' | 'merge',
    to: number,
    readings: TokenReadings,
    count: number,
    price: number,
    names: Int32Array | null = null,
    places: PlaceDiscounts | null = null,
  ): void {
    const part = this.#lattice.addPart(readings);
    const { spellings, shapes, costs } = readings.found;
    for (let i = 0; i < count; i++) {
      const id = this.#store.idOf(spellings[i]!);
      this.#lattice.addWord(id, part, i);
      let name = names === null || shapes[i] !== TITLE ? 0 : names[id]!;
      if (places !== null && shapes[i] !== LOWER) name = Math.max(name, places.get(id) ?? 0);
      this.#lattice.addEdge(kind, to, Math.max(0, costs[i]! + price - this.#discounts[id]!) - name);
    }
  }

  #addReadingsOfDigits(to: number, readings: TokenReadings, digits: number): void {
    const part = this.#lattice.addPart(readings);
    for (let i = 0; i < Math.min(readings.count, DIGIT_READINGS); i++) {
      const reading = readings.readingAt(i);
      const price = DIGITS_CHANGED[Math.min(digits, this.#store.textOf(reading).length)]!;
      this.#lattice.addWord(this.#store.idOf(reading.spelling), part, i);
      this.#lattice.addEdge('word', to, Math.max(0, reading.cost + price));
    }
  }

  #addSplits({ text, place }: DocumentToken, at: number): void {
    if (text.length > LONGEST_TOKEN) return;
    const splits: Split[] = [];
    for (let cut = 1; cut < text.length; cut++) {
      if (ONLY_CONSONANTS.test(text.slice(0, cut)) || ONLY_CONSONANTS.test(text.slice(cut))) continue;
      const left = this.#store.readings(text.slice(0, cut), place, SPLIT_PART_CEILING);
      if (left.count === 0) continue;
      const right = this.#store.readings(text.slice(cut), place === 'start' ? 'inside' : place, SPLIT_PART_CEILING);
      for (let first = 0; first < Math.min(left.count, SPLIT_PARTS); first++) {
        for (let second = 0; second < Math.min(right.count, SPLIT_PARTS); second++) {
          const cost = left.found.costs[first]! + right.found.costs[second]! + this.#prices.split;
          splits.push({ left, first, right, second, cost });
        }
      }
    }
    splits.sort((a, b) => a.cost - b.cost);
    for (const { left, first, right, second, cost } of splits.slice(0, SPLITS_KEPT)) {
      this.#lattice.addWord(this.#store.idOf(left.found.spellings[first]!), this.#lattice.addPart(left), first);
      this.#lattice.addWord(this.#store.idOf(right.found.spellings[second]!), this.#lattice.addPart(right), second);
      this.#lattice.addEdge('split', at + 1, cost);
    }
  }

  #addMerges(at: number): void {
    let dear = false;
    let apart = 0;
    const paragraph = this.#paragraph;
    const { line } = paragraph[at]!;
    for (let length = 1; length <= MERGE_MAX && at + length <= paragraph.length; length++) {
      const part = paragraph[at + length - 1]!;
      if (part.fixedId >= 0 || part.line !== line) return;
      const isMark = part.fixedId === PUNCTUATION;
      const cheapest = isMark ? MERGE_WHEN_DEARER : this.#readingsAt(at + length - 1).cheapest;
      apart += cheapest;
      if (isMark || cheapest > MERGE_WHEN_DEARER) dear = true;
      if (length > 1 && dear) this.#addMerge(at, length, apart);
      if (CLOSES.test(part.text)) return;
    }
  }

  /** A merge must be likelier than its parts apart, each of which is one more word for the model. */
  #addMerge(at: number, length: number, apart: number): void {
    const parts = this.#paragraph.slice(at, at + length);
    const text = parts.map((part) => part.text).join('');
    if (text.length > JOINED_LENGTH || parts.every((part) => part.text.length > SHORT_PIECE)) return;
    if (TWO_SYLLABLES.test(text.normalize('NFD'))) return;
    const price = (length - 1) * this.#prices.join;
    const ceiling = Math.min(MERGE_CEILING, apart + length * WORD_COST - price);
    const readings = this.#store.readings(text, parts[0]!.place, ceiling);
    this.#addReadings('merge', at + length, readings, Math.min(readings.count, MERGES_KEPT), price);
  }

  /** The model reads a copied token under its own id if it knows it, else as unknown; signs of a class under the class. */
  #addCopy({ text, place }: DocumentToken, at: number): void {
    const core = text.replace(OUTER, '');
    const sign = signOf(core, place);
    this.#lattice.addWord(this.#model.idOf(sign?.token ?? modelForm(core)));
    const price = sign?.price ?? this.#prices.copy + this.#prices.copyPerCharacter * core.length;
    this.#lattice.addEdge('copy', at + 1, price);
  }
}

/** Two words run together: a reading of each part. */
interface Split {
  readonly left: TokenReadings;
  readonly first: number;
  readonly right: TokenReadings;
  readonly second: number;
  readonly cost: number;
}

const CEILING = 36_000;
const TITLE = SHAPES.indexOf('title');
const LOWER = SHAPES.indexOf('lower');
/** A surname must be nearly as likely as the likeliest reading of the letters. */
const SURNAME_WITHIN = 2000;
/**
 * By the number of digits that have a letter each: what speaks for a word in place of one must be e^2.5 times as probable as a number. An
 * engine that took one letter for a digit takes the next for one, too (đối: 461), so that what the channel asks for each by itself is
 * too much for two or three.
 */
const DIGITS_CHANGED = [0, 2500, -4000, -8000] as const;
const DIGIT = /\p{Nd}/gu;
const DIGIT_READINGS = 40;
const MERGE_CEILING = 22_000;
/** What the language model asks for a word on average. */
const WORD_COST = 6000;
const MERGE_MAX = 3;
const MERGES_KEPT = 6;
const MERGE_WHEN_DEARER = 4500;
const JOINED_LENGTH = 10;
const SHORT_PIECE = 3;
const SPLIT_LENGTH = 4;
const SPLIT_WHEN_DEARER = 7000;
const SPLIT_PART_CEILING = 17_000;
const SPLIT_PARTS = 3;
const SPLITS_KEPT = 8;
const CLOSES = /[;:.!?]$/u;
/** A vowel, consonants and a vowel again: more than one syllable, whatever was misread. */
const TWO_SYLLABLES = /[aeiouy]\p{M}*(?:[bcdđghkmnpqrstvx]\p{M}*)+[aeiouy]/iu;
/** Every syllable has a vowel; `l` may be an `i` that was misread. */
const ONLY_CONSONANTS = /^[bcdđghkmnpqrstvx]+$/iu;
const OUTER = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
