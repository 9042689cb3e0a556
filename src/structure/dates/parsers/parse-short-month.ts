// Which months does a text name in short: "T9/2026", "T.10-2026"?
import { type DateParser, monthsParts } from '../date-candidate.js';
import { END, WORD_START, YEAR } from '../patterns.js';
import { singles } from './singles.js';

const MONTHS_OF_A_YEAR = 12;
/** A capital T, as in the heads and cells of schedules; with its year, so that "T2" (thứ Hai) is none. */
const SHORT = new RegExp(`${WORD_START}T\\.?\\s?(?<month>\\d{1,2})\\s?[/-]\\s?(?<year>${YEAR})${END}`, 'gu');

export const parseShortMonth: DateParser = {
  name: 'month',
  holds: ['/20', '-20', '/ 20', '- 20'],
  parse: (text) =>
    singles(text, SHORT, 'month', ({ groups }) => {
      const month = Number(groups?.month);
      return month >= 1 && month <= MONTHS_OF_A_YEAR ? monthsParts(month, month, Number(groups?.year)) : null;
    }),
};
