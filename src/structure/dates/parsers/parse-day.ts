// Which days does a text name? "ngày 5 tháng 6 năm 2021", "05/6/2021", "ngày 10, 11 và 12/6", "01-05/6/2021".
import { allMatches } from '../all-matches.js';
import { type DateCandidate, type DateParser, dayParts } from '../date-candidate.js';
import { valueRuns } from '../enumeration.js';
import { END, LIST_JOIN, RANGE_JOIN, START, WORD_START, YEAR } from '../patterns.js';
import { runsToCandidates } from './runs-to-candidates.js';

/**
 * Days with "ngày" (any of the forms, two-digit years too), worded days without it when they have a year, and bare numeric
 * days. Days without "ngày" and year are weak: "15/6" may be a fraction. Impossible days ("31/02") are kept, for the text.
 */
export const parseDay: DateParser = {
  name: 'day',
  holds: ['ngày', 'tháng', '/', '19', '20'],
  parse: (text) => {
    const small = text.toLowerCase();
    return FORMS.flatMap((form) => (form.holds.some((part) => small.includes(part)) ? candidates(text, form) : []));
  },
};

interface Form {
  /** As a parser's. */
  readonly holds: readonly string[];
  readonly pattern: RegExp;
  /** Without "ngày", a number above the calendar's is something else. */
  readonly strict: boolean;
}

const NUMBER = '\\d{1,2}(?!\\d)';
const MORE_DAYS = `(?:(?:${LIST_JOIN}|${RANGE_JOIN})(?:ngày\\s{1,2})?${NUMBER}){0,12}`;
const MORE_DAYS_OF_RANGE = `(?:${RANGE_JOIN}(?:ngày\\s{1,2})?${NUMBER})?`;
const MONTH_WORD = '\\s{0,3},?\\s{0,3}tháng\\s{0,3}';
const YEAR_WORD = '\\s{0,3},?\\s{0,3}(?:của\\s)?năm\\s{0,3}';

/** Without "ngày" the number is no day when it counts something else. */
const BARE_START = `${START}(?<!tuần\\s\\d{1,2}\\s?[,&+-]\\s?)(?<!(?:tháng|quý|tuần|thứ|lớp|điều|khoản|mục|phụ\\slục|biểu|mẫu|chương|phần)\\s)`;
/** What stands after a fraction: "2/3 số đại biểu". */
const SHARED_OUT =
  '\\s(?:số|tổng|đại\\sbiểu|thành\\sviên|uỷ\\sviên|ủy\\sviên|người|hộ|dân|diện\\stích|xã|thôn|trường|đơn\\svị|chỉ\\stiêu|phiếu|thời\\sgian|năm(?!\\s?\\d))(?!\\p{L})';

const FORMS: readonly Form[] = [
  // ngày 5 tháng 6 năm 2021; ngày 5 tháng 6/2021; ngày 10, 11/tháng 6; ngày mùng 1 tháng 9
  {
    holds: ['ngày'],
    pattern: new RegExp(
      `${WORD_START}ngày\\s{0,3}(?:(?:mùng|mồng)\\s)?(?<days>${NUMBER}${MORE_DAYS})(?:${MONTH_WORD}|\\s?/\\s?tháng\\s)(?<month>${NUMBER})` +
        `(?:(?:${YEAR_WORD}|\\s?[/.-]\\s?(?:năm\\s)?)(?<year>${YEAR})(?!\\d))?${END}`,
      'giu',
    ),
    strict: false,
  },
  // ngày 05/6/2021; ngày 5-6-2021; ngày 05.6; ngày 01-05/6/2021; ngày 05/6/21; ngày 5/6 năm 2021
  {
    holds: ['ngày'],
    pattern: new RegExp(
      `${WORD_START}ngày\\s{0,3}(?:(?:mùng|mồng)\\s)?(?<days>${NUMBER}${MORE_DAYS})\\s?[/.-]\\s?(?<month>${NUMBER})` +
        `(?:(?:${YEAR_WORD}|\\s?[/.-]\\s?(?:năm\\s)?)(?<year>${YEAR}|[1-4]\\d)(?!\\d))?${END}`,
      'giu',
    ),
    strict: false,
  },
  // 5 tháng 6 năm 2021; weak: 5 tháng 6
  {
    holds: ['tháng'],
    pattern: new RegExp(
      `${BARE_START}(?<days>${NUMBER}${MORE_DAYS_OF_RANGE})${MONTH_WORD}(?<month>${NUMBER})` +
        `(?:(?:${YEAR_WORD}|\\s?/\\s?)(?<year>${YEAR}))?${END}(?!\\s(?:tuần|ngày)(?!\\p{L}))`,
      'giu',
    ),
    strict: true,
  },
  // 05/6/2021; 5-6-2021; 05.6.2021; 01-05/6/2021; weak: 15/6; 01-05/6
  {
    holds: ['19', '20'],
    pattern: new RegExp(
      `${BARE_START}(?<days>${NUMBER}${MORE_DAYS_OF_RANGE})(?<joint>[/.-])(?<month>${NUMBER})\\k<joint>(?<year>${YEAR})${END}`,
      'giu',
    ),
    strict: true,
  },
  {
    holds: ['/'],
    pattern: new RegExp(
      `${BARE_START}(?!24/7)(?<days>${NUMBER}${MORE_DAYS_OF_RANGE})/(?<month>${NUMBER})${END}(?!${SHARED_OUT})`,
      'giu',
    ),
    strict: true,
  },
];

function candidates(text: string, { pattern, strict }: Form): readonly DateCandidate[] {
  return allMatches(pattern, text).flatMap((match) => {
    const { days = '', month = '', year } = match.groups ?? {};
    const runs = valueRuns(days, /\d+/gu, Number, false);
    if (strict && !(isMonth(Number(month)) && runs.every(({ last }) => last > 0 && last <= 31))) return [];
    const known = fullYear(year);
    return runsToCandidates({
      start: match.index,
      listStart: match.index + match[0].indexOf(days),
      end: match.index + match[0].length,
      runs,
      weak: strict && known === null,
      by: 'day',
      partsOf: (day) => dayParts(day, Number(month), known),
    });
  });
}

const isMonth = (month: number): boolean => month > 0 && month <= 12;

/** Plans write no day of the last century with two digits. */
const CENTURY = 2000;
const fullYear = (printed: string | undefined): number | null =>
  printed === undefined ? null : printed.length === 2 ? CENTURY + Number(printed) : Number(printed);
