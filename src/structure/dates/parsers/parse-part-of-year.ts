// Which parts of a year does a text name? "6 tháng đầu năm 2021", "06 tháng cuối năm 2022", "nửa đầu năm 2021".
import { type DateParser, type DateParts, monthsParts } from '../date-candidate.js';
import { START, YEAR } from '../patterns.js';
import { singles } from './singles.js';

/** The first or last months of a stated year; "6 tháng năm 2021" are the first. Without a year it is a frequency, and nothing here. */
export const parsePartOfYear: DateParser = {
  name: 'part-of-year',
  holds: ['tháng', 'nửa'],
  parse: (text) => [
    ...singles(text, MONTHS, 'part-of-year', ({ groups }) =>
      partOf(countOf(groups?.count), groups?.side, groups?.year),
    ),
    ...singles(text, HALF, 'part-of-year', ({ groups }) => partOf(MONTHS_OF_A_YEAR / 2, groups?.side, groups?.year)),
  ],
};

const MONTHS_OF_A_YEAR = 12;
const COUNT_WORDS: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, chín: 9 };
const IN_YEAR = `(?:\\s(?:của\\s)?năm|\\s?,\\snăm)?\\s?[/-]?\\s?(?<year>${YEAR})(?!\\d)`;
const MONTHS = new RegExp(
  `${START}(?<count>\\d{1,2}|hai|ba|bốn|năm|sáu|chín)\\stháng(?:\\s(?<side>đầu|cuối)${IN_YEAR}|\\s(?:đầu\\s)?năm\\s(?<plain>${YEAR})(?!\\d))`,
  'giu',
);
const HALF = new RegExp(`${START}nửa\\s(?<side>đầu|cuối)${IN_YEAR}`, 'giu');

const countOf = (printed = ''): number => COUNT_WORDS[printed.toLocaleLowerCase('vi')] ?? Number(printed);

function partOf(count: number, side: string | undefined, year: string | undefined): DateParts | null {
  if (year === undefined || !(count > 0 && count < MONTHS_OF_A_YEAR)) return null;
  return side?.toLocaleLowerCase('vi') === 'cuối'
    ? monthsParts(MONTHS_OF_A_YEAR - count + 1, MONTHS_OF_A_YEAR, Number(year))
    : monthsParts(1, count, Number(year));
}
