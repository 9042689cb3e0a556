// Does a line open an annex?
import { phraseKey } from '../../vietnamese/skeleton.js';
import { isCapitals } from '../reading/line-ends.js';

/** "PHỤ LỤC", "Phụ lục 1:", "PHỤ LỤC SỐ II", "Mẫu số 01", "Biểu 2"; in capitals also lists and schedules. */
const NUMBERED =
  /^(?:phu luc|mau|mau so|bieu|bieu mau|bieu so|phu bieu)(?: (?:so )?(?:\d{1,2}|[ivxl]{1,5}|[a-h]))?(?: |$)/u;
const LISTS =
  /^(?:danh sach|danh muc|bang phan cong|phan cong|lich|bieu|bang|chuong trinh|mau|phieu|noi dung|du toan|ke hoach|tien do|nhiem vu|phieu|quy che|the le|huong dan|kich ban)(?: |$)/u;
const MOST_WORDS = 40;

export function isAnnexHeading(text: string): boolean {
  const key = phraseKey(text);
  if (key.split(' ').length > MOST_WORDS) return false;
  if (/^phu luc(?: |$)/u.test(key)) return /^\P{L}*(?:PHỤ LỤC|Phụ lục|PHU LUC)/u.test(text) && !/[;.]$/u.test(text);
  if (!isCapitals(text))
    return NUMBERED.test(key) && /^\P{L}*(?:Mẫu|Biểu|Phụ biểu)/u.test(text) && key.split(' ').length <= 4;
  return NUMBERED.test(key) || LISTS.test(key);
}

/** The label at the start of an annex heading, in units: "Phụ lục 1" of "Phụ lục 1: Danh sách", "Mẫu số 01/HNCT". 0 when it has none. */
export function annexLabelLength(text: string): number {
  return (
    /^(?:PHỤ LỤC|Phụ lục|MẪU|Mẫu|BIỂU(?: MẪU)?|Biểu(?: mẫu)?|PHỤ BIỂU|Phụ biểu)(?:\s+(?:SỐ|[Ss]ố))?(?:\s*:?\s*(?:\d{1,2}|[IVXL]{1,5}|[A-H])(?!\p{L})(?:\/\p{Lu}[\p{Lu}\d]*(?:-\p{Lu}+)?|\.\d{1,2})?)?/u.exec(
      text,
    )?.[0].length ?? 0
  );
}
