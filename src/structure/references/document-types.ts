// Which kinds of documents are cited, under which names, and which codes in a number stand for them?

/** How a document is cited: by its number, or by its name as laws are. */
export interface CitedType {
  readonly name: string;
  /** First code of the symbol: "NĐ" in 181/2024/NĐ-CP. Nghị định 30/2020/NĐ-CP, Phụ lục III; Party: Hướng dẫn 36-HD/VPTW. */
  readonly codes: readonly string[];
  readonly byName: boolean;
}

const byNumber = (name: string, ...codes: readonly string[]): CitedType => ({ name, codes, byName: false });
const byName = (name: string, ...codes: readonly string[]): CitedType => ({ name, codes, byName: true });

/** Longer names stand before the shorter ones that they begin with. */
export const CITED_TYPES: readonly CitedType[] = [
  byName('Hiến pháp'),
  byName('Bộ luật'),
  byName('Luật'),
  byName('Pháp lệnh', 'PL'),
  byNumber('Nghị quyết liên tịch', 'NQLT'),
  byNumber('Nghị quyết', 'NQ'),
  byNumber('Nghị định', 'NĐ'),
  byNumber('Thông tư liên tịch', 'TTLT'),
  byNumber('Thông tư', 'TT'),
  byNumber('Thông báo kết luận', 'TBKL'),
  byNumber('Thông báo', 'TB'),
  byNumber('Thông tri', 'TTr'),
  byNumber('Thông cáo', 'TC'),
  byNumber('Quyết định', 'QĐ'),
  byNumber('Quy định', 'QyĐ', 'QĐi'),
  byNumber('Quy chế phối hợp', 'QCPH'),
  byNumber('Quy chế', 'QC'),
  byNumber('Chỉ thị', 'CT'),
  byNumber('Chương trình hành động', 'CTHĐ'),
  byNumber('Chương trình phối hợp', 'CTPH'),
  byNumber('Chương trình', 'CTr'),
  byNumber('Kế hoạch liên ngành', 'KHLN'),
  byNumber('Kế hoạch liên tịch', 'KHLT'),
  byNumber('Kế hoạch phối hợp', 'KHPH'),
  byNumber('Kế hoạch', 'KH'),
  byNumber('Kết luận', 'KL'),
  byNumber('Hướng dẫn liên ngành', 'HDLN'),
  byNumber('Hướng dẫn liên tịch', 'HDLT'),
  byNumber('Hướng dẫn', 'HD'),
  byNumber('Công văn', 'CV'),
  byNumber('Công điện', 'CĐ'),
  byNumber('Tờ trình', 'TTr'),
  byNumber('Báo cáo', 'BC'),
  byNumber('Biên bản', 'BB'),
  byNumber('Đề án', 'ĐA'),
  byNumber('Dự án', 'DA'),
  byNumber('Phương án', 'PA'),
  byNumber('Chiến lược'),
  byNumber('Điều lệ', 'ĐL'),
  byNumber('Thể lệ'),
  byNumber('Hợp đồng', 'HĐ'),
  byNumber('Bản ghi nhớ', 'BGN'),
  byNumber('Giấy mời', 'GM'),
  byNumber('Giấy phép', 'GP'),
  byNumber('Lệnh', 'L'),
  byNumber('Sắc lệnh', 'SL'),
  byNumber('Văn bản hợp nhất', 'VBHN'),
  byNumber('Văn bản'),
  byNumber('Phiếu trình', 'PTr'),
  byNumber('Phiếu chuyển', 'PC'),
  byNumber('Thư mời', 'TM'),
];

const BY_CODE: ReadonlyMap<string, string> = new Map(
  [...CITED_TYPES].reverse().flatMap(({ name, codes }) => codes.map((code) => [code.toLocaleUpperCase('vi'), name])),
);
const BY_NAME: ReadonlyMap<string, CitedType> = new Map(
  CITED_TYPES.map((type) => [type.name.toLocaleLowerCase('vi'), type]),
);

/**
 * The type that a number's code stands for; laws of the National Assembly carry the code QH and its term.
 *
 * @example typeOfNumber('181/2024/NĐ-CP') // 'Nghị định'
 */
export function typeOfNumber(number: string): string | null {
  if (/\/QH\d{1,2}$/u.test(number)) return 'Luật';
  const code = /^[^/-]*(?:\/\d{4})?[/-](\p{L}+)/u.exec(number)?.[1];
  return code === undefined ? null : (BY_CODE.get(code.toLocaleUpperCase('vi')) ?? null);
}

/** The entry of a printed type name, in any case. */
export function citedType(printed: string): CitedType | null {
  return BY_NAME.get(printed.replace(/\s+/gu, ' ').toLocaleLowerCase('vi')) ?? null;
}
