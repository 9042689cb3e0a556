// Does a text name somebody who can be given a task?
import { unitSkeleton } from '../../vietnamese/skeleton.js';
import { opensAgency } from '../lexicon/agencies.js';
import { IN_ITS_FIELD } from '../lexicon/in-its-field.js';
import { findTaskVerb } from './task-verbs.js';

/** People and groups, next to the agencies of the lexicon; the first words, any case. */
const PEOPLE = [
  'hiệu trưởng',
  'phó hiệu trưởng',
  'hiệu phó',
  'giám đốc',
  'phó giám đốc',
  'phó thủ tướng',
  'thủ tướng',
  'bộ trưởng',
  'chính quyền',
  'chủ đầu tư',
  'cấp phó',
  'tổng giám đốc',
  'chủ tịch',
  'phó chủ tịch',
  'bí thư',
  'phó bí thư',
  'trưởng',
  'phó trưởng',
  'tổ trưởng',
  'tổ phó',
  'đội trưởng',
  'quản đốc',
  'chánh',
  'phó chánh',
  'thủ trưởng',
  'người đứng đầu',
  'lãnh đạo',
  'cấp ủy',
  'cấp uỷ',
  'đồng chí',
  'đ/c',
  'ông',
  'bà',
  'cô',
  'thầy',
  'giáo viên',
  'gv',
  'gvcn',
  'cán bộ',
  'công chức',
  'viên chức',
  'nhân viên',
  'người lao động',
  'chuyên viên',
  'kế toán',
  'văn thư',
  'thủ quỹ',
  'thư viện',
  'y tế',
  'bảo vệ',
  'tổng phụ trách',
  'phụ trách đội',
  'liên đội',
  'học sinh',
  'sinh viên',
  'đoàn viên',
  'hội viên',
  'đảng viên',
  'cha mẹ',
  'phụ huynh',
  'nhà trường',
  'cơ quan',
  'đơn vị',
  'cơ sở',
  'bộ phận',
  'cá nhân',
  'tập thể',
  'thành viên',
  'thường trực',
  'ban thường trực',
  'địa phương',
  'doanh nghiệp',
  'hộ kinh doanh',
  'hộ gia đình',
  'mttq',
  'các',
  'toàn thể',
  'tất cả',
  'mỗi',
  'từng',
  'hai ngành',
  'các ngành',
  'chủ nhiệm',
  'bác sĩ',
  'điều dưỡng',
  'lực lượng',
  'phân xưởng',
  'thú y',
  'công an',
  'dân quân',
  'khuyến nông',
  'mặt trận',
  'thuế tỉnh',
  'thuế thành phố',
  'thuế cơ sở',
  'kiểm toán',
  'hải quan',
  'bưu điện',
  'điện lực',
  'chi nhánh',
  'gia đình',
  'nhân dân',
  'người dân',
  'bản',
  'tổ dân phố',
  'xã',
  'phường',
  'thôn',
] as const;

/** Things and matters that begin with such a word: "Các nội dung", "Cơ sở vật chất", "Y tế học đường" is left to the verb. */
const NO_ACTOR =
  /^(?:các\s(?:nội\sdung|hoạt\sđộng|nhiệm\svụ|giải\spháp|biện\spháp|bước|văn\sbản|chỉ\stiêu|tiêu\schí|quy\sđịnh|điều\skiện|mục\stiêu|hình\sthức|công\sviệc|yêu\scầu|vấn\sđề|lớp\stập|thông\ssố|sản\sphẩm|khoản|yếu\stố|nghị\squyết|tài\sliệu|thiết\sbị|phần\smềm|nguồn|chức\snăng|chính\ssách|dự\sán|công\strình|thủ\stục|hồ\ssơ|cuộc|đợt|ngày)|cơ\ssở\s(?:vật\schất|dữ\sliệu|pháp\slý)|mỗi\s(?:ngày|tháng|năm|tuần|quý|buổi|tiết)|từng\s(?:bước|ngày|tháng|năm)|công\stác|tất\scả\scác\s(?:nội|hoạt|nhiệm)|cán\sbộ\slàm|phòng\s(?:ngừa|tránh|bệnh)|khối\slượng|hội\s(?:trường|chợ|diễn)|đội\shình|bộ\s(?:câu\shỏi|tài\sliệu|tiêu\schí|tiêu\schuẩn)|xã\shội(?!\s(?:cựu|liên|nông))|nhà\s(?:vệ|ở)|trường\shợp|đoàn\skết|quỹ\sđất|lớp\shọc|thanh\stra,?\s(?:kiểm|giám|xử))(?!\p{L})/iu;
const PERSON = new RegExp(`^(?:${PEOPLE.join('|').replaceAll(' ', '\\s')})(?!\\p{L})`, 'iu');
/** "UBND các xã", "THPT A": names in capitals. */
const SHORT_NAME = /^\p{Lu}{3,}(?:[-&]\p{Lu}+)*(?=\s|,|$)/u;

/** @example namesActor('Phòng Giáo dục và Đào tạo') // true; namesActor('Phòng, chống dịch') // false */
export function namesActor(text: string): boolean {
  if (NO_ACTOR.test(text)) return false;
  return PERSON.test(text) || namesAgency(text.slice(0, OPENING)) || (SHORT_NAME.test(text) && /\p{Ll}/u.test(text));
}
/** Agencies of one syllable need their own mark: "bàn giao" and "bản cam kết" are no "Ban", "số hộ" is no "Sở". */
function namesAgency(text: string): boolean {
  if (!opensAgency(text)) return false;
  if (NEWSPAPER.test(text)) return true;
  const [first = ''] = /^\p{L}+/u.exec(text) ?? [];
  return !ONE_SYLLABLE.has(unitSkeleton(first)) || TONED.has(first.toLocaleLowerCase('vi'));
}
const TONED: ReadonlySet<string> = new Set(
  'sở phòng bộ ban cục viện đoàn hội tổ đội đài khoa hạt cụm khối quỹ nhóm lớp trạm nhà trường vườn'.split(' '),
);
/** "Báo Vĩnh Hà", "Báo và Phát thanh, Truyền hình tỉnh"; "báo cáo", "báo trước" are none. */
const NEWSPAPER = /^Báo\s(?:\p{Lu}|và\sPhát\sthanh)/u;
const ONE_SYLLABLE: ReadonlySet<string> = new Set([...[...TONED].map(unitSkeleton), 'bao']);
/** The first words are enough. */
const OPENING = 40;

export interface NamedActor {
  readonly actor: string;
  /** Offset of the actor in the heading. */
  readonly start: number;
}

const BEFORE_ACTOR =
  /^\s*(?:(?:trách\snhiệm|nhiệm\svụ|phân\scông|phần\sviệc)\s(?:cụ\sthể\s)?(?:của|cho)\s|đối\svới\s|về\sphía\s|đề\snghị\s|yêu\scầu\s|giao\s(?:cho\s)?|phân\scông\s)/iu;
const BEHIND_ACTOR =
  /\s(?:là\s(?:cơ\squan|đơn\svị|đầu\smối|thường\strực)|(?:chịu|có)\strách\snhiệm|có\snhiệm\svụ|chủ\strì,)(?!\p{L}).*$|[\s:.,;]+$|\s+(?:có\strách\snhiệm|chịu\strách\snhiệm|thực\shiện)\s*:?$/iu;

/**
 * The actor that a heading names; null for headings on matters ("Chế độ báo cáo").
 *
 * @example actorOfHeading('Trách nhiệm của Phòng Nội vụ') // { actor: 'Phòng Nội vụ', start: 15 }
 */
export function actorOfHeading(heading: string): NamedActor | null {
  const start = BEFORE_ACTOR.exec(heading)?.[0].length ?? /^\s*/u.exec(heading)![0].length;
  const whole = heading.slice(start).replace(BEHIND_ACTOR, '').replace(BEHIND_ACTOR, '').replace(IN_ITS_FIELD, '');
  const actor = ANNOUNCES_TASKS.test(heading) ? beforeVerb(whole) : whole;
  return actor !== '' && namesActor(actor) ? { actor, start } : null;
}

/** "Sở Y tế chỉ đạo bệnh viện huyện thực hiện các việc sau": such a heading goes on from its actor to a verb. */
const ANNOUNCES_TASKS = /(?<!\p{L})(?:như|sau|sau\sđây|nội\sdung|nhiệm\svụ|công\sviệc|việc)[\s:.]*$/iu;

function beforeVerb(text: string): string {
  const verb = findTaskVerb(text);
  return verb > 0 ? text.slice(0, verb).replace(/[\s,;]+$/u, '') : text;
}
