// Which days were left blank on the page? "ngày … tháng 6 năm 2021", "ngày     tháng    năm 2021".
import { type DateParser, UNKNOWN_PARTS } from '../date-candidate.js';
import { singles } from './singles.js';

const GAP = '[\\s.…_]{1,40}';
const PATTERN = new RegExp(
  `(?<!\\p{L})ngày(?:${GAP}tháng(?:${GAP}|${GAP}\\d{1,2}${GAP})|${GAP}\\d{1,2}${GAP}tháng${GAP})năm(?:${GAP}(?:\\d{4}(?!\\d))?|(?!\\p{L}))`,
  'giu',
);

/** A day that somebody was to fill in: text without a value, lest "tháng 6 năm 2021" be read for it. */
export const parseBlankDay: DateParser = {
  name: 'blank-day',
  holds: ['ngày'],
  parse: (text) => singles(text, PATTERN, 'blank-day', () => UNKNOWN_PARTS),
};
