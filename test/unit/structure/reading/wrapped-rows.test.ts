import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/structure/reading/lines.js';
import { mergeWrappedRows } from '../../../../src/structure/reading/wrapped-rows.js';
import { fromBoxes, fromText } from '../from-text.js';

const printed = (document: ReturnType<typeof fromText>) =>
  mergeWrappedRows(readLines(document)).map((row) => row.map((cell) => cell.text).join(' / '));

describe('mergeWrappedRows', () => {
  it('joins lines right of the first column to the cells they go on with', () => {
    const table = fromBoxes([
      [91, 544, 'TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn'],
      [96, 547, '1\tĐắp lại đường ra vườn ươm của\tĐội Xây dựng -\tCác thôn\t28/02/2026'],
      [117, 327, 'trường\tThủy lợi'],
      [96, 544, '2\tMua giống cây ăn quả cho các lớp\tTổ Sinh học\tVườn ươm của\t30/6/2026'],
      [117, 425, 'khối 6\txã'],
      [96, 547, '3\tTổng kết năm\tĐội Xây dựng và\tCác lớp\tTháng'],
      [295, 544, 'tổ Sinh học\t12/2026'],
    ]);
    expect(printed(table)).toEqual([
      'TT / Nhiệm vụ / Chủ trì / Phối hợp / Thời hạn',
      '1 / Đắp lại đường ra vườn ươm của trường / Đội Xây dựng - Thủy lợi / Các thôn / 28/02/2026',
      '2 / Mua giống cây ăn quả cho các lớp khối 6 / Tổ Sinh học / Vườn ươm của xã / 30/6/2026',
      '3 / Tổng kết năm / Đội Xây dựng và tổ Sinh học / Các lớp / Tháng 12/2026',
    ]);
  });

  it('leaves rows of text sources as they are: their empty cells keep the columns', () =>
    expect(printed(fromText('Việc\tAi\tKhi\nTưới\t6A\nNhổ cỏ\t6B\tthứ Hai'))).toEqual([
      'Việc / Ai / Khi',
      'Tưới / 6A',
      'Nhổ cỏ / 6B / thứ Hai',
    ]));
});
