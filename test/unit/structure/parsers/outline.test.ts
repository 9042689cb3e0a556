import { describe, expect, it } from 'vitest';
import { outlineOf, planOf, withBody } from '../plan-of.js';

interface Case {
  readonly name: string;
  readonly body: string;
  readonly outline: readonly string[];
}

const LEVELS: readonly Case[] = [
  {
    name: 'roman over arabic over letters over bullets',
    body: 'I. NỘI DUNG\n1. Đất\na) Chọn đất\n- Đất ẩm.\n+ Đất tơi.\nb) Làm đất\n- Cuốc hố.\n2. Giống\n- Cây lim.\nII. KINH PHÍ\n- Quỹ lớp.',
    outline: [
      'I | NỘI DUNG',
      'I.1 | Đất',
      'I.1.a | Chọn đất | • Đất ẩm. | • Đất tơi.',
      'I.1.b | Làm đất | • Cuốc hố.',
      'I.2 | Giống | • Cây lim.',
      'II | KINH PHÍ | • Quỹ lớp.',
    ],
  },
  {
    name: '1. over 2.1 without a dot over a)',
    body: '1. MỤC ĐÍCH\n- Có bóng mát.\n2. NỘI DUNG\n2.1 Chọn giống\na) Cây lim\n- Ưa sáng.\n2.2 Trồng cây\n- Tưới đủ.\n3. KINH PHÍ\n- Quỹ lớp.',
    outline: [
      '1 | MỤC ĐÍCH | • Có bóng mát.',
      '2 | NỘI DUNG',
      '2.1 | Chọn giống',
      '2.1.a | Cây lim | • Ưa sáng.',
      '2.2 | Trồng cây | • Tưới đủ.',
      '3 | KINH PHÍ | • Quỹ lớp.',
    ],
  },
  {
    name: 'A. over I. over 1., and B. afterwards',
    body: 'A. TÌNH HÌNH\nI. Thuận lợi\n1. Đất\n- Nhiều.\nII. Khó khăn\n- Ít nước.\nB. NỘI DUNG\nI. Trồng\n- Cây lim.\nC. KINH PHÍ\n- Quỹ lớp.',
    outline: [
      'A | TÌNH HÌNH',
      'A.I | Thuận lợi',
      'A.I.1 | Đất | • Nhiều.',
      'A.II | Khó khăn | • Ít nước.',
      'B | NỘI DUNG',
      'B.I | Trồng | • Cây lim.',
      'C | KINH PHÍ | • Quỹ lớp.',
    ],
  },
  {
    name: 'parts on a line of their own over roman',
    body: 'Phần thứ nhất\nĐÁNH GIÁ CHUNG\nI. Kết quả\n- Tốt.\nPhần thứ hai\nNỘI DUNG\nI. Trồng\n- Cây lim.\nII. Chăm sóc\n- Tưới nước.',
    outline: [
      'Phần thứ nhất | ĐÁNH GIÁ CHUNG',
      'Phần thứ nhất.I | Kết quả | • Tốt.',
      'Phần thứ hai | NỘI DUNG',
      'Phần thứ hai.I | Trồng | • Cây lim.',
      'Phần thứ hai.II | Chăm sóc | • Tưới nước.',
    ],
  },
  {
    name: 'strokes and brackets: I/ over 1/ over a/ and (1)',
    body: 'I/ NỘI DUNG\n1/ Đất\na/ Chọn đất\n- Đất ẩm.\nb/ Làm đất\n(1) Cuốc hố\n- Sâu 40 cm.\n(2) Bón lót\n- Phân chuồng.\nII/ KINH PHÍ\n- Quỹ lớp.',
    outline: [
      'I | NỘI DUNG',
      'I.1 | Đất',
      'I.1.a | Chọn đất | • Đất ẩm.',
      'I.1.b | Làm đất',
      'I.1.b.1 | Cuốc hố | • Sâu 40 cm.',
      'I.1.b.2 | Bón lót | • Phân chuồng.',
      'II | KINH PHÍ | • Quỹ lớp.',
    ],
  },
  {
    name: 'worded labels: Mục tiêu 1:, Bước 1:, Đợt 1:',
    body: 'I. MỤC TIÊU\nMục tiêu 1: Phủ xanh\n- 200 cây.\nMục tiêu 2: Chăm sóc\n- 12 tháng.\nII. CÁC BƯỚC\nBước 1: Chuẩn bị\n- Mua cây.\nBước 2: Trồng\n- Đào hố.\nIII. THỜI GIAN\nĐợt 1: Đầu xuân\n- Tháng 2.',
    outline: [
      'I | MỤC TIÊU',
      'I.Mục tiêu 1 | Phủ xanh | • 200 cây.',
      'I.Mục tiêu 2 | Chăm sóc | • 12 tháng.',
      'II | CÁC BƯỚC',
      'II.Bước 1 | Chuẩn bị | • Mua cây.',
      'II.Bước 2 | Trồng | • Đào hố.',
      'III | THỜI GIAN',
      'III.Đợt 1 | Đầu xuân | • Tháng 2.',
    ],
  },
  {
    name: '1) inside a) inside 1.',
    body: 'I. NỘI DUNG\n1. Đất\na) Chọn đất\n1) Đất đồi\n- Cuốc sâu.\n2) Đất bãi\n- Lên luống.\nb) Làm đất\n- Bừa kỹ.\n2. Giống\n- Cây lim.',
    outline: [
      'I | NỘI DUNG',
      'I.1 | Đất',
      'I.1.a | Chọn đất',
      'I.1.a.1 | Đất đồi | • Cuốc sâu.',
      'I.1.a.2 | Đất bãi | • Lên luống.',
      'I.1.b | Làm đất | • Bừa kỹ.',
      'I.2 | Giống | • Cây lim.',
    ],
  },
  {
    name: 'dotted labels under roman ones: 1.1 under I',
    body: 'I. MỤC TIÊU\n1.1. Chung\n- Phủ xanh.\n1.2. Cụ thể\n- 200 cây.\nII. NỘI DUNG\n2.1. Trồng\n- Cây lim.',
    outline: [
      'I | MỤC TIÊU',
      'I.1.1 | Chung | • Phủ xanh.',
      'I.1.2 | Cụ thể | • 200 cây.',
      'II | NỘI DUNG',
      'II.2.1 | Trồng | • Cây lim.',
    ],
  },
  {
    name: 'articles of a regulation',
    body: 'Điều 1. Phạm vi\n- Toàn xã.\nĐiều 2. Kinh phí\n- Quỹ lớp.',
    outline: ['Điều 1 | Phạm vi | • Toàn xã.', 'Điều 2 | Kinh phí | • Quỹ lớp.'],
  },
];

const ERRORS: readonly Case[] = [
  {
    name: 'a number printed twice is kept and told apart by its id',
    body: 'I. NỘI DUNG\n- Trồng.\nII. KINH PHÍ\n- Quỹ lớp.\nII. TỔ CHỨC THỰC HIỆN\n- Lớp 6A.',
    outline: ['I | NỘI DUNG | • Trồng.', 'II | KINH PHÍ | • Quỹ lớp.', 'II~2 | TỔ CHỨC THỰC HIỆN | • Lớp 6A.'],
  },
  {
    name: 'letters with a gap, a. beside b)',
    body: 'I. NỘI DUNG\na. Đất\n- Ẩm.\nb) Giống\n- Lim.\nd) Nước\n- Đủ.\nđ) Phân\n- Hoai.\ne) Rào\n- Kín.',
    outline: [
      'I | NỘI DUNG',
      'I.a | Đất | • Ẩm.',
      'I.b | Giống | • Lim.',
      'I.d | Nước | • Đủ.',
      'I.đ | Phân | • Hoai.',
      'I.e | Rào | • Kín.',
    ],
  },
  {
    name: 'numbers lost in extraction: bare headings in capitals',
    body: 'I. MỤC ĐÍCH\n1. Chung\n- Phủ xanh.\nNỘI DUNG THỰC HIỆN\n1. Đất\n- Ẩm.\nTỔ CHỨC THỰC HIỆN\n- Lớp 6A.',
    outline: [
      'I | MỤC ĐÍCH',
      'I.1 | Chung | • Phủ xanh.',
      '~1 | NỘI DUNG THỰC HIỆN',
      '~1.1 | Đất | • Ẩm.',
      '~2 | TỔ CHỨC THỰC HIỆN | • Lớp 6A.',
    ],
  },
  {
    name: 'bare telling headings under a roman one',
    body: 'I. MỤC ĐÍCH, YÊU CẦU\nMục đích\n- Phủ xanh.\nYêu cầu\n- Trồng đúng hố.\nII. KINH PHÍ\n- Quỹ lớp.',
    outline: [
      'I | MỤC ĐÍCH, YÊU CẦU',
      'I.~1 | Mục đích | • Phủ xanh.',
      'I.~2 | Yêu cầu | • Trồng đúng hố.',
      'II | KINH PHÍ | • Quỹ lớp.',
    ],
  },
  {
    name: '11. is II. and HI. is III. in the sequence',
    body: 'I. MỤC ĐÍCH\n- Phủ xanh.\n11. NỘI DUNG\n- Trồng.\nHI. KINH PHÍ\n- Quỹ lớp.\nIV. THỜI GIAN\n- Tháng 2.',
    outline: [
      'I | MỤC ĐÍCH | • Phủ xanh.',
      'II | NỘI DUNG | • Trồng.',
      'III | KINH PHÍ | • Quỹ lớp.',
      'IV | THỜI GIAN | • Tháng 2.',
    ],
  },
  {
    name: '1. is I. before II., and l. and %1. are 1.',
    body: '1. MỤC ĐÍCH, YÊU CẦU\n- Phủ xanh.\nII. NỘI DUNG\nl. Đất\n- Ẩm.\n2. Giống\n- Lim.\nIII. THỜI GIAN\n%1. Mở đầu\n- Tháng 2.',
    outline: [
      'I | MỤC ĐÍCH, YÊU CẦU | • Phủ xanh.',
      'II | NỘI DUNG',
      'II.1 | Đất | • Ẩm.',
      'II.2 | Giống | • Lim.',
      'III | THỜI GIAN',
      'III.1 | Mở đầu | • Tháng 2.',
    ],
  },
  {
    name: 'a heading whose text recognition has joined to it',
    body: 'I. MỤC ĐÍCH, YÊU CẦU Nhằm phủ xanh sân trường, tạo bóng mát cho học sinh.\nII. KINH PHÍ\n- Quỹ lớp.',
    outline: [
      'I | MỤC ĐÍCH, YÊU CẦU | • Nhằm phủ xanh sân trường, tạo bóng mát cho học sinh.',
      'II | KINH PHÍ | • Quỹ lớp.',
    ],
  },
  {
    name: 'no headings at all: the text is one section without a name',
    body: 'Trường Tiểu học Đồi Sim xây dựng kế hoạch trồng cây như sau:\n- Trồng 20 cây.\n- Tưới mỗi ngày.',
    outline: ['~1 |  | • Trồng 20 cây. | • Tưới mỗi ngày.'],
  },
];

const PARAGRAPHS: readonly Case[] = [
  {
    name: 'numbered paragraphs are items, a numbered lead-in with bullets is a section between them',
    body: 'I. NỘI DUNG\n1. Mỗi lớp nhận một luống đất sau nhà đa năng và tự chăm sóc cho đến hết năm học.\n2. Đội trực nhật kiểm tra các việc:\n- Tưới nước.\n- Nhổ cỏ.\n3. Nhà trường mua giống và phân bón, phát cho từng lớp vào ngày thứ Hai tuần đầu.',
    outline: [
      'I | NỘI DUNG | • Mỗi lớp nhận một luống đất sau nhà đa năng và tự chăm sóc cho đến hết năm học. | • Nhà trường mua giống và phân bón, phát cho từng lớp vào ngày thứ Hai tuần đầu.',
      'I.2 | Đội trực nhật kiểm tra các việc | • Tưới nước. | • Nhổ cỏ.',
    ],
  },
  {
    name: 'a topic before a colon is a heading with its text',
    body: 'I. NỘI DUNG\n1. Thời gian: 07h30 ngày 04/02/2024.\n2. Địa điểm: đồi sau trường.\n3. Thành lập hai tổ: tổ đào hố, tổ tưới nước.',
    outline: [
      'I | NỘI DUNG | • Thành lập hai tổ: tổ đào hố, tổ tưới nước.',
      'I.1 | Thời gian | • 07h30 ngày 04/02/2024.',
      'I.2 | Địa điểm | • đồi sau trường.',
    ],
  },
  {
    name: 'a numbered lead-in followed by numbers is an item like them',
    body: 'I. TỔ CHỨC THỰC HIỆN\n1. Giao tổ văn phòng làm các việc sau:\n2. Mua cây giống ở vườn ươm của xã, nhận trước ngày trồng hai hôm để cây quen đất.',
    outline: [
      'I | TỔ CHỨC THỰC HIỆN | • Giao tổ văn phòng làm các việc sau: | • Mua cây giống ở vườn ươm của xã, nhận trước ngày trồng hai hôm để cây quen đất.',
    ],
  },
  {
    name: 'worded numbered paragraphs keep their words',
    body: 'I. CÁC BƯỚC\nBước 1: Đào hố trước ngày trồng một tuần.\nBước 2: Trồng cây, tưới đẫm, cắm cọc giữ cho cây khỏi nghiêng khi gió về.',
    outline: [
      'I | CÁC BƯỚC | • Bước 1: Đào hố trước ngày trồng một tuần. | • Bước 2: Trồng cây, tưới đẫm, cắm cọc giữ cho cây khỏi nghiêng khi gió về.',
    ],
  },
  {
    name: 'a closing paragraph belongs to the last top-level section, and leaves a numbered paragraph an item',
    body: 'I. TỔ CHỨC THỰC HIỆN\n1. Tổ văn phòng\n- Mua giống.\n2. Các lớp trồng và chăm sóc luống đất được giao cho đến ngày tổng kết năm học.\nĐề nghị các lớp làm đúng kế hoạch./.',
    outline: [
      'I | TỔ CHỨC THỰC HIỆN | • Các lớp trồng và chăm sóc luống đất được giao cho đến ngày tổng kết năm học. | • Đề nghị các lớp làm đúng kế hoạch./.',
      'I.1 | Tổ văn phòng | • Mua giống.',
    ],
  },
  {
    name: 'bullets of every print',
    body: 'I. NỘI DUNG\n- Một;\n+ Hai;\n* Ba;\n• Bốn;\n✓ Năm;\n– Sáu;\n Bảy;\no Tám;\n-Chín;\n- + Mười.',
    outline: [
      'I | NỘI DUNG | • Một; | • Hai; | • Ba; | • Bốn; | • Năm; | • Sáu; | • Bảy; | • Tám; | • Chín; | • Mười.',
    ],
  },
  {
    name: 'a citation at the line start is no label',
    body: 'I. NỘI DUNG\n- Trồng cây theo quy định tại khoản\n2. Điều 5 của quy chế nhà trường.\n- Theo dõi từ năm\n2024. Báo cáo hằng tháng.',
    outline: [
      'I | NỘI DUNG | • Trồng cây theo quy định tại khoản 2. Điều 5 của quy chế nhà trường. | • Theo dõi từ năm 2024. Báo cáo hằng tháng.',
    ],
  },
];

describe('labels misread in recognised lines', () => {
  const repeated =
    'I. MỤC ĐÍCH\n- Phủ xanh.\nII. NỘI DUNG\n- Trồng.\nII. KINH PHÍ\n- Quỹ lớp.\nIV. THỜI GIAN\n- Tháng 2.';
  const labels = (noise: 'clean' | 'ocr-noise') =>
    planOf(withBody(repeated), { noise }).sections.map(({ label }) => label);

  it('a label between neighbours that leave one place stands in that place', () =>
    expect(labels('ocr-noise')).toEqual(['I', 'II', 'III', 'IV']));

  it('in clean text it is the author’s error and kept', () => expect(labels('clean')).toEqual(['I', 'II', 'II', 'IV']));
});

describe('outline', () => {
  describe.each([
    ['levels', LEVELS],
    ['errors of authors and of recognition', ERRORS],
    ['paragraphs against headings', PARAGRAPHS],
  ])('%s', (_group, cases) => {
    it.each(cases)('$name', ({ body, outline }) => {
      expect(outlineOf(planOf(withBody(body)).sections)).toEqual(outline);
    });
  });
});
