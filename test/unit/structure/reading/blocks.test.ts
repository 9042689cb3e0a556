import { describe, expect, it } from 'vitest';
import { LABEL_READERS } from '../../../../src/structure/configuration.js';
import { type Block, readBlocks } from '../../../../src/structure/reading/blocks.js';
import { readLines } from '../../../../src/structure/reading/lines.js';
import { readingOf } from '../../../../src/structure/reading/reading.js';
import { fromBoxes, fromText } from '../from-text.js';

function blocksOf(document: ReturnType<typeof fromText>): string[] {
  const lines = readLines(document);
  return readBlocks(lines, readingOf(document, lines, LABEL_READERS)).map(printed);
}

const printed = (block: Block): string =>
  block.kind === 'paragraph'
    ? block.text.text
    : block.rows.map((row) => row.map((cell) => cell.text).join(' / ')).join(' // ');

/** Prose wrapped at 60 columns, so that the document shows its width. */
const WRAPPED =
  'Nhà trường giao cho mỗi lớp một luống đất ở sau nhà đa năng\nđể trồng rau, học sinh tự gieo hạt, tưới nước và ghi nhật ký\ncho đến ngày thu hoạch cuối học kỳ, có thầy cô hướng dẫn và\nkiểm tra hằng tuần.';

describe('paragraphs', () => {
  it.each([
    ['one paragraph a line', 'Một câu dài.\nMột câu nữa.', ['Một câu dài.', 'Một câu nữa.']],
    [
      'a page break in mid-sentence, one paragraph a line',
      'Tham mưu lãnh đạo thẩm\n\nđịnh các mô hình.',
      ['Tham mưu lãnh đạo thẩm định các mô hình.'],
    ],
    ['wrapped prose', WRAPPED, [WRAPPED.replaceAll('\n', ' ')]],
    [
      'a heading in capitals behind a word that counts',
      'Mua hạt giống theo từng quý\nIV. TỔ CHỨC THỰC HIỆN\nLàm theo Điều\n2. của quy ước.',
      ['Mua hạt giống theo từng quý', 'IV. TỔ CHỨC THỰC HIỆN', 'Làm theo Điều 2. của quy ước.'],
    ],
    [
      'a name broken at the line end',
      `${WRAPPED}\nBáo cáo gửi về bộ phận một cửa của Ủy ban nhân dân phường\nĐồi Sim.`,
      [WRAPPED.replaceAll('\n', ' '), 'Báo cáo gửi về bộ phận một cửa của Ủy ban nhân dân phường Đồi Sim.'],
    ],
    [
      'blank lines that extraction put into a paragraph',
      WRAPPED.replace('\n', '\n\n'),
      [WRAPPED.replaceAll('\n', ' ')],
    ],
    [
      'a heading in capitals before text',
      `${WRAPPED}\nTỔ CHỨC THỰC HIỆN\nCác lớp làm.`,
      [WRAPPED.replaceAll('\n', ' '), 'TỔ CHỨC THỰC HIỆN', 'Các lớp làm.'],
    ],
    [
      'a heading in capitals over two lines',
      'II. ĐỐI TƯỢNG, NỘI DUNG\nVÀ THỜI GIAN\nHọc sinh.',
      ['II. ĐỐI TƯỢNG, NỘI DUNG VÀ THỜI GIAN', 'Học sinh.'],
    ],
    [
      'a hyphen at the line start that is no bullet',
      `${WRAPPED}\nChương trình gắn với các mục tiêu phát triển kinh tế, xã của địa\n- phương trong năm.`,
      [
        WRAPPED.replaceAll('\n', ' '),
        'Chương trình gắn với các mục tiêu phát triển kinh tế, xã của địa - phương trong năm.',
      ],
    ],
    [
      'a span of years broken at its dash',
      '4. Trong giai đoạn 2026\n- 2030 phấn đấu có vườn.',
      ['4. Trong giai đoạn 2026 - 2030 phấn đấu có vườn.'],
    ],
    [
      'a basis always starts',
      'Một câu chưa hết\nCăn cứ kế hoạch năm học;',
      ['Một câu chưa hết', 'Căn cứ kế hoạch năm học;'],
    ],
    [
      'a link word holds the lines together',
      'Công văn của Phòng Giáo dục và\nĐào tạo huyện.',
      ['Công văn của Phòng Giáo dục và Đào tạo huyện.'],
    ],
    [
      'an inline list wrapped before its second number',
      `${WRAPPED}\nHồ sơ gồm hai loại giấy tờ như sau: (1) Sổ theo dõi của lớp;\n(2) Biên bản bàn giao luống đất.`,
      [
        WRAPPED.replaceAll('\n', ' '),
        'Hồ sơ gồm hai loại giấy tờ như sau: (1) Sổ theo dõi của lớp; (2) Biên bản bàn giao luống đất.',
      ],
    ],
  ])('%s', (_name, text, expected) => expect(blocksOf(fromText(text))).toEqual(expected));

  it('parts paragraphs by indents where boxes show them', () => {
    const document = fromBoxes([
      [113, 553, 'Nhà trường giao cho mỗi lớp một luống đất, có thầy cô hướng.'],
      [85, 553, 'Dẫn là việc của tổ Khoa học tự nhiên, mỗi tuần một buổi làm.'],
      [113, 553, 'Học sinh ghi nhật ký theo mẫu, nộp cho lớp trưởng vào thứ bảy.'],
      [85, 300, 'Sổ để ở thư viện.'],
      [113, 553, 'Cuối năm chấm điểm các luống đất theo thang điểm của đội cờ.'],
    ]);
    expect(blocksOf(document)).toEqual([
      'Nhà trường giao cho mỗi lớp một luống đất, có thầy cô hướng. Dẫn là việc của tổ Khoa học tự nhiên, mỗi tuần một buổi làm.',
      'Học sinh ghi nhật ký theo mẫu, nộp cho lớp trưởng vào thứ bảy. Sổ để ở thư viện.',
      'Cuối năm chấm điểm các luống đất theo thang điểm của đội cờ.',
    ]);
  });
});

describe('tables', () => {
  it.each([
    [
      'pipes',
      'Theo bảng:\nTT | Việc | Ai\n1 | Tưới | 6A\n2 |  | 6B',
      ['Theo bảng:', 'TT / Việc / Ai // 1 / Tưới / 6A // 2 /  / 6B'],
    ],
    ['tabs', 'Theo bảng:\nViệc\tAi\nTưới\t6A', ['Theo bảng:', 'Việc / Ai // Tưới / 6A']],
    ['a tab behind a label or bullet is no cell', '1.\tMục đích\n-\tPhủ xanh', ['1. Mục đích', '- Phủ xanh']],
    ['one line with a tab is no table', 'Việc\tAi\nHết.', ['Việc Ai', 'Hết.']],
    [
      'numbers in rows without separators',
      'Theo bảng:\nNguồn 2021 2022 2023\nQuỹ lớp 14 27 31\nQuỹ trường 8 12 15',
      ['Theo bảng:', 'Nguồn / 2021 / 2022 / 2023 // Quỹ lớp / 14 / 27 / 31 // Quỹ trường / 8 / 12 / 15'],
    ],
    [
      'one cell a line, counted',
      'Theo bảng:\nTT\nViệc\nAi\n1\nTưới cây\nvào sáng sớm\nLớp 6A\n2\nNhổ cỏ\nLớp 6B\nCác lớp báo cáo kết quả cho Đội vào cuối tuần, chậm nhất là thứ bảy trong giờ chào cờ của trường.',
      [
        'Theo bảng:',
        'TT / Việc / Ai // 1 / Tưới cây vào sáng sớm / Lớp 6A // 2 / Nhổ cỏ / Lớp 6B',
        'Các lớp báo cáo kết quả cho Đội vào cuối tuần, chậm nhất là thứ bảy trong giờ chào cờ của trường.',
      ],
    ],
    [
      'one cell a line, known by its dates',
      'Theo lịch sau:\nLớp\nNgày\nLớp 6A\n05/3/2024\nLớp 6B\n06/3/2024',
      ['Theo lịch sau:', 'Lớp / Ngày // Lớp 6A / 05/3/2024 // Lớp 6B / 06/3/2024'],
    ],
  ])('%s', (_name, text, expected) => expect(blocksOf(fromText(text))).toEqual(expected));
});
