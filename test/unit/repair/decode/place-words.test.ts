import { describe, expect, it } from 'vitest';
import { decoderRepairer } from '../../../../src/repair/decode/decoder-repairer.js';
import type { DocumentToken } from '../../../../src/repair/decode/document-tokens.js';
import { loadPlaceWords, mayNamePlace } from '../../../../src/repair/decode/place-words.js';
import { loadLanguageModel } from '../../../../src/repair/language/load-language-model.js';
import type { RepairInput } from '../../../../src/repair/repairer.js';

function repaired(text: string): string {
  const verdict = { noise: 'latin-accents', reason: null } as const;
  const lines = [{ range: [0, text.length] as const, page: 1, ...verdict }];
  const input: RepairInput = { text, lines, noise: verdict, pages: new Map([[1, verdict]]), protectedSpans: [] };
  return decoderRepairer
    .repair(input)
    .edits.reduceRight((t, { range, after }) => t.slice(0, range[0]) + after + t.slice(range[1]), text);
}

function tokens(...words: readonly string[]): DocumentToken[] {
  return words.map((text, i) => ({
    text,
    range: [i * 10, i * 10 + text.length],
    line: 0,
    page: 1,
    place: 'inside',
    fixedId: -1,
    mayBeWord: false,
    endsSentence: false,
  }));
}

describe('names of places', () => {
  it.each([
    [
      'Uy ban nhån dån huyén Thanh Ky båo cåo.',
      'Ủy ban nhân dân huyện Thanh Kỳ báo cáo.',
      'not Thanh lý, which is frequent',
    ],
    ['UBND TiNH NAM KHE', 'UBND TỈNH NAM KHÊ', 'in capitals after the word for its level'],
    ['thanh ly tåi sån cüa co quan', 'thanh lý tài sản của cơ quan', 'small letters name no place'],
  ])('%s -> %s: %s', (text, expected) => {
    expect(repaired(text)).toBe(expected);
  });

  it('needs two capitalised words on one line', () => {
    expect(mayNamePlace(tokens('Thanh', 'Ky'), 0)).toBe(true);
    expect(mayNamePlace(tokens('Thanh', 'ly'), 0)).toBe(false);
    expect(mayNamePlace(tokens('Thanh,', 'Ky'), 0)).toBe(false);
    expect(mayNamePlace(tokens('Thanh'), 0)).toBe(false);
  });

  it('gives the rarer word most of what the name gains', () => {
    const model = loadLanguageModel();
    const [nam, khe] = loadPlaceWords(model).names.get(model.idOf('nam'))!.get(model.idOf('khê'))!;
    expect(khe).toBeGreaterThan(nam);
    expect(nam + khe).toBeLessThanOrEqual(4500);
  });
});
