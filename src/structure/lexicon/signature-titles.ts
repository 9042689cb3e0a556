// Which words stand above a signature: authority (TM., KT., TL., TUQ., Q.) and office?
import { phraseKey, unitSkeleton } from '../../vietnamese/skeleton.js';

/** Forms of signing (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7; T/M, K/T in Party documents). */
const AUTHORITY =
  /^(?:T\s?[./]?\s?U\s?[./]?\s?Q|T\s?[./]?\s?M|K\s?[./]?\s?T|T\s?[./]?\s?L|Q|TN|P)\s?[./]\s?(?=\p{Lu})|^(?:T\/M|K\/T|T\/L|T\/UQ)\s(?=\p{Lu})/u;
/** The same without its dot, before print in capitals: "TM ỦY BAN NHÂN DÂN". */
const BARE_AUTHORITY = /^(?:TUQ|T\.?M|K\.?T|T\.?L)\s(?=\p{Lu}{2})/u;

/** Offices as skeleton keys; an office may go on with its unit ("TRƯỞNG PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"). */
const OFFICES: readonly string[] = [
  'giam doc',
  'pho giam doc',
  'tong giam doc',
  'pho tong giam doc',
  'giam doc so',
  'hieu truong',
  'pho hieu truong',
  'hieu pho',
  'chu tich',
  'pho chu tich',
  'bi thu',
  'pho bi thu',
  'truong phong',
  'pho truong phong',
  'pho phong',
  'truong ban',
  'pho truong ban',
  'pho ban',
  'truong khoa',
  'pho truong khoa',
  'chanh van phong',
  'pho chanh van phong',
  'pho van phong',
  'chanh thanh tra',
  'pho chanh thanh tra',
  'chanh an',
  'cuc truong',
  'pho cuc truong',
  'tong cuc truong',
  'pho tong cuc truong',
  'chi cuc truong',
  'pho chi cuc truong',
  'vu truong',
  'pho vu truong',
  'vien truong',
  'pho vien truong',
  'bo truong',
  'thu truong',
  'thu tuong',
  'pho thu tuong',
  'thong doc',
  'pho thong doc',
  'chi huy truong',
  'tu lenh',
  'chinh uy',
  'truong cong an',
  'pho truong cong an',
  'doi truong',
  'to truong',
  'to pho',
  'to truong chuyen mon',
  'truong doan',
  'pho truong doan',
  'chu nhiem',
  'pho chu nhiem',
  'thu truong don vi',
  'thu truong co quan',
  'uy vien thuong truc',
  'uy vien',
  'thuong truc',
  'truong tram',
  'tram truong',
  'tong bien tap',
  'pho tong bien tap',
  'tong thu ky',
  'pho tong thu ky',
  'nhom truong',
  'tong phu trach doi',
  'tong phu trach',
  'nguoi lap',
  'nguoi lap ke hoach',
  'nguoi xay dung',
  'nguoi xay dung ke hoach',
  'nguoi viet',
  'nguoi viet ke hoach',
  'nguoi thuc hien',
  'giao vien',
  'can bo phu trach',
  'ban giam hieu',
  'ban to chuc',
  'dai dien',
  'duyet',
  'phe duyet',
  'xac nhan',
  'ky duyet',
  'bgh duyet',
  'lanh dao',
  'quan ly',
  'ke toan',
  'thu ky',
  'quyen hieu truong',
  'quyen giam doc',
  'quyen truong phong',
  'quyen chu tich',
  'truong ban chi dao',
  'nguoi phe duyet',
  'truong tieu ban',
  'pho truong tieu ban',
  'doi pho',
  'pho doi truong',
  'chi huy pho',
  'pho truong tram',
  'pho bi thu thuong truc',
  'pho chu tich thuong truc',
  'vien pho',
  'truong bo mon',
  'truong cum',
  'truong khu',
  'truong nhom',
  'chanh kiem tra',
  'chu nhiem uy ban',
  'pho chu nhiem uy ban',
];
const LONGEST_OFFICE_WORDS = 12;
/** Room for dotted lines and wide blanks between the words. */
const LONGEST_OFFICE = 300;
const KEYS: ReadonlySet<string> = new Set(OFFICES);
const FIRST_WORDS: ReadonlySet<string> = new Set(OFFICES.map((office) => office.split(' ')[0]!));

export function isAuthority(text: string): boolean {
  return AUTHORITY.test(text) || BARE_AUTHORITY.test(text);
}

/** Units that the authority prefix takes at the start of the text, 0 without one: 3 for "KT. GIÁM ĐỐC" plus its blank. */
export function authorityLength(text: string): number {
  return (AUTHORITY.exec(text) ?? BARE_AUTHORITY.exec(text))?.[0].length ?? 0;
}

/** Whether the text starts with an office and may be a whole line above a signature. Case is for the caller to look at. */
export function isOffice(text: string): boolean {
  if (text.length > LONGEST_OFFICE) return false;
  const first = /[\p{L}\p{N}]+/u.exec(text);
  if (!first || !FIRST_WORDS.has(unitSkeleton(first[0]))) return false;
  const words = phraseKey(text).split(' ');
  if (words.length > LONGEST_OFFICE_WORDS) return false;
  for (let n = Math.min(words.length, 5); n >= 1; n--) if (KEYS.has(words.slice(0, n).join(' '))) return true;
  return false;
}
