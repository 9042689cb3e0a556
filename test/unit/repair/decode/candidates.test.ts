import { describe, expect, it } from 'vitest';
import { alignReading } from '../../../../src/repair/decode/align-reading.js';
import { CandidateSearch, type SearchOrder } from '../../../../src/repair/decode/candidates.js';
import type { CaseModel } from '../../../../src/repair/decode/case-model.js';
import { Channel } from '../../../../src/repair/decode/channel.js';
import { mixtureProfile } from '../../../../src/repair/decode/channel-profile.js';
import { observe, SHAPES, type Shape } from '../../../../src/repair/decode/observed-token.js';
import { PLACES, shapePrice, shapesOf } from '../../../../src/repair/decode/token-shapes.js';
import { splitWords } from '../../../../src/repair/decode/word-halves.js';
import { priceWords } from '../../../../src/repair/decode/word-prices.js';

const TEXTS = `học họp hợp hộp hoa hoà hoàn hoạch hóa xã xa sá sách số sở ở ô ôn an anh ánh nghị nghỉ nghiêm ngày ngay quý quy
  quyết kế kê khế trường trương tường tương thường thương đường đương dương giường điều tiêu triệu chiều mưa nửa nữa bưu`;
/** So many words begin with t that they are paired by their endings. */
const WITH_T = [...'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệoòóỏõọ'].flatMap((vowel) => [`t${vowel}`, `t${vowel}n`]);
const words = splitWords(
  [...TEXTS.trim().split(/\s+/u), ...WITH_T].map((text, modelId) => ({
    text,
    modelId,
    penalty: modelId % 7 === 0 ? 1500 : 0,
  })),
);
const size = words.spellings.length;
// Prices without any pattern that the search could lean on.
const scattered = (i: number, span: number): number => (Math.imul(i + 1, 0x9e3779b1) >>> 8) % span;
const rarity = Int32Array.from({ length: size }, (_, i) => 3000 + scattered(i, 9000));
const cases: CaseModel = {
  lower: Uint16Array.from({ length: size }, (_, i) => scattered(i, 3000)),
  title: Uint16Array.from({ length: size }, (_, i) => scattered(i + 500, 6000)),
  upper: Uint16Array.from({ length: size }, (_, i) => scattered(i + 900, 8000)),
};
const search = new CandidateSearch(words, priceWords(words, rarity, cases));
const channel = new Channel(mixtureProfile('shapes', [], { marked: 0.08, plain: 0.01 }));

/** Every word in every shape, aligned by the plain dynamic programme over whole words. */
function bruteForce(text: string, order: SearchOrder, window: number, keep: number): [string, Shape, number][] {
  const token = observe(text, channel);
  const all = words.spellings.map(({ text: word, modelId, penalty }, spelling) => {
    const readings = order.shapes.map((shape) => ({
      shape,
      cost: alignReading(word, shape, token, channel).cost + penalty + shapePrice(order.place, shape, modelId, cases),
    }));
    const best = readings.reduce((a, b) => (b.cost < a.cost ? b : a));
    return { word, spelling, ...best, rank: best.cost + rarity[spelling]! };
  });
  const least = Math.min(...all.map(({ rank }) => rank));
  return all
    .filter(({ rank }) => rank <= Math.min(order.ceiling, least + window))
    .sort((a, b) => a.rank - b.rank || a.spelling - b.spelling)
    .slice(0, keep)
    .map(({ word, shape, cost }) => [word, shape, cost]);
}

function searched(text: string, order: SearchOrder, window: number, keep: number): [string, Shape, number][] {
  const { spellings, shapes, costs } = search.search(observe(text, channel), channel, order, { keep, window });
  return [...spellings].map((word, i) => [words.spellings[word]!.text, SHAPES[shapes[i]!]!, costs[i]!]);
}

const TOKENS =
  `höc hQp hoach, hoạch (xä sö 56' åh, ngåy "nghi" quyét kÉ truöng tr1rờng TRUÖNG Truöng dUÖng điêu tiéu b|ru mltd
  n, ữ ~ x l thu0ng ngh i hôp. gluong tân tün t6n lån t0 Tä`
    .trim()
    .split(/\s+/u);

describe('CandidateSearch', () => {
  const orders = TOKENS.flatMap((text) =>
    PLACES.flatMap((place) => [36_000, 15_000].map((ceiling) => ({ text, place, ceiling }))),
  );

  it.each(orders)('finds what brute force finds: $text, $place, up to $ceiling', ({ text, place, ceiling }) => {
    const order = { place, shapes: shapesOf(text, place), ceiling };
    for (const window of [0, 4000, 12_000]) {
      expect(searched(text, order, window, 100)).toEqual(bruteForce(text, order, window, 100));
    }
    expect(searched(text, order, 12_000, 3)).toEqual(bruteForce(text, order, 12_000, 3));
  });

  it('does not remember the search before', () => {
    const order = { place: 'inside', shapes: ['lower'], ceiling: 36_000 } as const;
    const first = searched('höc', order, 9000, 50);
    searched('truöng', order, 9000, 50);
    expect(searched('höc', order, 9000, 50)).toEqual(first);
  });

  it('finds nothing for what is too long to be a word', () => {
    const order = { place: 'inside', shapes: ['lower'], ceiling: 36_000 } as const;
    expect(searched('a'.repeat(27), order, 9000, 50)).toEqual([]);
  });
});
