// Where does a text say "now"? "từ nay đến …", "từ ngày 01/6/2021 đến nay": an end of a range without a day.
import { type DateParser, UNKNOWN_PARTS } from '../date-candidate.js';
import { singles } from './singles.js';

const PATTERN = /(?<=(?<!\p{L})(?:từ|đến|tới)\s{1,2})(?:bây\sgiờ|hiện\snay|nay)(?!\p{L})/giu;

/** Weak: alone it is no date. */
export const parseNow: DateParser = {
  name: 'now',
  holds: ['nay'],
  parse: (text) =>
    singles(text, PATTERN, 'now', () => UNKNOWN_PARTS).map((candidate) => ({ ...candidate, weak: true })),
};
