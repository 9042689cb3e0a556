import { describe, expect, it } from 'vitest';
import type { NoiseClass } from '../../../../src/model/evidence.js';
import { applyRules } from '../../../../src/repair/rules/apply-rules.js';

function applied(line: string, noise: NoiseClass = 'latin-accents'): string {
  let at = 0;
  const lines = line.split('\n').map((one) => {
    const range = [at, at + one.length] as const;
    at += one.length + 1;
    return { range, page: 1, noise, reason: null };
  });
  const verdict = { noise, reason: null };
  const input = { text: line, lines, noise: verdict, pages: new Map([[1, verdict]]), protectedSpans: [] };
  return applyRules
    .repair(input)
    .edits.reduceRight((now, { range, after }) => now.slice(0, range[0]) + after + now.slice(range[1]), line);
}

describe('applyRules', () => {
  it.each([
    ['đến 3 I tháng 10', 'đến 31 tháng 10', 'a stroke and a blank before "tháng"'],
    ['ngày O 1 tháng 9', 'ngày 01 tháng 9', 'a round letter'],
    ['ngåy 2l thång lO näm 2O24', 'ngåy 21 thång 10 näm 2024', 'the words may be damaged too'],
    ['tháng 1O/2024', 'tháng 10/2024', 'month and year'],
    ['từ O5/1l/2024', 'từ 05/11/2024', 'a date in digits'],
    ['ngày 1410912025', 'ngày 14/09/2025', 'slashes read as ones'],
    ['ngày 1111112025', 'ngày 11/11/2025', 'ones where only one reading is a date'],
    ['đạt 1OO%', 'đạt 100%', 'a percentage'],
    ['Số 57/KH-SGDDT và HDND', 'Số 57/KH-SGDĐT và HĐND', 'Đ in known abbreviations'],
    ['số 57/0D-UBND', 'số 57/QĐ-UBND', 'one type alone looks like it'],
    ['số 57/OD-UBND', 'số 57/QĐ-UBND', 'Q without its tail'],
    ['số 41/2021/NP-CP và 42/2021/NPD-CP', 'số 41/2021/NĐ-CP và 42/2021/NĐ-CP', 'Đ read as P or as two letters'],
    ['số 36-0D/TW', 'số 36-QĐ/TW', 'in the form of the Party'],
    ['số O1/CV-THCS', 'số 01/CV-THCS', 'a letter in the number'],
    ['Luật số 77/2019/0H14', 'Luật số 77/2019/QH14', 'laws of the National Assembly'],
    ['số 57/XY-UBND', 'số 57/XY-UBND', 'like no type'],
    ['số 57/BC-UBND', 'số 57/BC-UBND', 'a type as it is'],
    ['mẫu 57/0D', 'mẫu 57/0D', 'no issuer follows'],
    ['c) Hai\nd) Ba\nvà\nd) Bốn\ne) Năm', 'c) Hai\nd) Ba\nvà\nđ) Bốn\ne) Năm', 'the second d) of a list'],
    ['c) Hai\nd) Ba\ne) Bốn', 'c) Hai\nd) Ba\ne) Bốn', 'one d)'],
    ['d) Ba\nd. Bốn', 'd) Ba\nd. Bốn', 'labels of two lists'],
    ['ngày 45 tháng 1', 'ngày 45 tháng 1', 'no such day'],
    ['quý I tháng 3', 'quý I tháng 3', 'a numeral beside a month'],
    ['trong 3 I tháng', 'trong 3 I tháng', 'no month follows'],
    ['mã số 1l/2O24', 'mã số 1l/2O24', 'nothing says that it is a date'],
    ['đạt 9S%', 'đạt 9S%', 'an S may be more than one digit'],
    ['Số 57/KH-THCSDV', 'Số 57/KH-THCSDV', 'an unknown agency'],
    ['ngày 5 tháng 9 năm 2024', 'ngày 5 tháng 9 năm 2024', 'nothing to prove'],
  ])('%s -> %s: %s', (line, expected) => expect(applied(line)).toBe(expected));

  it('leaves clean lines alone, and Đ where the engine can write it', () => {
    expect(applied('đến 3 I tháng 10', 'clean')).toBe('đến 3 I tháng 10');
    expect(applied('HDND', 'ocr-noise')).toBe('HDND');
    expect(applied('d) Ba\nd) Bốn', 'ocr-noise')).toBe('d) Ba\nd) Bốn');
    expect(applied('số 57/0D-UBND', 'ocr-noise')).toBe('số 57/0D-UBND');
  });
});
