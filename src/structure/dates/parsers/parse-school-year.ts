// Which school years does a text name? "năm học 2021 – 2022": kept as text, since schools begin them on different days.
import { type DateParser, UNKNOWN_PARTS } from '../date-candidate.js';
import { DASH, LIST_JOIN, WORD_START, YEAR } from '../patterns.js';
import { singles } from './singles.js';

const YEARS = `${YEAR}(?:\\s{0,2}(?:${DASH}|/)\\s{0,2}${YEAR})?(?!\\d)`;
const PATTERN = new RegExp(`${WORD_START}năm\\s{1,2}học\\s{0,3}:?\\s{0,2}${YEARS}(?:${LIST_JOIN}${YEARS}){0,5}`, 'giu');

/** School years, one phrase for a list of them. */
export const parseSchoolYear: DateParser = {
  name: 'school-year',
  holds: ['học'],
  parse: (text) => singles(text, PATTERN, 'school-year', () => UNKNOWN_PARTS),
};
