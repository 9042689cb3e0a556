// Which months does a text name? "tháng 6 năm 2021", "tháng 6/2021", "tháng 6 và tháng 7 năm 2021", "tháng 9-12", "tháng Sáu".
import { ROMAN_NUMERALS } from '../../../vietnamese/roman-numerals.js';
import { type DateCandidate, type DateParser, monthsParts } from '../date-candidate.js';
import { valueRuns } from '../enumeration.js';
import { LIST_JOIN, RANGE_JOIN, WORD_START, YEAR, YEAR_TAIL } from '../patterns.js';
import { runsToCandidates } from './runs-to-candidates.js';
import { singles } from './singles.js';

/** Months with a number or a capitalised name; "06/2021" alone is weak. Lunar names (Giêng, Chạp) are no months here. */
export const parseMonth: DateParser = {
  name: 'month',
  holds: ['tháng', '/19', '/20', '-19', '-20'],
  parse: (text) => [...numbered(text), ...named(text), ...numeric(text)],
};

const MONTH = '(?:\\d{1,2}(?![\\d%]|[.,]\\d)|(?:IX|IV|VI{0,3}|XI{0,2}|I{1,3})(?![\\p{L}\\d]))';
/** "3 tháng 2 tuần" is a duration, "tuần 2 tháng 6" is not. */
const NO_DURATION = `(?<!\\d\\s{0,2}[Tt])|(?<=[Tt]uần\\s(?:thứ\\s)?\\d(?:\\s?[,&+-]\\s?\\d){0,4}\\s[Tt])`;
const NUMBERED = new RegExp(
  `[Tt](?<![\\p{L}\\p{N}][Tt])(?:${NO_DURATION})[Hh][Áá][Nn][Gg]\\s{0,3}(?<months>${MONTH}(?:(?:${LIST_JOIN}|${RANGE_JOIN})(?:[Tt][Hh][Áá][Nn][Gg]\\s{1,2})?${MONTH}(?!\\s?tháng|/\\d{1,2}(?!\\d))){0,12})(?:${YEAR_TAIL})?`,
  'gu',
);
const VALUE = /\d+|(?<!\p{L})[IVX]+(?!\p{L})/gu;

function numbered(text: string): readonly DateCandidate[] {
  const found: DateCandidate[] = [];
  NUMBERED.lastIndex = 0;
  for (let match = NUMBERED.exec(text); match; match = NUMBERED.exec(text)) {
    const { months = '', year } = match.groups ?? {};
    const known = year === undefined ? null : Number(year);
    const listStart = match.index + match[0].indexOf(months);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
    const listed = known === null ? withoutLooseNumbers(months, after) : months;
    const end = listed === months ? match.index + match[0].length : listStart + listed.length;
    // What is cut off may open a list of its own.
    NUMBERED.lastIndex = end;
    found.push(
      ...runsToCandidates({
        start: match.index,
        listStart,
        end,
        runs: valueRuns(listed, VALUE, monthOf, true),
        weak: false,
        by: 'month',
        partsOf: (month, side, run) =>
          monthsParts(month, month, known !== null && side === 'first' && run.first > run.last ? known - 1 : known),
      }),
    );
  }
  return found;
}

const monthOf = (printed: string): number => (/^\d/u.test(printed) ? Number(printed) : ROMAN_NUMERALS.indexOf(printed));

const LAST_MEMBER = /\s{0,3}(?:[,;&]|và|hoặc)\s{0,3}\d{1,2}$/u;
/** Nothing that the last number could count follows. */
const LIST_CLOSED = /^\s?(?:$|[.;:)])/u;
const NO_MONTH = /\s{0,3}(?:[,;&~÷–—-]|và|hoặc|đến|tới)(?:\shết)?\s{0,3}(?:tháng\s)?(?:0|1[3-9]|[2-9]\d)(?!\d)/u;

/** Without a year, "tháng 6, 15" and "tháng 6, 2 người" are a month and something else. */
function withoutLooseNumbers(months: string, after: string): string {
  const wrong = NO_MONTH.exec(months);
  const listed = wrong ? months.slice(0, wrong.index) : months;
  return !wrong && LIST_CLOSED.test(after) ? listed : listed.replace(LAST_MEMBER, '');
}

const NAMES: Readonly<Record<string, number>> = {
  Một: 1,
  Hai: 2,
  Ba: 3,
  Tư: 4,
  Bốn: 4,
  Năm: 5,
  Sáu: 6,
  Bảy: 7,
  Bẩy: 7,
  Tám: 8,
  Chín: 9,
  Mười: 10,
  'Mười Một': 11,
  'Mười một': 11,
  'Mười Hai': 12,
  'Mười hai': 12,
};
const NAMED = new RegExp(
  `${WORD_START}[Tt]háng\\s(?<name>Mười\\s(?:[Mm]ột|[Hh]ai)|Một|Hai|Ba|Tư|Bốn|Năm|Sáu|Bảy|Bẩy|Tám|Chín|Mười)(?!\\p{L}|\\s\\d|\\s\\p{Lu})(?:${YEAR_TAIL})?`,
  'gu',
);

const named = (text: string): readonly DateCandidate[] =>
  singles(text, NAMED, 'month', ({ groups }) => {
    const month = NAMES[groups?.name?.replace(/\s/gu, ' ') ?? ''];
    return month === undefined ? null : monthsParts(month, month, groups?.year ? Number(groups.year) : null);
  });

const NUMERIC = new RegExp(
  `(?<![\\p{L}\\d/.,-])(?<month>0?[1-9]|1[0-2])[/-](?<year>${YEAR})(?![\\p{L}\\d/]|[.,-]\\d)`,
  'gu',
);

const numeric = (text: string): readonly DateCandidate[] =>
  singles(text, NUMERIC, 'month', ({ groups }) =>
    monthsParts(Number(groups?.month), Number(groups?.month), Number(groups?.year)),
  ).map((candidate) => ({ ...candidate, weak: true }));
