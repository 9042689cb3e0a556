// Which parts of a year does a text name? "6 tháng đầu năm 2021", "06 tháng cuối năm 2022", "nửa đầu năm 2021".
import { type DateParser, type DateParts, monthsParts } from '../date-candidate.js';
import { START, YEAR } from '../patterns.js';
import { singles } from './singles.js';

/**
 * The first or last months of a stated year; "6 tháng năm 2021" are the first. "6 tháng đầu năm" and a deadline at "cuối năm" wait for
 * the plan's year; beside "định kỳ" or "cả năm" they are frequencies, and nothing here.
 */
export const parsePartOfYear: DateParser = {
  name: 'part-of-year',
  holds: ['tháng', 'nửa', 'cuối năm'],
  parse: (text) => [
    ...singles(text, MONTHS, BY, ({ groups }) => partOf(countOf(groups?.count), groups?.side, yearIn(groups))),
    ...singles(text, HALF, BY, ({ groups }) => partOf(MONTHS_OF_A_YEAR / 2, groups?.side, yearIn(groups))),
    ...singles(text, MONTHS_ALONE, BY, ({ groups, index }) =>
      PERIODIC.test(text.slice(Math.max(0, index - LOOK_BACK), index))
        ? null
        : partOf(countOf(groups?.count), groups?.side, null),
    ),
    ...singles(text, END_OF_YEAR, BY, () => ({
      ...monthsParts(MONTHS_OF_A_YEAR, MONTHS_OF_A_YEAR, null),
      edge: 'end',
    })).map((candidate) => ({ ...candidate, weak: true })),
  ],
};
const BY = 'part-of-year';

const MONTHS_OF_A_YEAR = 12;
const COUNT_WORDS: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, chín: 9 };
const IN_YEAR = `(?:\\s(?:của\\s)?năm|\\s?,\\snăm)?\\s?[/-]?\\s?(?<year>${YEAR})(?!\\d)`;
const MONTHS = new RegExp(
  `${START}(?<count>\\d{1,2}|hai|ba|bốn|năm|sáu|chín)\\stháng(?:\\s(?<side>đầu|cuối)${IN_YEAR}|\\s(?:đầu\\s)?năm\\s(?<plain>${YEAR})(?!\\d))`,
  'giu',
);
const HALF = new RegExp(`${START}nửa\\s(?<side>đầu|cuối)${IN_YEAR}`, 'giu');

/** Without a year, and not the beginning of "năm học", "năm 2021" or a list of reports. */
const NOT_STATED = '(?!\\s(?:học|nay|sau|trước|\\d)|,?\\s(?:và\\s)?(?:cả\\s|cuối\\s)?năm(?!\\p{L}))(?!\\p{L})';
const MONTHS_ALONE = new RegExp(
  `${START}(?<count>\\d{1,2}|hai|ba|bốn|sáu|chín)\\stháng\\s(?<side>đầu|cuối)\\snăm${NOT_STATED}`,
  'giu',
);
/** Counts behind a cue only: "đến cuối năm". */
const END_OF_YEAR = new RegExp(`${START}cuối\\snăm${NOT_STATED}`, 'giu');
const PERIODIC = /(?:định\sk[ỳì]|h[ằà]ng|mỗi|quý|,)\s[^.;]{0,6}$/iu;
const LOOK_BACK = 20;

const yearIn = (groups: RegExpExecArray['groups']): number | undefined =>
  groups?.year === undefined ? undefined : Number(groups.year);

const countOf = (printed = ''): number => COUNT_WORDS[printed.toLocaleLowerCase('vi')] ?? Number(printed);

/** `year` undefined: not stated where it must be; null: left to the plan. */
function partOf(count: number, side: string | undefined, year: number | null | undefined): DateParts | null {
  if (year === undefined || !(count > 0 && count < MONTHS_OF_A_YEAR)) return null;
  return side?.toLocaleLowerCase('vi') === 'cuối'
    ? monthsParts(MONTHS_OF_A_YEAR - count + 1, MONTHS_OF_A_YEAR, year)
    : monthsParts(1, count, year);
}
