import { describe, expect, it } from 'vitest';
import { loadLanguageModel } from '../../../../src/repair/language/load-language-model.js';
import { misplacedWords } from '../../../../src/repair/noise/misplaced-words.js';

const model = loadLanguageModel();
const misreadingsOf = (...lines: string[]): string[] => {
  const text = lines.join('\n');
  let at = 0;
  const ranges = lines.map((line) => {
    const range = [at, at + line.length] as const;
    at += line.length + 1;
    return range;
  });
  return [...misplacedWords(text, ranges, model).misreadings];
};

describe('misplacedWords', () => {
  it.each<[string, string[], string[]]>([
    ['a syllable that the place does not ask for', ['Công tác kiếm tra, giám sát'], ['kiếm > kiểm']],
    ['the word itself, in its own place', ['Người dân kiếm sống bằng nghề đánh bắt cá'], []],
    ['across the end of a line', ['việc phân công và tố', 'chức thực hiện'], ['tố > tổ']],
    ['each misreading once', ['công tác kiếm tra; đoàn kiếm tra'], ['kiếm > kiểm']],
    ['names are not judged', ['Đồng chí Kiếm Tra chủ trì'], []],
    ['numbers and codes', ['Kế hoạch số 12/KH-UBND ngày 3 tháng 5 năm 2025'], []],
    ['nothing', [], []],
  ])('%s', (_, lines, expected) => expect(misreadingsOf(...lines)).toEqual(expected));

  it('counts the words it looked at', () => {
    expect(misplacedWords('một – hai, ba.', [[0, 14]], model).words).toBe(3);
  });
});
