// From the back-off model to the bytes of the packed file. The layout is that of packed-format.ts.
import type { BackoffModel } from '../language/backoff-model.js';
import { BOOK_SIZE, MAGIC, type PackedHeader, SECTIONS, type SectionName } from '../language/packed-format.js';

/** The packed file. Costs and back-offs are rounded to the 256 values of their order's book; unigram costs are exact. */
export function packModel(model: BackoffModel): Uint8Array {
  const words = model.vocabulary.length;
  const costs = quantiseByOrder(model.costs, model.entryCounts);
  const used = model.backoffs.filter((_, history) => model.childCounts[history] !== 0);
  const backoffs = quantiseByOrder(used, usedHistories(model));
  const sections: Record<SectionName, Uint8Array> = {
    vocabulary: new TextEncoder().encode(model.vocabulary.join('\n')),
    unigramCosts: numberBytes(model.unigramCosts),
    childCounts: integerBytes(model.childCounts),
    words: integerBytes(differences(model.words, model.childCounts)),
    costBooks: numberBytes(costs.books),
    costs: costs.codes,
    backoffBooks: numberBytes(backoffs.books),
    backoffs: backoffs.codes,
  };
  const bytes = Object.fromEntries(SECTIONS.map((name) => [name, sections[name].length])) as PackedHeader['bytes'];
  const header: PackedHeader = { words, entryCounts: model.entryCounts, bytes };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const start = new Uint8Array(MAGIC.length + 4);
  start.set(new TextEncoder().encode(MAGIC));
  new DataView(start.buffer).setUint32(MAGIC.length, head.length, true);
  return concatenate([start, head, ...SECTIONS.map((name) => sections[name])]);
}

/** How many histories of order 1, 2, … some entry begins with. */
function usedHistories(model: BackoffModel): number[] {
  let at = 0;
  return [model.vocabulary.length, ...model.entryCounts.slice(0, -1)].map((count) => {
    const part = model.childCounts.subarray(at, at + count);
    at += count;
    return part.reduce((sum, children) => sum + (children > 0 ? 1 : 0), 0);
  });
}

/** A book for each order and the codes of all. `counts[i]` values belong to the i-th order. */
function quantiseByOrder(
  values: Uint16Array | Int16Array,
  counts: readonly number[],
): { books: Int16Array; codes: Uint8Array } {
  const books = new Int16Array(counts.length * BOOK_SIZE);
  const codes = new Uint8Array(values.length);
  let at = 0;
  for (const [order, count] of counts.entries()) {
    const part = quantise(values.subarray(at, at + count));
    books.set(part.book, order * BOOK_SIZE);
    codes.set(part.codes, at);
    at += count;
  }
  return { books, codes };
}

/**
 * At most 256 values that stand for all, and each value's place among them. Bins of equal numbers of n-grams first,
 * then Lloyd's algorithm (1982): each value to the nearest mean, each mean over its values.
 */
export function quantise(values: Uint16Array | Int16Array): { book: Int16Array; codes: Uint8Array } {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const distinct = [...counts].sort((left, right) => left[0] - right[0]);
  let means = startMeans(distinct, values.length);
  for (let round = 0; round < LLOYD_ROUNDS; round += 1) {
    const sums = new Float64Array(means.length);
    const totals = new Float64Array(means.length);
    for (const [value, count] of distinct) {
      const nearest = nearestOf(means, value);
      sums[nearest]! += value * count;
      totals[nearest]! += count;
    }
    means = means.map((mean, at) => (totals[at]! > 0 ? Math.round(sums[at]! / totals[at]!) : mean));
  }
  const book = new Int16Array(BOOK_SIZE);
  book.set(means);
  const codeOf = new Map(distinct.map(([value]) => [value, nearestOf(means, value)]));
  return { book, codes: Uint8Array.from(values, (value) => codeOf.get(value)!) };
}

const LLOYD_ROUNDS = 20;

function startMeans(distinct: readonly (readonly [number, number])[], total: number): number[] {
  if (distinct.length <= BOOK_SIZE) return distinct.map(([value]) => value);
  const means: number[] = [];
  let passed = 0;
  for (const [value, count] of distinct) {
    if (passed >= (means.length * total) / BOOK_SIZE && means.length < BOOK_SIZE) means.push(value);
    passed += count;
  }
  return means;
}

/** Place of the nearest mean (sorted); of two equally near ones the lower. */
function nearestOf(means: readonly number[], value: number): number {
  let low = 0;
  let high = means.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (means[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low > 0 && value - means[low - 1]! <= Math.abs(means[low]! - value) ? low - 1 : low;
}

function differences(words: Uint16Array, childCounts: Uint16Array): Uint16Array {
  const result = new Uint16Array(words.length);
  let at = 0;
  for (const children of childCounts) {
    let last = 0;
    for (const end = at + children; at < end; at += 1) {
      result[at] = words[at]! - last;
      last = words[at]!;
    }
  }
  return result;
}

/** 7 bits a byte, low first; three bytes hold 16 bits. */
function integerBytes(integers: Uint16Array): Uint8Array {
  const bytes = new Uint8Array(integers.length * 3);
  let at = 0;
  for (const integer of integers) {
    let rest = integer;
    for (; rest >= 0x80; rest >>>= 7) bytes[at++] = (rest & 0x7f) | 0x80;
    bytes[at++] = rest;
  }
  return bytes.slice(0, at);
}

function numberBytes(values: Uint16Array | Int16Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 2));
  for (const [at, value] of values.entries()) view.setInt16(at * 2, value, true);
  return new Uint8Array(view.buffer);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
