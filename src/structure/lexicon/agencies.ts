// Does a line of a letterhead open the name of an agency, or go on with one?
import { phraseKey, unitSkeleton } from '../../vietnamese/skeleton.js';
import { isSyllable } from '../../vietnamese/syllable.js';

/** First words of agencies' names, as skeleton keys, from letterheads of state, Party, unions, schools, hospitals and firms. */
const HEADS: ReadonlySet<string> = new Set([
  'uy ban',
  'ubnd',
  'ubmttq',
  'ub mttq',
  'ub nhan dan',
  'uy ban nhan dan',
  'uy ban mttq',
  'hdnd',
  'hoi dong',
  'hoi dong nhan dan',
  'so',
  'phong',
  'truong',
  'bo',
  'ban',
  'cuc',
  'chi cuc',
  'tong cuc',
  'vien',
  'benh vien',
  'trung tam',
  'cong ty',
  'tong cong ty',
  'tap doan',
  'lien doan',
  'cong doan',
  'cdcs',
  'doan',
  'hoi',
  'lien hiep',
  'dang bo',
  'dang uy',
  'huyen uy',
  'tinh uy',
  'thanh uy',
  'quan uy',
  'thi uy',
  'chi bo',
  'mat tran',
  'dai hoc',
  'hoc vien',
  'cong an',
  'quan khu',
  'su doan',
  'van phong',
  'to',
  'doi',
  'tram',
  'kho bac',
  'bao hiem',
  'ngan hang',
  'toa an',
  'vien kiem sat',
  'thanh tra',
  'chinh phu',
  'thu tuong',
  'quoc hoi',
  'nha',
  'thu vien',
  'bao tang',
  'dai',
  'khoa',
  'hat',
  'thpt',
  'thcs',
  'tieu hoc',
  'mam non',
  'cum',
  'khoi',
  'lien minh',
  'hiep hoi',
  'quy',
  'tinh doan',
  'huyen doan',
  'thanh doan',
  'xa doan',
  'quan doan',
  'bch',
  'btv',
  'ttyt',
  'pgd',
  'hop tac xa',
  'htx',
  'xi nghiep',
  'nha may',
  'bo chi huy',
  'bo tu lenh',
  'vuon',
  'ttgdtx',
  'tong lien doan',
  'nhom',
  'lop',
  'tieu ban',
  'cong thong tin',
  'bao',
  'tap chi',
  'lien chi doan',
  'chi doan',
  'chi hoi',
  'clb',
  'cau lac bo',
  'csgd',
  'chi nhanh',
  'doan truong',
  'lien doi',
]);
/** Two words that start like an agency and are none. */
const NO_HEADS: ReadonlySet<string> = new Set([
  'phong chong',
  'to chuc',
  'hoi thi',
  'hoi nghi',
  'hoi khoe',
  'hoi thao',
  'hoi dien',
  'hoi trai',
  'doan ket',
  'bo sung',
  'bo tri',
  'nha nuoc',
  'so ket',
  'truong hop',
  'ban hanh',
  'so luong',
  'doi moi',
  'bao cao',
  'bao ve',
  'bao dam',
  'dai hoi',
  'dai bieu',
  'quy dinh',
  'quy che',
  'so tay',
  'doi voi',
  'hoi nhap',
]);
/** What goes on with the line before: a place, a link word, a reference. */
const GOES_ON =
  /^(?:tinh|thanh pho|tp|quan|huyen|thi xa|tx|thi tran|xa|phuong|dac khu|va|cua|theo|so \d+|viet nam|tai|khu vuc|cac|&|cap)(?: |$)/u;
/** Ends of names that are whole only with what follows them. */
const UNFINISHED =
  /(?:^| )(?:ban chap hanh|ban thuong vu|ban chi dao|cong doan|truong dai hoc|truong cao dang|hoi dong|uy ban|trung tam|chi nhanh|dang bo|chi bo)$|^(?:truong|so|phong|bo|ban|doan|hoi)$/u;
const ADMINISTRATIVE = /^(?:tinh|huyen|thanh|quan|thi|xa) (?:uy|doan)(?: |$)/u;

/** Whether the text opens with an agency's head word. Any case. */
export function opensAgency(text: string): boolean {
  const words = phraseKey(text).split(' ');
  if (NO_HEADS.has(words.slice(0, 2).join(' '))) return false;
  return [3, 2, 1].some((n) => HEADS.has(words.slice(0, n).join(' '))) || (words.length === 1 && isGlued(text));
}

/** "SOYTE": recognition has lost the blanks. */
const isGlued = (text: string): boolean =>
  /^\p{Lu}+$/u.test(text) && GLUED.test(unitSkeleton(text)) && !isSyllable(text);
const GLUED = /^(?:so|phong|truong|trungtam|benhvien|congan|congty|uyban|ubnd|huyenuy|tinhuy)\p{L}{3,}$/u;

/** "BAN CHẤP HÀNH CÔNG ĐOÀN" is not whole without its place or unit. */
export function isUnfinishedAgency(text: string): boolean {
  return UNFINISHED.test(phraseKey(text));
}

/**
 * Whether a line of the letterhead goes on with the name on the line before.
 *
 * @example "TỈNH BÌNH AN" goes on with "ỦY BAN NHÂN DÂN"; "SỞ Y TẾ" does not go on with "UBND TỈNH BÌNH AN"
 */
export function goesOnWithAgency(before: string, text: string): boolean {
  const [keyBefore, key] = [phraseKey(before), phraseKey(text)];
  if (ADMINISTRATIVE.test(key)) return false;
  if (GOES_ON.test(key) || /[-–&,]$/u.test(before.trim()) || /^[&]/u.test(text)) return true;
  if (UNFINISHED.test(keyBefore) && !/^(?:doan|cong doan|hoi lien hiep|dang bo) /u.test(key)) return true;
  return !opensAgency(text);
}
