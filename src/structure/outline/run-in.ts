// Does a heading's line go on with its text: "2.4. Kinh phí thực hiện: Theo quy định hiện hành."?
import { isTellingHeading } from '../lexicon/section-headings.js';
import { isCapitals, lastWord, startsSmall } from '../reading/line-ends.js';
import { sliceTraced, type Traced, trimTraced } from '../reading/traced.js';

export interface RunIn {
  readonly heading: Traced;
  readonly content: Traced;
}

/** ../shared/eval/annotation-guide.md: the part before the colon names a topic, at most 12 syllables. */
const MOST_TOPIC_SYLLABLES = 12;
const LEAST_CAPITAL_LETTERS = 8;
const LEAST_CONTENT_WORDS = 3;
/** Words before a colon that announce a list and end no topic. */
const ANNOUNCES: ReadonlySet<string> = new Set('gồm sau là như đây theo rằng với cho vào đến của về và thể'.split(' '));

/** "Thành lập ba tiểu ban: văn kiện, nhân sự …" is a sentence, "Thời gian: từ ngày …" a topic. */
const ACTS =
  /^(?:Thành lập|Tổ chức|Xây dựng|Tham gia|Phối hợp|Thực hiện|Chuẩn bị|Tiếp tục|Đẩy mạnh|Tăng cường|Hoàn thành|Bảo đảm|Đảm bảo|Triển khai|Giao|Phân công|Mở|Lập|Cử|Chọn|Mời|Kiểm tra|Rà soát|Tuyên truyền|Nâng cao|Phấn đấu|Chỉ đạo|Hướng dẫn|Đề nghị|Yêu cầu các)(?!\p{L})/u;

/** null: the line is a heading or a paragraph as a whole. */
export function splitRunIn(printed: Traced): RunIn | null {
  return atColon(printed) ?? atFullStop(printed) ?? atEndOfCapitals(printed);
}

function atColon(printed: Traced): RunIn | null {
  const { text } = printed;
  for (const { index } of text.matchAll(/:(?=\s+\S)/gu)) {
    const topic = text.slice(0, index);
    if (topic.split(' ').length > MOST_TOPIC_SYLLABLES) return null;
    if (isInsideBrackets(topic) || (/\d$/u.test(topic) && /^\s*\d/u.test(text.slice(index + 1)))) continue;
    const content = text.slice(index + 1).trimStart();
    return isTopic(topic) && !(ACTS.test(topic) && startsSmall(content)) ? parted(printed, index, index + 1) : null;
  }
  return null;
}

function isTopic(topic: string): boolean {
  return /\p{L}{2}/u.test(topic) && !ANNOUNCES.has(lastWord(topic)) && !/cụ thể$/u.test(topic);
}

/** "Mục đích. Nhằm nâng cao …" only behind a telling heading; "NỘI DUNG. GIẢI PHÁP" is one heading, its comma misread. */
function atFullStop(printed: Traced): RunIn | null {
  if (isCapitals(printed.text)) return null;
  const match = /^(.{3,60}?)\.\s+(?=["“]?\p{Lu})/u.exec(printed.text);
  return match && isTellingHeading(match[1]!) ? parted(printed, match[1]!.length, match[0].length) : null;
}

/** "MỤC ĐÍCH, YÊU CẦU Nhằm nâng cao …": recognition has joined the lines. */
function atEndOfCapitals(printed: Traced): RunIn | null {
  const match = /^([^\p{Ll}]+?)\s+(?=["“]?\p{Lu}\p{Ll})/u.exec(printed.text);
  if (!match || (match[1]!.match(/\p{L}/gu)?.length ?? 0) < LEAST_CAPITAL_LETTERS) return null;
  if (printed.text.slice(match[0].length).split(' ').length < LEAST_CONTENT_WORDS) return null;
  return isTellingHeading(match[1]!) ? parted(printed, match[1]!.length, match[0].length) : null;
}

function isInsideBrackets(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')') || text.lastIndexOf('“') > text.lastIndexOf('”');
}

function parted(printed: Traced, headingEnd: number, contentStart: number): RunIn {
  return {
    heading: trimTraced(sliceTraced(printed, 0, headingEnd)),
    content: trimTraced(sliceTraced(printed, contentStart)),
  };
}
