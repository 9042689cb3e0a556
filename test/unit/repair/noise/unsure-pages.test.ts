import { describe, expect, it } from 'vitest';
import type { SeenDocument } from '../../../../src/model/document.js';
import { unsurePages } from '../../../../src/repair/noise/unsure-pages.js';

/** One line a page, its words of ten letters each with the confidence given. */
const seen = (...pages: (number | null)[][]): SeenDocument =>
  ({
    lines: pages.map((confidences, index) => ({
      page: index + 1,
      words: confidences.map((confidence) => ({ range: [0, 10], box: [0, 0, 1, 1], confidence })),
    })),
  }) as unknown as SeenDocument;

describe('unsurePages', () => {
  it.each<[string, SeenDocument, [number, string | null][]]>([
    ['an unsure word among few', seen([0.95, 0.6, 0.95]), [[1, 'the engine was unsure of 1 word']]],
    ['sure words only', seen([0.95, 0.92, 0.9]), []],
    ['one unsure word among very many', seen([...Array<number>(60).fill(0.95), 0.5]), []],
    ['words of a text layer', seen([null, null]), []],
    ['page by page', seen([0.95], [0.5, 0.4]), [[2, 'the engine was unsure of 2 words']]],
  ])('%s', (_, document, expected) => {
    expect([...unsurePages(document)].map(([page, { reason }]) => [page, reason])).toEqual(expected);
  });
});
