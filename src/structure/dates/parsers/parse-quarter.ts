// Which quarters does a text name? "quý II/2021", "quý 3 năm 2021", "Quý I, II năm 2021", "quý III và quý IV".
import { type DateParser, monthsParts } from '../date-candidate.js';
import { valueRuns } from '../enumeration.js';
import { LIST_JOIN, RANGE_JOIN, WORD_START, YEAR_TAIL } from '../patterns.js';

/** Quarters by roman or arabic number, with or without a year. */
export const parseQuarter: DateParser = {
  name: 'quarter',
  parse: (text) =>
    Array.from(text.matchAll(PATTERN)).flatMap((match) => {
      const { quarters = '', year } = match.groups ?? {};
      const known = year === undefined ? null : Number(year);
      const end = match.index + match[0].length;
      const runs = valueRuns(
        quarters,
        match.index + match[0].indexOf(quarters),
        /(?<!\p{L})(?:IV|I{1,3}|[1-4])(?!\p{L})/gu,
        numberOf,
      );
      return runs.map((run, index) => ({
        range: [index === 0 ? match.index : run.range[0], index === runs.length - 1 ? end : run.range[1]],
        first: quarter(run.first, known),
        last: quarter(run.last, known),
        form: run.first === run.last ? ('single' as const) : ('span' as const),
        weak: false,
        by: 'quarter',
      }));
    }),
};

const QUARTER = '(?:IV|I{1,3}|[1-4])(?![\\p{L}\\d])';
const PATTERN = new RegExp(
  `${WORD_START}[Qq][Uu](?:ý|í|Ý|Í)\\s{0,3}(?<quarters>${QUARTER}(?:(?:${LIST_JOIN}|${RANGE_JOIN})(?:[Qq][Uu](?:ý|í|Ý|Í)\\s{1,2})?${QUARTER}){0,3})(?:${YEAR_TAIL.replace('năm', '[Nn][Ăă][Mm]')})?`,
  'gu',
);
const MONTHS_OF_A_QUARTER = 3;
const ROMAN = ['', 'I', 'II', 'III', 'IV'];
const numberOf = (printed: string): number => (/^\d$/u.test(printed) ? Number(printed) : ROMAN.indexOf(printed));
const quarter = (n: number, year: number | null) =>
  monthsParts(MONTHS_OF_A_QUARTER * (n - 1) + 1, MONTHS_OF_A_QUARTER * n, year);
