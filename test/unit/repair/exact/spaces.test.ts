import { describe, expect, it } from 'vitest';
import { joinSyllables } from '../../../../src/repair/exact/join-syllables.js';
import { splitWords } from '../../../../src/repair/exact/split-words.js';
import { unitsOf } from '../../../../src/repair/exact/units.js';
import { loadLanguageModel } from '../../../../src/repair/language/load-language-model.js';
import type { ProposedEdit } from '../../../../src/repair/repairer.js';

const apply = (text: string, edits: readonly ProposedEdit[]) =>
  edits.reduceRight((now, { range, after }) => now.slice(0, range[0]) + after + now.slice(range[1]), text);
const joined = (line: string) => apply(line, joinSyllables(line, [[0, line.length]], [true], loadLanguageModel));
const split = (line: string) => apply(line, splitWords(unitsOf(line, [[0, line.length]]), loadLanguageModel));

describe('spaces inside syllables', () => {
  it.each([
    ['Họ c sinh nộ p bà i dự thi trướ c ngà y 5', 'Học sinh nộp bài dự thi trước ngày 5', 'after every marked letter'],
    ['h ọc si nh n ộp b ài d ự thi', 'học sinh nộp bài dự thi', 'before and inside'],
    ['K Ế  H O Ạ C H', 'KẾ  HOẠCH', 'letter by letter; the space between the words stays as it is'],
    ['đã giao do anh Tuấn phụ trách', 'đã giao do anh Tuấn phụ trách', 'sound words that could be joined'],
    ['các điểm a, b, c và đ khoản này', 'các điểm a, b, c và đ khoản này', 'letters that count'],
    ['Ô số 3, y tế và ý kiến', 'Ô số 3, y tế và ý kiến', 'words of one letter'],
  ])('%s -> %s: %s', (line, expected) => expect(joined(line)).toBe(expected));
});

describe('missing spaces', () => {
  it.each([
    [
      'TrầnQuangHải và LêThịHồng ký nhận',
      'Trần Quang Hải và Lê Thị Hồng ký nhận',
      'at capitals, more than one in a line',
    ],
    ['Ông TrầnQuangHải ký nhận', 'Ông TrầnQuangHải ký nhận', 'a single one may be how a name is written'],
    ['VIỆT NAMĐộc lập', 'VIỆT NAM Độc lập', 'a heading that ran into the next'],
    ['nhàtrường xâydựng kếhoạch', 'nhà trường xây dựng kế hoạch', 'frequent phrases'],
    ['dung dịch axít và 5 kilôgam vôi', 'dung dịch axít và 5 kilôgam vôi', 'loan words'],
  ])('%s -> %s: %s', (line, expected) => expect(split(line)).toBe(expected));
});
