import { describe, expect, it } from 'vitest';
import type { NoiseClass } from '../../../../src/model/evidence.js';
import { repairWith } from '../../../../src/repair/repair.js';
import { seenText } from '../seen-text.js';

const classesOf = (text: string) => {
  const { quality, lines, pages } = repairWith(seenText(text), true, []);
  return { document: quality.noise, page: pages[0]!.noise, lines: lines.map(({ noise }) => noise) };
};

const CLEAN = [
  ['a heading in capitals', 'KẾ HOẠCH\nTỔ CHỨC HỘI THI GIÁO VIÊN GIỎI'],
  [
    'numbers and units',
    'TT | Nội dung | Số lượng\n1 | Giấy A4 | 12\n2 | Thép D16mm, 40x80x1,4mm | 3,5m2\n12/5/2025 15h30',
  ],
  ['foreign names', 'Đoàn chuyên gia gồm ông Jürgen Müller và bà Françoise Dupont đến thăm trường vào tháng 3.'],
  [
    'an English line',
    'Tài liệu tham khảo:\nGuidelines for school libraries and reading rooms in rural districts\nThư viện xã quản lý.',
  ],
  ['names of the highlands', 'Đắk Lắk, ngày 3 tháng 4 năm 2025\nUBND huyện Krông Bông, tỉnh Đắk Lắk'],
  [
    'brands that come often',
    'Đăng ký qua VNeID. Mở ứng dụng VNeID, chọn VNeID mức 2 rồi xác nhận trên VNeID theo hướng dẫn.',
  ],
  [
    'a slip of the author',
    'Kết qủa rà soát của nhà trường được công khai trên bảng tin và gửi đến cha mẹ học sinh hằng tháng.',
  ],
  [
    'a page of English',
    `Guidelines for school libraries and reading rooms in rural districts. ${'The committee that runs the library is elected by pupils and teachers. It orders new titles which were asked for with the forms of ISO/TR 99x and www-2.5a/b~c from the county office. '.repeat(3)}`,
  ],
  ['both tone styles', 'Uỷ ban hoà giải, thuý, khoẻ; Ủy ban hòa giải, thúy, khỏe của phường tổ chức hội nghị.'],
] as const;

const DAMAGED: readonly (readonly [string, NoiseClass, string])[] = [
  [
    'Nordic accents',
    'latin-accents',
    'Cån bö quån lý vå giåo viên thvc hién nöi dung këhoach phåt döng phong tråo thi dua näm hoc',
  ],
  [
    'an English engine',
    'ascii-symbols',
    'Giao vien th\\fc hi~n cong tac ki6m tra, danh gia ch~t luqng; tri8n khai k~ hol,lch nam hqc',
  ],
  [
    'an engine on poor print, whose misreadings are plain letters',
    'latin-accents',
    'Cin cit Ké hosch cia Uy ban nhin din xd vé vidc td chitc ngiy hdi doc sich nim hoc. Nhi trudng xiy dung ké hosch thyc hién nhu sau: vin dong hoc sinh quyén gép sich, bio cii, truyén tranh cho thu vign ciia trudng; mdi 16p trung biy mgt gian sich vi gidi thigu cudn sich hay.',
  ],
  [
    'marks stripped',
    'no-diacritics',
    'Nha truong to chuc hop phu huynh hoc sinh dau nam hoc de thong nhat ke hoach hoat dong',
  ],
  ['TCVN3', 'legacy-encoding', 'Nhµ tr­êng tæ chøc häp phô huynh häc sinh ®Çu n¨m häc ®Ó thèng nhÊt kÕ ho¹ch ho¹t ®éng'],
  ['UTF-8 with lost bytes', 'mojibake', 'NhÃ  trÆ°á»ng tá»• chá»©c há»p phá»¥ huynh Ä‘áº§u nÄƒm há»c'],
  ['glyph codes', 'shifted-glyphs', '1Kj WUѭӡQJ Wә FKӭF KӑS SKө KXQK ÿҫX QăP KӑF ÿӇ WKӕQJ QKҩW NӃ KRҥFK'],
  [
    'broken spaces',
    'broken-spacing',
    'Nhà trườ ng tổ chứ c họ p phụ huynh họ c sinh đầ u nă m họ c để thố ng nhấ t kế hoạ ch',
  ],
  [
    'a Vietnamese engine',
    'ocr-noise',
    'Nhà trường tô chức họp phụ huynh hoc sinh đâu năm học đê thông nhât kê hoạch hoạt đông của lớp, hoat đông của đội »',
  ],
];

describe('assessNoise', () => {
  it.each(CLEAN)('calls clean text clean: %s', (_, text) => {
    const { document, page, lines } = classesOf(text);
    expect([document, page, ...new Set(lines)]).toEqual(['clean', 'clean', 'clean']);
  });

  it.each(DAMAGED)('knows %s as %s', (_, expected, text) => {
    expect(classesOf(text)).toEqual({ document: expected, page: expected, lines: [expected] });
  });

  it.each([...CLEAN.map(([name, text]) => [name, text]), ...DAMAGED.map(([name, , text]) => [name, text])])(
    'judges NFC and NFD alike: %s',
    (_, text) => expect(classesOf(text!.normalize('NFD'))).toEqual(classesOf(text!)),
  );

  it('lets a line of a damaged page speak for itself where it can', () => {
    const garbled = DAMAGED[0]![2];
    const { lines } = classesOf(`${garbled}\n${garbled}\nNgười lập biểu đã ký đủ\n\nS6: 12/KH-THCS`);
    expect(lines).toEqual(['latin-accents', 'latin-accents', 'clean', 'clean', 'latin-accents']);
  });
});
