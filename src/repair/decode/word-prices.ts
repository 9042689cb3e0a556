// What does each word cost before a letter of it is read: its rarity, its spelling, its case in this place?
import type { CaseModel } from './case-model.js';
import { SHAPES, type Shape } from './observed-token.js';
import { PLACES, type Place, shapePrice } from './token-shapes.js';
import { leastBelow, type WordHalves } from './word-halves.js';

/** Prices of all words printed in one shape in one kind of place, milli-nats. */
export interface WordPrices {
  /** Of spelling and shape, by word. */
  readonly cost: Int32Array;
  /** The same and the rarity. */
  readonly rank: Int32Array;
  /** Least rank of the words at or below each head and each tail. */
  readonly leastOfHead: Int32Array;
  readonly leastOfTail: Int32Array;
}

export type PriceList = Readonly<Record<Place, Readonly<Record<Shape, WordPrices>>>>;

/** `rarity` by word: its unigram cost. */
export function priceWords(words: WordHalves, rarity: Int32Array, cases: CaseModel): PriceList {
  const pricesOf = (place: Place, shape: Shape): WordPrices => {
    const cost = Int32Array.from(
      words.spellings,
      ({ modelId, penalty }) => penalty + shapePrice(place, shape, modelId, cases),
    );
    const rank = cost.map((own, word) => own + rarity[word]!);
    return {
      cost,
      rank,
      leastOfHead: leastBelow(words.heads, words.headOf, rank),
      leastOfTail: leastBelow(words.tails, words.tailOf, rank),
    };
  };
  const byShape = (place: Place) =>
    Object.fromEntries(SHAPES.map((shape) => [shape, pricesOf(place, shape)])) as Record<Shape, WordPrices>;
  return Object.fromEntries(PLACES.map((place) => [place, byShape(place)])) as Record<Place, Record<Shape, WordPrices>>;
}
