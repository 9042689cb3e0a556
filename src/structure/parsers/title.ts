// Of what type is the document, and what is its title?
import { type Draft, foundValue, inferredValue, type Parser } from '../draft.js';
import { opensAgency } from '../lexicon/agencies.js';
import { isCapitals, startsOpen, startsSmall } from '../reading/line-ends.js';
import type { Line } from '../reading/lines.js';
import { joinTraced, sliceTraced, type Traced, trimTraced } from '../reading/traced.js';

const MOST_TITLE_LINES = 7;
const MOST_LATER_WORDS = 30;
const MOST_FIRST_WORDS = 90;
/** What starts the preamble. */
const PREAMBLE =
  /^["“(-]*\s?(?:Căn cứ|Xét|Theo (?:đề nghị|chỉ đạo|Công văn|Kế hoạch|Quyết định|tinh thần)|Thực hiện (?:Công văn|Kế hoạch số|Quyết định số|Chỉ thị số|Nghị quyết số|Hướng dẫn số|Chương trình số|các (?:Quyết định|Công văn|Nghị quyết|Kế hoạch|Chỉ thị|văn bản)|văn bản|sự chỉ đạo|chỉ đạo|nhiệm vụ năm học|Luật)|Nhằm|Để|Trên cơ sở|Trong (?:những|thời gian)|Sau khi|Được sự|Kính gửi|Tiếp tục thực hiện|Triển khai thực hiện (?:Công văn|Kế hoạch số))(?!\p{L})/u;
/** "Môn: Tự nhiên và Xã hội", "Bài 14: Cây quanh em", "Đơn vị: …": a line that names its value is about the document. */
const NAMED_VALUE = /^\p{Lu}[\p{L} ]{1,24}(?: \d{1,3})?:\s+\S/u;
const SENTENCE = /(?:như sau|sau đây|các nội dung sau|nội dung cụ thể)\s*[:.]?$|[;:]$/u;
/** A line of its own that a title may end with, even after a blank line. */
const TITLE_TAIL =
  /^["“]?(?:[Nn]ăm học|[Nn]ăm|[Gg]iai đoạn|[Nn]hiệm kỳ|[Qq]uý|[Tt]háng|[Đđ]ợt|[Hh]ọc kỳ|[Cc]hào mừng|[Vv]ới chủ đề|[Cc]hủ đề|[Tt]rên địa bàn|[Tt]ại)(?!\p{L})/u;
/** The same behind the title on its line. */
const NOTE_BEHIND = /(?<=\S)\s?\((?:[Bb]an hành )?[Kk]èm theo(?!\p{L})/u;
const NOTE = /^\(.*(?:èm theo|an hành theo|ự thảo)/u;

/**
 * The type's line and the lines below it up to the first legal basis or sentence. Where the type is lost, print in capitals between
 * letterhead and bases is the title.
 */
export const title: Parser = {
  name: 'title',
  parse: ({ type, preamble, reading, opening }) => {
    if (!type && !isUntypedTitle(preamble)) return null;
    const lines: Traced[] = [];
    const notes: Traced[] = [];
    const specks: Traced[] = [];
    const addLine = (line: Traced): void => {
      const note = NOTE_BEHIND.exec(line.text)?.index ?? line.text.length;
      lines.push(trimTraced(sliceTraced(line, 0, note)));
      if (note < line.text.length) notes.push(trimTraced(sliceTraced(line, note)));
    };
    const beside = type?.printed.title;
    if (beside && isSpeck({ text: beside, isNoisy: reading.lines[type.place]?.isNoisy ?? false })) specks.push(beside);
    else if (beside) addLine(beside);
    let taken = 0;
    for (; taken < preamble.length && lines.length < MOST_TITLE_LINES; taken++) {
      const line = preamble[taken]!;
      if (NOTE.test(line.text.text) || isOpen(notes)) notes.push(line.text);
      else if (isSpeck(line)) specks.push(line.text);
      else if (goesOn(line, lines, reading, preamble[taken + 1])) addLine(withoutSpeck(line));
      else break;
    }
    return {
      documentType: type && foundValue('document-type', type.printed.text),
      title:
        lines.length === 0 ? null : (type ? foundValue : inferredValue)(title.name, withoutLoneQuote(lines, preamble)),
      preamble: preamble.slice(taken),
      opening: [...opening, ...specks, ...notes],
      type: null,
    };
  },
};

function isUntypedTitle([first]: readonly Line[]): boolean {
  if (!first || PREAMBLE.test(first.text.text) || SENTENCE.test(first.text.text)) return false;
  return isCapitals(first.text.text) && first.text.text.split(' ').length >= LEAST_UNTYPED_WORDS;
}
/** Fewer words in capitals are a section's heading or a name. */
const LEAST_UNTYPED_WORDS = 4;

/** In recognised lines a stroke where a line is expected. */
const isSpeck = ({ text: { text }, isNoisy }: Pick<Line, 'text' | 'isNoisy'>): boolean =>
  isNoisy && /^[\p{Ll}|!]$/u.test(text);

/** In recognised lines a quotation mark that nothing closes. */
function withoutLoneQuote(lines: readonly Traced[], [first]: readonly Line[]): Traced {
  const whole = joinTraced(lines);
  const isLone = first?.isNoisy === true && /^["“'‘*][^"”“'’]*$/u.test(whole.text);
  return isLone ? trimTraced(sliceTraced(whole, 1)) : whole;
}

/** In recognised lines a stroke or a dot before the first capital. */
function withoutSpeck({ text, isNoisy }: Line): Traced {
  return isNoisy ? sliceTraced(text, SPECK.exec(text.text)?.[0].length ?? 0) : text;
}
const SPECK = /^(?:[lir|!]|[^\p{L}\p{N}“"(]{1,3})\s+(?=["“]?\p{Lu})/u;

/** A note in brackets goes on up to its closing bracket. */
function isOpen(notes: readonly Traced[]): boolean {
  return notes.length > 0 && notes.length < MOST_NOTE_LINES && !/\)/u.test(notes[notes.length - 1]!.text);
}
const MOST_NOTE_LINES = 4;

function goesOn(line: Line, before: readonly Traced[], reading: Draft['reading'], next: Line | undefined): boolean {
  const { text } = line.text;
  const words = text.split(' ').length;
  const start = reading.startOf(line);
  if (before.length === 0) return isFirstLine(line, next) && words <= MOST_FIRST_WORDS;
  const last = before[before.length - 1]!.text;
  if (startsSmall(text) && start.kind === 'plain') return !SENTENCE.test(text);
  if (line.isNoisy && CLOSES_QUOTE.test(text)) return true;
  if (line.isNoisy && line.gapBefore > 0 && DATED.test(text)) return false;
  if ((NAMED_VALUE.test(text) && !TITLE_TAIL.test(text)) || isRow(line)) return false;
  if (start.kind === 'bullet' || PREAMBLE.test(text) || SENTENCE.test(text) || words > MOST_LATER_WORDS) return false;
  if (start.kind === 'label' && start.readings.some((label) => !label.isMisread)) return false;
  if (isCapitals(text)) return isCapitals(last) || line.gapBefore === 0;
  if (startsOpen(text) || TITLE_TAIL.test(text)) return true;
  if (/[.]$/u.test(text) || (opensAgency(text) && startsSentence(line, next))) return false;
  return (line.gapBefore === 0 || line.isNoisy) && !isSentenceStart(line, next, reading);
}

const isRow = ({ separator, cells }: Line): boolean => separator === 'pipe' || cells.length > 2;

/** A title may open with words that else open a basis, but does not end like one. */
function isFirstLine(line: Line, next: Line | undefined): boolean {
  const { text } = line.text;
  if (/^(?:Căn cứ|Kính gửi)(?!\p{L})/u.test(text) || SENTENCE.test(text)) return false;
  return !(PREAMBLE.test(text) && next !== undefined && startsSmall(next.text.text) && /[,;]$/u.test(next.text.text));
}

/** The second half of a quotation whose opening mark was damaged: "*Mỗi lớp một tủ sách” năm học". */
const CLOSES_QUOTE = /^[^\p{L}“"]?\p{Lu}[^“"]*[”"]/u;
/** A basis, its opening words damaged: "Cản oi Nghị quyết số 76/NQ-CP ngày 15 tháng 7". */
const DATED = /(?<!\p{L})ngày \d/u;

/** An agency's name that goes on to a verb: "Trường Tiểu học Hoa Sen xây dựng kế hoạch". */
function startsSentence(line: Line, next: Line | undefined): boolean {
  const both = `${line.text.text} ${next?.text.text ?? ''}`;
  return /(?<!\p{L})(?:xây dựng|ban hành|tổ chức|triển khai|phát động|lập|đề ra)(?!\p{L})/u.test(both);
}

/** A full line that runs on in small letters is running text: titles are broken where their sense breaks. */
function isSentenceStart(line: Line, next: Line | undefined, reading: Draft['reading']): boolean {
  if (!next || !reading.wrapping.isWrapped) return false;
  const isFull = !reading.wrapping.stopsEarly(line, next);
  return isFull && startsSmall(next.text.text) && reading.wrapping.isIndented(line) === true;
}
