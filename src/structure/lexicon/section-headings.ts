// What does a heading say its section is about?
import type { SectionKind } from '../../model/plan.js';
import { phraseKey } from '../../vietnamese/skeleton.js';
import { isCapitals } from '../reading/line-ends.js';
import { IN_ITS_FIELD } from './in-its-field.js';

interface HeadingPhrase {
  readonly kind: SectionKind;
  /** Openings of a heading, or of one of its parts, as skeleton keys. */
  readonly keys: readonly string[];
}

/** ../shared/eval/annotation-guide.md, "Kinds"; phrases collected from headings of real plans. The longest matching key wins. */
const PHRASES: readonly HeadingPhrase[] = [
  {
    kind: 'purpose',
    keys: [
      'muc dich',
      'muc tieu',
      'quan diem',
      'y nghia',
      'phuong cham',
      'muc tieu chung',
      'muc tieu cu the',
      'vi sao',
      'de lam gi',
    ],
  },
  { kind: 'requirements', keys: ['yeu cau'] },
  {
    kind: 'participants',
    keys: [
      'doi tuong',
      'thanh phan',
      'pham vi',
      'pham vi tham gia',
      'pham vi doi tuong',
      'pham vi va doi tuong',
      'nguoi tham gia',
      'so luong tham gia',
      'don vi tham gia',
      'luc luong',
      'dai bieu',
      'khach moi',
      'quy mo',
      'so luong nguoi',
      'ai tham gia',
      'ai du',
    ],
  },
  {
    kind: 'content',
    keys: [
      'noi dung',
      'nhiem vu',
      'giai phap',
      'bien phap',
      'hinh thuc',
      'phuong thuc',
      'cach thuc',
      'cac hoat dong',
      'hoat dong',
      'cong viec',
      'cac noi dung',
      'chuong trinh',
      'cac buoc',
      'trinh tu',
      'quy trinh',
      'cach tien hanh',
      'tien trinh',
      'phuong huong',
      'phuong an',
      'kich ban',
      'the loai',
      'mon thi',
      'pham vi cong viec',
      'nhung viec',
      'viec can lam',
      'lam gi',
      'viec phai lam',
    ],
  },
  {
    kind: 'timeline',
    keys: [
      'thoi gian',
      'tien do',
      'lo trinh',
      'thoi han',
      'moc thoi gian',
      'lich',
      'thoi diem',
      'ke hoach thoi gian',
      'phan ky',
      'khung thoi gian',
      'khung ke hoach thoi gian',
      'lich trinh',
      'thoi khoa bieu',
      'thoi luong',
      'tung thang',
      'hang thang',
      'tung tuan',
      'cu the tung thang',
      'cu the tung tuan',
      'khi nao',
      'bao gio',
      'lam khi nao',
    ],
  },
  {
    kind: 'organisation',
    keys: [
      'to chuc thuc hien',
      'phan cong',
      'trach nhiem',
      'to chuc trien khai',
      'bien phap to chuc thuc hien',
      'cong tac to chuc thuc hien',
      'trien khai thuc hien',
      'to chuc va phan cong',
      'giao nhiem vu',
      'nhiem vu cua',
      'nhiem vu cac',
      'to chuc thi hanh',
      'thuc hien ke hoach',
      'to chuc chi dao',
      'to chuc va chi dao',
      'chi dao thuc hien',
      'phan nhiem',
      'ai lam',
      'ai phu trach',
      'ai chiu trach nhiem',
      'nguoi phu trach',
      'viec cua ai',
    ],
  },
  {
    kind: 'rewards',
    keys: [
      'khen thuong',
      'thi dua khen thuong',
      'giai thuong',
      'co cau giai',
      'khen thuong ky luat',
      'hinh thuc khen thuong',
      'muc thuong',
      'muc khen thuong',
      'che do khen thuong',
      'so luong khen thuong',
      'so luong giai',
      'bieu duong',
      'ton vinh',
    ],
  },
  {
    kind: 'budget',
    keys: [
      'kinh phi',
      'chi phi',
      'tien dau',
      'du toan',
      'nguon kinh phi',
      'nguon luc',
      'nguon von',
      'co che tai chinh',
    ],
  },
  {
    kind: 'criteria',
    keys: ['tieu chi', 'tieu chuan', 'chi tieu', 'thang diem', 'cach tinh diem', 'cach cham diem', 'xep loai'],
  },
  {
    kind: 'other',
    keys: [
      'dia diem',
      'danh gia tinh hinh',
      'danh gia chung',
      'dac diem tinh hinh',
      'tinh hinh',
      'thuc trang',
      'che do bao cao',
      'che do thong tin bao cao',
      'thong tin bao cao',
      'can cu',
      'co so phap ly',
      'co so phap li',
    ],
  },
];

const BY_KEY: ReadonlyMap<string, SectionKind> = new Map(
  PHRASES.flatMap(({ kind, keys }) => keys.map((key) => [key, kind] as const)),
);
const LONGEST_KEY_WORDS = Math.max(...[...BY_KEY.keys()].map((key) => key.split(' ').length));
const FIRST_WORDS: ReadonlySet<string> = new Set([...BY_KEY.keys()].map((key) => key.split(' ')[0]!));
/** Words before the telling one. */
const LEAD = /^(?:(?:ve|cac|nhung|mot so|cong tac|xac dinh|ke hoach|du kien|du tru|phan|mot vai|danh muc) )+/u;
/** "Năm 2024", "Quý I", "Tháng 9": a stretch of time as a heading. */
const TIME_HEADING =
  /^(?:(?:trong |den |den het )?(?:nam|quy|thang|tuan|hoc ky|giai doan) (?:\d|[ivx]+(?: |$))|dot \d+$)/u;
/** "IV. TỔ CHỨC" alone; with an object ("Tổ chức hội nghị") it says what is done. */
const WHOLE_ORGANISATION = /^to chuc$/u;
const PARTS = /\s*[,;/–—-]\s*|\s+và\s+|\s+&\s+|\s+VÀ\s+/u;
/** "MỤC ĐÍCH YÊU CẦU" without its comma. */
const UNPARTED_PURPOSE = /^(?:muc dich|muc tieu)(?: y nghia)? yeu cau/u;

/**
 * The kinds that the heading names, in its order; empty when it names none.
 *
 * @example kindsOfHeading('ĐỐI TƯỢNG, NỘI DUNG VÀ THỜI GIAN') // ['participants', 'content', 'timeline']
 */
export function kindsOfHeading(printed: string): SectionKind[] {
  const kinds: SectionKind[] = [];
  const heading = printed.replace(IN_ITS_FIELD, '');
  const whole = phraseKey(heading);
  if (CARRIES_OUT.test(whole) && !isCapitals(heading)) return [];
  const parts = ACTS.test(whole) || isSentence(whole) ? [] : heading.split(PARTS);
  for (const key of parts.length > 1 ? [whole, ...parts.map(phraseKey)] : [whole]) {
    const kind = kindOfPhrase(key);
    if (kind && !kinds.includes(kind)) kinds.push(kind);
    if (UNPARTED_PURPOSE.test(key) && !kinds.includes('requirements')) kinds.push('requirements');
  }
  if (OF_REWARDS.test(whole) && !ACTS.test(whole) && !kinds.includes('rewards')) kinds.push('rewards');
  return kinds;
}
/** "Tiêu chuẩn khen thưởng", "Hồ sơ đề nghị khen thưởng" are about rewards, whatever they open with. */
const OF_REWARDS = /^(?:\S+ ){1,9}khen thuong(?: |$)/u;
/** "Thực hiện công tác kiểm tra, khen thưởng" says what is done, it names no topics. */
const ACTS =
  /^(?:giao(?! nhiem vu)|tham gia|phan dau|thuc hien|xay dung|day manh|tang cuong|nang cao|tiep tuc|trien khai(?! thuc hien)|phoi hop|chuan bi|bao dam|dam bao|hoan thanh|huy dong|phat huy|ra soat|lap|to chuc(?! (?:thuc hien|trien khai|thi hanh|va))) /u;

/** "Tổ chức thực hiện chiến lược nước sạch" in small letters is a task; "Tổ chức thực hiện kế hoạch", "Tổ chức triển khai" are about the plan. */
const CARRIES_OUT =
  /^to chuc (?:(?:trien khai|thuc hien) ){1,2}(?!(?:ke hoach|chuong trinh|de an|phong trao|chi thi|nghi quyet|quyet dinh|cuoc|dot|luat|va|cua|tai|cong tac|chi tiet|cu the)(?: |$))\S/u;

/** A long heading that opens with nothing telling does not list topics: "Đôn đốc các thôn …, bảo đảm tiến độ". */
const isSentence = (whole: string): boolean =>
  kindOfPhrase(whole) === null && whole.split(' ').length > MOST_TOPIC_WORDS;
const MOST_TOPIC_WORDS = 14;

function kindOfPhrase(key: string): SectionKind | null {
  const kind = kindAt(key);
  const bare = kind ? key : key.replace(LEAD, '');
  return bare === key ? kind : kindAt(bare);
}

function kindAt(key: string): SectionKind | null {
  if (TIME_HEADING.test(key)) return 'timeline';
  if (WHOLE_ORGANISATION.test(key)) return 'organisation';
  const words = key.split(' ');
  if (!FIRST_WORDS.has(words[0]!)) return null;
  for (let n = Math.min(words.length, LONGEST_KEY_WORDS); n >= 1; n--) {
    const kind = BY_KEY.get(words.slice(0, n).join(' '));
    if (kind) return kind;
  }
  return null;
}

/** Words that may follow a telling phrase in a heading that stands without a number. */
const PLAIN_REST =
  /^(?:(?:chung|cu the|thuc hien|tham gia|thi dua|tham du|to chuc|chu yeu|trong tam|kiem tra|hoi nghi|cuoc thi|hoi thi|cua ke hoach|ke hoach|du thi|tong quat|nam hoc|hoat dong|phong trao|trien khai)(?: |$))*$/u;

/**
 * Whether the whole text is a telling heading and nothing else, so that it needs no number: every part opens with a telling phrase.
 *
 * @example isTellingHeading('Mục đích, yêu cầu:') // true
 * @example isTellingHeading('Nội dung thi đua phải rõ ràng') // false
 */
export function isTellingHeading(text: string): boolean {
  const bare = text.replace(/\s*[:.]$/u, '');
  if (bare.length > 70) return false;
  const parts = bare.split(PARTS).map((part) => phraseKey(part).replace(LEAD, ''));
  return parts.every((key) => {
    const words = key.split(' ');
    for (let n = Math.min(words.length, LONGEST_KEY_WORDS); n >= 1; n--) {
      if (BY_KEY.has(words.slice(0, n).join(' ')))
        return PLAIN_REST.test(words.slice(n).join(' ')) || UNPARTED_PURPOSE.test(key);
    }
    return false;
  });
}
