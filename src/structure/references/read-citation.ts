// What does a citation say of the document: number, day, issuer, subject?
import type { IsoDate } from '../../model/plan.js';
import { dayAhead } from './day-ahead.js';
import { ISSUER, ISSUER_BEFORE_NUMBER, NO_SUBJECT, SUBJECT } from './issuer-and-subject.js';
import { nameOfLaw } from './name-of-law.js';

/** The parts of one citation; `length` is how much of the clause they take up. */
export interface Citation {
  readonly number: string | null;
  readonly issuedOn: IsoDate | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly length: number;
}

/**
 * Reads the clause behind a type name, part by part in the order of Nghị định 30/2020/NĐ-CP: số, ngày, của, về việc. Null when
 * nothing identifies a document: neither number, nor day, nor a quoted title.
 *
 * @example readCitation(' số 4455/KH- SGDĐT ngày 17 tháng 8 năm 2023 của Sở Giáo dục và Đào tạo về phong trào thi đua')
 * // { number: '4455/KH-SGDĐT', issuedOn: '2023-08-17', issuer: 'Sở Giáo dục và Đào tạo', subject: 'phong trào thi đua', … }
 */
export function readCitation(clause: string): Citation | null {
  const reader = readerOf(clause);
  const issuerBefore = reader.take(ISSUER_BEFORE_NUMBER);
  const number = reader.take(NUMBER) ?? reader.take(PLAIN_NUMBER);
  const quoted = reader.take(QUOTED);
  reader.take(SHORT_NAME);
  const day = reader.takeDay();
  if (number === null && !day?.date && quoted === null) return null;
  // In capitals throughout, nothing tells a name from the words around it.
  if (!/\p{Ll}/u.test(clause)) return reader.finish(number, day?.date ?? null, null, quoted);
  const issuer = issuerBefore ?? reader.take(ISSUER);
  return reader.finish(number, day?.date ?? null, issuer, quoted ?? readSubject(reader));
}

/**
 * Reads the clause behind "Luật", "Bộ luật", …: the name is the subject. Null when no name follows.
 *
 * @example readLaw(' Thi đua, khen thưởng ngày 15 tháng 6 năm 2022') // { subject: 'Thi đua, khen thưởng', issuedOn: '2022-06-15', … }
 */
export function readLaw(clause: string): Citation | null {
  const reader = readerOf(clause);
  const numberFirst = reader.take(NUMBER);
  const name = reader.takeName();
  const number = numberFirst ?? reader.take(NUMBER);
  const day = reader.takeDay();
  if (number === null && name === null && day === null) return null;
  const numberLast = number ?? reader.take(NUMBER);
  const issuer = reader.take(ISSUER_OF_LAW);
  return reader.finish(numberLast, day?.date ?? null, issuer, name);
}

type Reader = ReturnType<typeof readerOf>;

/** Takes parts off the front of a clause. */
function readerOf(clause: string) {
  let at = 0;
  return {
    /** The first group that matched. */
    take: (pattern: RegExp): string | null => {
      const match = pattern.exec(clause.slice(at));
      if (!match) return null;
      at += match[0].length;
      return match.slice(1).find((group) => group !== undefined) ?? '';
    },
    ahead: (pattern: RegExp): boolean => pattern.test(clause.slice(at)),
    takeDay: () => {
      const day = dayAhead(clause.slice(at));
      at += day?.length ?? 0;
      return day;
    },
    takeName: () => {
      const name = nameOfLaw(clause.slice(at));
      at += name?.length ?? 0;
      return name?.name ?? null;
    },
    finish: (
      number: string | null,
      issuedOn: IsoDate | null,
      issuer: string | null,
      subject: string | null,
    ): Citation => ({
      number: number?.replace(/\s/gu, '') ?? null,
      issuedOn,
      issuer: issuer && trimmed(issuer),
      subject: subject && trimmed(subject),
      length: lengthWithoutEnd(clause.slice(0, at)),
    }),
  };
}

function readSubject(reader: Reader): string | null {
  if (reader.ahead(NO_SUBJECT)) return null;
  return reader.take(QUOTED) ?? reader.take(SUBJECT);
}

const FINAL_MARK = /[\s.,;:/]/u;
const FINAL_WORDS = [' và', ' hoặc', ' cùng', ' với', ' tại'] as const;

/** How much of the text stands before its final marks and joining words. Counted from the end: patterns would try every start. */
function lengthWithoutEnd(text: string): number {
  let end = text.length;
  for (;;) {
    while (end > 0 && FINAL_MARK.test(text[end - 1]!)) end--;
    const word = FINAL_WORDS.find((final) => text.endsWith(final, end));
    if (word === undefined) return end;
    end -= word.length;
  }
}

const trimmed = (text: string): string | null =>
  text.slice(0, lengthWithoutEnd(text)).replace(/\s+/gu, ' ').trim() || null;

const JOINT = '(?:[./&_–-]|\\s?[/–-](?=\\p{Lu}{1,2}[\\p{Lu}\\d])|[/–-]\\s?(?=\\p{Lu}))';
/** With "số" whatever is printed as number, blank ones too ("/QĐ-UBND"); the Party writes "36-KH/TU". */
const NUMBER = new RegExp(
  '^\\s{0,2}[,:]?\\s{0,2}(?:liên\\s(?:ngành|tịch)\\s)?[Ss]ố(?:\\shiệu)?\\s{0,2}:?\\s{0,4}' +
    `((?:\\d[\\p{L}\\d]*|[\\p{Lu}\\d]{2,}(?=-[\\p{Lu}\\d]))(?:${JOINT}[\\p{L}\\d]+)*|/\\p{Lu}[\\p{L}\\d]*(?:${JOINT}[\\p{L}\\d]+)*)`,
  'u',
);
/** "Nghị quyết 18 về …", but "Kế hoạch 05 năm". */
const BEHIND_A_NUMBER = '(?:của|và|về|để|đã|có|được|gắn|theo|trong|tại|ngày\\s\\d|năm\\s\\d)';
/** Without "số": a number with a code or a year; or two or three digits as in "Đề án 06". */
const PLAIN_NUMBER = new RegExp(
  `^\\s{1,2}(\\d+\\p{L}?(?:/\\d{4}(?!\\d))?(?:${JOINT}\\p{Lu}[\\p{L}\\d]*)+|\\d{1,4}/\\d{4}(?!\\d)|\\d{2,3}(?![\\d%]|[.,]\\d|/\\d|\\s?(?!${BEHIND_A_NUMBER}(?!\\p{L}))\\p{Ll}))`,
  'u',
);
const QUOTED = /^\s{0,2}[,:]?\s{0,2}["“”«]([^"“”«»]{3,400})["”“»]/u;
/** "(gọi tắt là Đề án 06)", "(sau đây gọi là Kế hoạch số 12)". */
const SHORT_NAME = /^\s{0,2}\((?:sau\sđây|viết\stắt|gọi)[^()]{1,80}\)/u;
const ISSUER_OF_LAW = /^\s{1,2}của\s(Quốc hội(?:\snước\s[^,;.()]{1,50})?)/u;
