// What recurs? "thường xuyên", "hằng năm", "định kỳ hàng quý", "ngày 15 hằng tháng", "trước ngày 20 của tháng cuối quý".
import { type DateParser, UNKNOWN_PARTS } from '../date-candidate.js';
import { WORD_START } from '../patterns.js';
import { singles } from './singles.js';

const EVERY = '(?:hằng|hàng|mỗi|từng)\\s(?:ngày|tuần|tháng|quý|năm)(?:\\shọc)?';
const DAY_OF = `ngày\\s(?:làm\\sviệc\\s)?(?:mùng\\s)?\\d{1,2}(?:\\s(?:của|các))?\\s(?:${EVERY}|tháng\\s(?:đầu|cuối|sau|trước|tiếp|kế)(?:\\s(?:tiên|cùng|theo|liền kề))?(?:\\s(?:của\\s)?(?:mỗi\\s)?quý)?)`;
const PERIOD = '(?:\\d{1,2}\\stháng(?:\\s\\/?\\s?(?:1|01|một)\\slần)?|tháng|quý|năm|tuần)';
/** Of a time that is asked for, not in passing: "Thời gian: Thường xuyên.", or alone in a cell. */
const ALWAYS = '(?<=^|:\\s{0,3})thường\\sxuyên(?=\\s{0,3}(?:[.,;(]|$))';
const PATTERN = new RegExp(
  `${ALWAYS}|${WORD_START}(?:(?:định\\sk[ỳì]\\s)?(?:(?:trước|vào|chậm\\snhất)\\s)?(?:${DAY_OF}|${EVERY})|định\\sk[ỳì]\\s(?:trước\\s)?${PERIOD})(?!\\p{L})`,
  'giu',
);

/** Frequencies: no dates, but the timeline wants them. */
export const parseRecurring: DateParser = {
  name: 'recurring',
  holds: ['hằng', 'hàng', 'mỗi', 'từng', 'định', 'ngày', 'thường'],
  parse: (text) =>
    singles(text, PATTERN, 'recurring', () => UNKNOWN_PARTS).map((candidate) => ({ ...candidate, form: 'recurring' })),
};
