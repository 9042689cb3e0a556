import { describe, expect, it } from 'vitest';
import { linesFromWords, type PlacedWord } from '../../../src/layout/lines-from-words.js';
import type { Box } from '../../../src/model/evidence.js';

/** Words of 6-point letters set from (x, y), `gap` points apart, on a row that falls `slope` points per point. */
function set(text: string, x: number, y: number, gap = 4, size = 13, slope = 0): PlacedWord[] {
  let left = x;
  return text
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const width = word.length * 6 * (size / 13);
      const drop = slope * (left + width / 2);
      const box: Box = [left, y + drop, left + width, y + size + drop];
      left += width + gap;
      return { text: word, box, confidence: null };
    });
}

const textsOf = (words: readonly PlacedWord[]) => linesFromWords(words).map((line) => line.text);

describe('linesFromWords', () => {
  it.each<[string, PlacedWord[], string[]]>([
    ['nothing', [], []],
    [
      'plain rows',
      [...set('Căn cứ Kế hoạch', 80, 100), ...set('của Sở Y tế', 80, 118)],
      ['Căn cứ Kế hoạch', 'của Sở Y tế'],
    ],
    [
      'a two-column letterhead: a tab at the column gap only',
      [
        ...set('UBND HUYỆN AN SƠN', 60, 80),
        ...set('CỘNG HÒA XÃ HỘI', 260, 80),
        ...set('Số: 12/KH-UBND', 70, 100),
        ...set('An Sơn, ngày 5', 270, 101),
      ],
      ['UBND HUYỆN AN SƠN\tCỘNG HÒA XÃ HỘI', 'Số: 12/KH-UBND\tAn Sơn, ngày 5'],
    ],
    [
      'columns at different heights stay separate lines from top to bottom',
      [
        ...set('Nơi nhận:', 60, 500),
        ...set('KT. CHỦ TỊCH', 300, 494),
        ...set('- Như trên;', 60, 514),
        ...set('PHÓ CHỦ TỊCH', 300, 508),
      ],
      ['KT. CHỦ TỊCH', 'Nơi nhận:', 'PHÓ CHỦ TỊCH', '- Như trên;'],
    ],
    [
      'a title in larger print goes to the row whose baseline is nearer, not to the one above',
      [
        ...set('Nơi nhận :', 60, 225, 4, 10),
        ...set('- Giám đốc;', 60, 238, 4, 9),
        ...set('- Các Phòng;', 60, 250.5, 4, 9),
        ...set('KT.GIÁM ĐỐC', 380, 227, 4, 18),
        ...set('PHÓ GIÁM ĐỐC', 380, 246, 4, 10),
      ],
      ['Nơi nhận :', '- Giám đốc;\tKT.GIÁM ĐỐC', '- Các Phòng;\tPHÓ GIÁM ĐỐC'],
    ],
    ['justified text stretches every gap: no tab', set('Các đơn vị phối hợp', 80, 100, 20), ['Các đơn vị phối hợp']],
    [
      'two stretched words and a page of narrow gaps',
      [...set('nhiều chữ ở một hàng', 80, 100), ...set('báo cáo', 80, 118, 12)],
      ['nhiều chữ ở một hàng', 'báo cáo'],
    ],
    [
      'a table row: single-word cells far apart',
      [...set('STT', 60, 100), ...set('Việc', 160, 100), ...set('Hạn', 320, 100)],
      ['STT\tViệc\tHạn'],
    ],
    [
      'a blank left for the number, under a centred line: no column',
      [...set('ỦY BAN NHÂN DÂN XÃ', 60, 80), ...set('Số:', 80, 98), ...set('/KH-UBND', 128, 98)],
      ['ỦY BAN NHÂN DÂN XÃ', 'Số: /KH-UBND'],
    ],
    [
      'the same gap in two rows: columns',
      [
        ...set('Nơi nhận: xã', 60, 80),
        ...set('TM. ỦY BAN', 162, 80),
        ...set('- Như trên;', 60, 98),
        ...set('CHỦ TỊCH', 170, 98),
      ],
      ['Nơi nhận: xã\tTM. ỦY BAN', '- Như trên;\tCHỦ TỊCH'],
    ],
    [
      'a table row with one word gap among its column gaps',
      [...set('1', 60, 100), ...set('25/3/2025', 120, 100), ...set('02 ngày', 206, 100)],
      ['1\t25/3/2025\t02 ngày'],
    ],
    [
      'a box that reaches over the next word',
      [
        ...set('trước ngày', 80, 100),
        { text: '08/7/2022', box: [150, 100, 226, 113], confidence: null },
        { text: 'để', box: [212, 100, 224, 113], confidence: null },
        ...set('tổng hợp', 230, 100),
      ],
      ['trước ngày 08/7/2022 để tổng hợp'],
    ],
    [
      'tight table cells: narrow gaps that stand one above the other',
      [
        ...set('1 ', 60, 100),
        ...set('Rà soát sổ', 80, 100),
        ...set('Phòng Văn hóa', 162, 100),
        ...set('2 ', 60, 118),
        ...set('Lắp đặt trạm', 80, 118),
        ...set('Phòng Kinh tế', 162, 118),
      ],
      ['1\tRà soát sổ\tPhòng Văn hóa', '2\tLắp đặt trạm\tPhòng Kinh tế'],
    ],
    [
      'hanging list marks are no column',
      [
        ...set('-', 85, 100),
        ...set('Tổ chức hội thi', 113, 100),
        ...set('2.', 85, 118),
        ...set('Đối tượng dự thi', 113, 118),
      ],
      ['- Tổ chức hội thi', '2. Đối tượng dự thi'],
    ],
    [
      'a superscript stays in its row',
      [
        ...set('tổng 120 m', 80, 100),
        { text: '2', box: [148, 97, 151, 104], confidence: null },
        ...set('sân tập', 158, 100),
      ],
      ['tổng 120 m 2 sân tập'],
    ],
  ])('%s', (_reason, words, expected) => {
    expect(textsOf(words)).toEqual(expected);
    expect(textsOf([...words].reverse()), 'whatever order the words come in').toEqual(expected);
  });

  it.each([-0.035, -0.0175, 0.0175, 0.035])('rows of a page skewed by a slope of %f', (slope) => {
    const rows = ['Thực hiện Kế hoạch phát động phong trào thi đua', 'trên địa bàn huyện trong năm học mới này'];
    const words = rows.flatMap((row, index) => set(row, 80, 100 + index * 19, 5, 13, slope));
    const columns = [...set('UBND XÃ', 60, 70, 4, 13, slope), ...set('CỘNG HÒA', 420, 70, 4, 13, slope)];
    expect(textsOf([...words, ...columns])).toEqual(['UBND XÃ\tCỘNG HÒA', ...rows]);
  });

  it('ranges point at the words in the line, boxes surround them', () => {
    const [line] = linesFromWords(set('Kế hoạch năm', 80, 100));
    expect(line?.words.map(({ range }) => line.text.slice(...range))).toEqual(['Kế', 'hoạch', 'năm']);
    expect(line?.box).toEqual([80, 100, line?.words[2]?.box[2], 113]);
  });
});
