// Which years does a text name? "năm 2021", "năm 2021 và 2022", "giai đoạn 2021-2025", "nhiệm kỳ 2026 - 2031"; weak: "2030".
import { allMatches } from '../all-matches.js';
import { type DateCandidate, type DateParser, UNKNOWN_PARTS, yearParts } from '../date-candidate.js';
import { valueRuns } from '../enumeration.js';
import { DASH, LIST_JOIN, RANGE_JOIN, WORD_START, YEAR } from '../patterns.js';
import { runsToCandidates } from './runs-to-candidates.js';
import { singles } from './singles.js';

/** Years with "năm", spans with or without a word for them, and bare years as weak candidates. */
export const parseYear: DateParser = {
  name: 'year',
  holds: ['19', '20'],
  parse: (text) => [...worded(text), ...spans(text), ...bareSpans(text), ...bareYears(text)],
};

const NUMBER_END = '(?!\\d|[.,]\\d)';
const WORDED = new RegExp(
  `${WORD_START}năm\\s{0,3}:?\\s{0,2}(?:(?:tài\\schính|ngân\\ssách|kế\\shoạch|dương\\slịch)\\s)?(?<years>${YEAR}${NUMBER_END}(?:(?:${LIST_JOIN}|${RANGE_JOIN})${YEAR}(?![\\d/]|[.,]\\d)){0,9})`,
  'giu',
);

function worded(text: string): readonly DateCandidate[] {
  return allMatches(WORDED, text).flatMap((match) => {
    const { years = '' } = match.groups ?? {};
    return runsToCandidates({
      start: match.index,
      listStart: match.index + match[0].lastIndexOf(years),
      end: match.index + match[0].length,
      runs: valueRuns(years, /\d+/gu, Number, false),
      weak: false,
      by: 'year',
      partsOf: yearParts,
    });
  });
}

const SPAN_WORD = '(?:giai\\s?đoạn|nhiệm\\s?k[ỳì]|thời\\s?k[ỳì]|niên\\s?khó?a|khó?a)';
const SPAN = new RegExp(
  `${WORD_START}${SPAN_WORD}\\s{1,2}\\(?(?:từ\\s)?(?:các\\s)?(?:năm\\s)?(?<first>${YEAR})(?:${RANGE_JOIN}|\\s?/\\s?)(?:năm\\s)?(?<last>${YEAR})${NUMBER_END}`,
  'giu',
);

function spans(text: string): readonly DateCandidate[] {
  return allMatches(SPAN, text).map((match) => ({
    range: [match.index, match.index + match[0].length],
    first: yearParts(Number(match.groups?.first)),
    last: yearParts(Number(match.groups?.last)),
    form: 'span',
    weak: false,
    by: 'year-span',
  }));
}

/** What a number counts when it is no year. */
const COUNTED =
  '(?:người|hộ|đồng|triệu|tỷ|tỉ|nghìn|ngàn|m|m2|m²|ha|km|tấn|kg|học\\ssinh|đại\\sbiểu|trường\\shợp|lượt|cây|con|sản\\sphẩm|doanh\\snghiệp|đơn\\svị)';
const BARE_SPAN = new RegExp(
  `(?<![\\p{L}\\d/.,-])(?<first>${YEAR})\\s{0,2}${DASH}\\s{0,2}(?<last>${YEAR})(?![\\p{L}\\d/-]|[.,]\\d|\\s${COUNTED}(?!\\p{L}))`,
  'giu',
);

/** Two successive years without a word may be a school year: text without a value. */
function bareSpans(text: string): readonly DateCandidate[] {
  return allMatches(BARE_SPAN, text).flatMap((match) => {
    const [first, last] = [Number(match.groups?.first), Number(match.groups?.last)];
    if (last <= first) return [];
    const range: DateCandidate['range'] = [match.index, match.index + match[0].length];
    const parts = last === first + 1 ? [UNKNOWN_PARTS, UNKNOWN_PARTS] : [yearParts(first), yearParts(last)];
    return [{ range, first: parts[0]!, last: parts[1]!, form: 'span' as const, weak: false, by: 'bare-year-span' }];
  });
}

const BARE_YEAR = new RegExp(`(?<![\\p{L}\\d/.,-])${YEAR}(?![\\p{L}\\d/%]|[.,]\\d|\\s${COUNTED}(?!\\p{L}))`, 'gu');

const bareYears = (text: string): readonly DateCandidate[] =>
  singles(text, BARE_YEAR, 'bare-year', ([printed]) => yearParts(Number(printed))).map((candidate) => ({
    ...candidate,
    weak: true,
  }));
