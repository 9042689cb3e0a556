import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PipelineError } from '../../../../src/model/errors.js';
import type { LanguageModel } from '../../../../src/repair/language/language-model.js';
import { loadLanguageModel, readLanguageModel } from '../../../../src/repair/language/load-language-model.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kehoach-model-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return error instanceof PipelineError ? error.code : String(error);
  }
  return 'no error';
}

describe('readLanguageModel refuses', () => {
  const url = (): URL => pathToFileURL(`${folder}/`);
  it('a missing file', () => {
    expect(codeOf(() => readLanguageModel(url()))).toBe('model-missing');
  });
  it('a file that the manifest does not describe', () => {
    writeFileSync(path.join(folder, 'language-model.bin'), 'altered');
    writeFileSync(path.join(folder, 'manifest.json'), '{"languageModel":{"sha256":"0"}}');
    expect(codeOf(() => readLanguageModel(url()))).toBe('model-altered');
  });
  it('a manifest that is no JSON', () => {
    writeFileSync(path.join(folder, 'manifest.json'), '{');
    expect(codeOf(() => readLanguageModel(url()))).toBe('model-altered');
  });
});

describe('the shipped model', () => {
  const model: LanguageModel = loadLanguageModel();
  const costOf = (...words: string[]): number => {
    let state = model.start;
    let cost = 0;
    for (const word of words) {
      cost += model.cost(state, model.idOf(word));
      state = model.next(state, model.idOf(word));
    }
    return cost;
  };

  it('is loaded once', () => {
    expect(loadLanguageModel()).toBe(model);
  });

  it.each([
    [['kế', 'hoạch'], ['kế', 'hoạnh'], 'a real word against a rare one'],
    [['tổ', 'chức', 'thực', 'hiện'], ['tổ', 'chức', 'thục', 'hiện'], 'quality'],
    [['ủy', 'ban', 'nhân', 'dân'], ['ủy', 'ban', 'nhận', 'dân'], 'tone'],
    [['mục', 'đích', 'yêu', 'cầu'], ['mục', 'dịch', 'yêu', 'cầu'], 'đ'],
    [['phó', 'hiệu', 'trưởng'], ['phó', 'hiểu', 'trường'], 'signature'],
    [
      ['ngày', '<num>', 'tháng', '<num>', 'năm', '<year>'],
      ['ngay', '<num>', 'thăng', '<num>', 'nam', '<year>'],
      'date',
    ],
  ])('prefers %s to %s (%s)', (likely, unlikely) => {
    expect(costOf(...likely)).toBeLessThan(costOf(...unlikely) - 2000);
  });

  it('is a probability in every context', () => {
    let state = model.start;
    for (const word of ['căn', 'cứ', 'luật', 'tổ', 'chức', 'chính', 'quyền', 'địa', 'phương']) {
      let sum = 0;
      for (let id = 0; id < model.size; id += 1) sum += Math.exp(-model.cost(state, id) / 1000);
      expect(sum).toBeGreaterThan(0.97);
      expect(sum).toBeLessThan(1.03);
      state = model.next(state, model.idOf(word));
    }
  });
});
