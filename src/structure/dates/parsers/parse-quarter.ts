// Which quarters does a text name? "quý II/2021", "quý 3 năm 2021", "Quý I, II năm 2021", "quý III và quý IV".
import { ROMAN_NUMERALS } from '../../../vietnamese/roman-numerals.js';
import { allMatches } from '../all-matches.js';
import { type DateParser, monthsParts } from '../date-candidate.js';
import { valueRuns } from '../enumeration.js';
import { LIST_JOIN, RANGE_JOIN, WORD_START, YEAR_TAIL } from '../patterns.js';
import { runsToCandidates } from './runs-to-candidates.js';

/** Quarters by roman or arabic number, with or without a year. */
export const parseQuarter: DateParser = {
  name: 'quarter',
  holds: ['quý', 'quí'],
  parse: (text) =>
    allMatches(PATTERN, text).flatMap((match) => {
      const { quarters = '', year } = match.groups ?? {};
      const known = year === undefined ? null : Number(year);
      return runsToCandidates({
        start: match.index,
        listStart: match.index + match[0].indexOf(quarters),
        end: match.index + match[0].length,
        runs: valueRuns(quarters, VALUE, numberOf, true),
        weak: false,
        by: 'quarter',
        partsOf: (n, side, run) =>
          quarter(n, known !== null && side === 'first' && run.first > run.last ? known - 1 : known),
      });
    }),
};

/** Quarters go up to four: "li", "11" and "1V" can only be misread numerals. */
const NUMERAL = '[I1l]V|[1Il!i]{2,3}|I|[1-4]';
const VALUE = new RegExp(`(?<![\\p{L}\\d])(?:${NUMERAL})(?![\\p{L}\\d])`, 'gu');
const QUARTER = `(?:${NUMERAL})(?![\\p{L}\\d])`;
const PATTERN = new RegExp(
  `${WORD_START}[Qq][Uu](?:ý|í|Ý|Í)\\s{0,3}(?<quarters>${QUARTER}(?:(?:${LIST_JOIN}|${RANGE_JOIN})(?:[Qq][Uu](?:ý|í|Ý|Í)\\s{1,2})?${QUARTER}){0,3})(?:${YEAR_TAIL})?`,
  'gu',
);
const MONTHS_OF_A_QUARTER = 3;
const QUARTERS = ROMAN_NUMERALS.slice(0, 5);
const numberOf = (printed: string): number =>
  /^\d$/u.test(printed) ? Number(printed) : QUARTERS.indexOf(printed.replace(/[1l!i]/gu, 'I'));
const quarter = (n: number, year: number | null) =>
  monthsParts(MONTHS_OF_A_QUARTER * (n - 1) + 1, MONTHS_OF_A_QUARTER * n, year);
