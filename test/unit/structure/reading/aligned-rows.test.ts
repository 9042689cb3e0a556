import { describe, expect, it } from 'vitest';
import { LABEL_READERS } from '../../../../src/structure/configuration.js';
import { readLines } from '../../../../src/structure/reading/lines.js';
import { readingOf } from '../../../../src/structure/reading/reading.js';
import { findTables } from '../../../../src/structure/reading/tables.js';
import { fromText } from '../from-text.js';

/** The tables of the text, each row with strokes between its cells. */
function tablesOf(text: string): string[][] {
  const document = fromText(text);
  const lines = readLines(document);
  const { startOf } = readingOf(document, lines, LABEL_READERS);
  return [...findTables(lines, startOf).values()].map(({ rows }) =>
    rows.map((row) => row.map((cell) => cell.text).join(' / ')),
  );
}

describe('tables set out with blanks', () => {
  it.each<[name: string, text: string, tables: string[][]]>([
    [
      'a heading in the middle of its columns, a cell that goes on below, an entry without its month',
      [
        'C. LỊCH TỪNG THÁNG',
        '  Tháng              Việc cần làm               Ai làm',
        ' 9/2022      Cân trẻ, đo chiều cao lần         Y tế, các lớp',
        '             đầu trong năm học',
        '             - Lập ban chăm sóc                Hiệu trưởng',
        ' 10/2022     Khám lần 1                        Trạm y tế',
        'D. TỔ CHỨC THỰC HIỆN',
      ].join('\n'),
      [
        [
          'Tháng / Việc cần làm / Ai làm',
          '9/2022 / Cân trẻ, đo chiều cao lần đầu trong năm học / Y tế, các lớp',
          ' / - Lập ban chăm sóc / Hiệu trưởng',
          '10/2022 / Khám lần 1 / Trạm y tế',
        ],
      ],
    ],
    [
      'two columns are a letterhead or a signature',
      'Trường A      Việt Nam\nTổ B          Độc lập\nTổ C          Tự do',
      [],
    ],
    ['sentences with wide blanks here and there', 'Một    hai   ba bốn\nnăm sáu   bảy   tám\nchín   mười mười một', []],
    ['two rows are too few', 'a    b    c\nd    e    f', []],
  ])('%s', (_name, text, tables) => expect(tablesOf(text)).toEqual(tables));
});
