// Which document type (tên loại) does a line print?
import { compactKey } from '../../vietnamese/skeleton.js';
import { isWithinEdits } from '../../vietnamese/string-distance.js';
import { sliceTraced, type Traced, trimTraced } from '../reading/traced.js';

interface DocumentType {
  readonly name: string;
  /** Codes in the document's number (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
  readonly codes: readonly string[];
}

/** Types that a plan is issued as or with; the first is what this program is for. */
const TYPES: readonly DocumentType[] = [
  { name: 'KẾ HOẠCH', codes: ['KH'] },
  { name: 'KẾ HOẠCH LIÊN TỊCH', codes: ['KHLT'] },
  { name: 'KẾ HOẠCH PHỐI HỢP', codes: ['KHPH'] },
  { name: 'KẾ HOẠCH LIÊN NGÀNH', codes: ['KHLN'] },
  { name: 'QUYẾT ĐỊNH', codes: ['QĐ'] },
  { name: 'CHƯƠNG TRÌNH', codes: ['CTr', 'CTR'] },
  { name: 'CHƯƠNG TRÌNH HÀNH ĐỘNG', codes: ['CTr'] },
  { name: 'CHƯƠNG TRÌNH CÔNG TÁC', codes: ['CTr'] },
  { name: 'PHƯƠNG ÁN', codes: ['PA'] },
  { name: 'ĐỀ ÁN', codes: ['ĐA'] },
  { name: 'DỰ ÁN', codes: ['DA'] },
  { name: 'HƯỚNG DẪN', codes: ['HD'] },
  { name: 'THÔNG BÁO', codes: ['TB'] },
  { name: 'BÁO CÁO', codes: ['BC'] },
  { name: 'TỜ TRÌNH', codes: ['TTr'] },
  { name: 'NGHỊ QUYẾT', codes: ['NQ'] },
  { name: 'CHỈ THỊ', codes: ['CT'] },
  { name: 'QUY CHẾ', codes: ['QC'] },
  { name: 'QUY ĐỊNH', codes: ['QyĐ'] },
  { name: 'THỂ LỆ', codes: [] },
  { name: 'ĐIỀU LỆ', codes: [] },
  { name: 'BIÊN BẢN', codes: ['BB'] },
  { name: 'THÔNG TƯ', codes: ['TT'] },
  { name: 'NGHỊ ĐỊNH', codes: ['NĐ'] },
  { name: 'CÔNG ĐIỆN', codes: ['CĐ'] },
];

export const PLAN_TYPE = 'KẾ HOẠCH';
const LONGEST_TYPE_LINE = 60;
const KEYED = TYPES.map((type) => ({ ...type, key: compactKey(type.name) }));
/** One letter may be lost or damaged, in long names two. */
const MOST_EDITS_PER_LETTERS = 7;
/** "KẾ HOẠCH VÀ ĐẦU TƯ" names a ministry. */
const SAME_LINE =
  /^\(?(?:DỰ THẢO\)?\s+)?((?:KẾ HOẠCH|CHƯƠNG TRÌNH|PHƯƠNG ÁN|ĐỀ ÁN)(?:\s+(?:LIÊN TỊCH|PHỐI HỢP|LIÊN NGÀNH))?)\s*[:-]?\s+(?!VÀ ĐẦU TƯ)(?=\S)/u;

export interface PrintedType {
  /** As in the table: the name the print means. */
  readonly name: string;
  readonly text: Traced;
  /** The first line of the title where it follows on the same line. */
  readonly title: Traced | null;
}

/**
 * @example "- KÉ HOẠCH -" is KẾ HOẠCH; "KẾ HOẠCH Tổ chức Hội khỏe" is KẾ HOẠCH with the title "Tổ chức Hội khỏe"
 */
export function readDocumentType(line: Traced): PrintedType | null {
  const { text } = line;
  const whole = wholeLineType(text);
  if (whole) return { name: whole, text: trimTraced(line, /[^\p{L}]/u), title: null };
  const match = SAME_LINE.exec(text);
  if (!match) return null;
  const start = match[0].indexOf(match[1]!);
  const type = sliceTraced(line, start, start + match[1]!.length);
  return { name: match[1]!.replace(/\s+/gu, ' '), text: type, title: sliceTraced(line, match[0].length) };
}

/** In capitals or small letters throughout, also with blanks between the letters. */
function wholeLineType(text: string): string | null {
  if (text.length > LONGEST_TYPE_LINE || (/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text))) return null;
  const key = compactKey(text).replace(/^duthao/u, '');
  const found = KEYED.find((type) =>
    isWithinEdits(key, type.key, Math.floor(type.key.length / MOST_EDITS_PER_LETTERS)),
  );
  return found?.name ?? null;
}

/** Codes that a number may carry for this type; empty when unknown. */
export function codesOf(typeName: string): readonly string[] {
  return TYPES.find((type) => type.name === typeName)?.codes ?? [];
}

/** The type whose documents carry the code, the commonest first; null when unknown. */
export function typeOfCode(code: string): string | null {
  const wanted = code.toLocaleUpperCase('vi');
  return TYPES.find(({ codes }) => codes.some((known) => known.toLocaleUpperCase('vi') === wanted))?.name ?? null;
}
