// Which months does a text name? "tháng 6 năm 2021", "tháng 6/2021", "tháng 6 và tháng 7 năm 2021", "tháng 9-12", "tháng Sáu".
import { type DateCandidate, type DateParser, monthsParts } from '../date-candidate.js';
import { valueRuns } from '../enumeration.js';
import { LIST_JOIN, RANGE_JOIN, WORD_START, YEAR, YEAR_TAIL } from '../patterns.js';
import { singles } from './singles.js';

/** Months with a number or a capitalised name; "06/2021" alone is weak. Lunar names (Giêng, Chạp) are no months here. */
export const parseMonth: DateParser = {
  name: 'month',
  parse: (text) => [...numbered(text), ...named(text), ...numeric(text)],
};

const MONTH = '\\d{1,2}(?![\\d%]|[.,]\\d)';
/** "3 tháng 2 tuần" is a duration, "tuần 2 tháng 6" is not. */
const NO_DURATION = `(?<!\\d\\s{0,2})|(?<=tuần\\s(?:thứ\\s)?\\d\\s)`;
const NUMBERED = new RegExp(
  `${WORD_START}(?:${NO_DURATION})tháng\\s{0,3}(?<months>${MONTH}(?:(?:${LIST_JOIN}|${RANGE_JOIN})(?:tháng\\s{1,2})?${MONTH}(?!\\s?tháng|/\\d{1,2}(?!\\d))){0,12})(?:${YEAR_TAIL})?`,
  'giu',
);

function numbered(text: string): readonly DateCandidate[] {
  return Array.from(text.matchAll(NUMBERED)).flatMap((match) => {
    const { months = '', year } = match.groups ?? {};
    const known = year === undefined ? null : Number(year);
    const at = match.index + match[0].indexOf(months);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
    const listed = known === null && !LIST_CLOSED.test(after) ? withoutLooseNumbers(months) : months;
    const end = known === null ? at + listed.length : match.index + match[0].length;
    const runs = valueRuns(listed, at, /\d+/gu, Number);
    return runs.map((run, index) => ({
      range: [index === 0 ? match.index : run.range[0], index === runs.length - 1 ? end : run.range[1]],
      first: monthsParts(run.first, run.first, known),
      last: monthsParts(run.last, run.last, known),
      form: run.first === run.last ? ('single' as const) : ('span' as const),
      weak: false,
      by: 'month',
    }));
  });
}

/** Nothing that the last number could count follows. */
const LIST_CLOSED = /^\s?(?:$|[.;:)])/u;

/** Without a year, "tháng 6, 15" is a month and something else: only numbers that can be months and carry the word, or end a range, count. */
function withoutLooseNumbers(months: string): string {
  const loose = /(?:\s{0,3}[,;&]|\s(?:và|hoặc))\s{0,3}\d|\D(?:0|1[3-9]|[2-9]\d)(?!\d)/u.exec(months);
  return loose ? months.slice(0, loose.index).trimEnd() : months;
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
