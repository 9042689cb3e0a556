// Where does a text begin to cite a document?
import { allMatches } from '../dates/all-matches.js';
import { CITED_TYPES, citedType, typeOfNumber } from './document-types.js';

/** A place where a citation may begin. `restStart` is behind the type name (or at "số" where there is none). */
export interface Opener {
  readonly start: number;
  readonly restStart: number;
  readonly type: string | null;
  readonly byName: boolean;
}

/**
 * All places in order. A type name counts when its first letter is a capital or a number follows; a number with a code of its
 * own counts without a type name ("số 1569/QĐ-TTg").
 *
 * @example citationOpeners('Điều 9 Nghị định số 181/2024/NĐ-CP') // [{ start: 7, type: 'Nghị định', restStart: 16, … }]
 */
export function citationOpeners(text: string): readonly Opener[] {
  return IDENTIFIES.test(text) ? merged(typed(text), untyped(text)) : [];
}

/** A sieve: documents are cited by a number, a quoted title, or as laws are. */
const IDENTIFIES = /\d|["“«]|luật|pháp lệnh|hiến pháp/iu;

function typed(text: string): readonly Opener[] {
  return allMatches(TYPE, text).flatMap((match) => {
    const type = citedType(match[1]!);
    const restStart = match.index + match[0].length;
    const cites = /^\p{Lu}/u.test(match[1]!) || NUMBER_FOLLOWS.test(text.slice(restStart, restStart + LOOK_AHEAD));
    return type && cites ? [{ start: match.index, restStart, type: type.name, byName: type.byName }] : [];
  });
}

const LOOK_AHEAD = 12;
/** Blanks of any kind between the syllables: text from a page may hold several. */
const NAMES = CITED_TYPES.map(({ name }) => name.replaceAll(' ', '\\s{1,2}')).join('|');
const TYPE = new RegExp(`(?<![\\p{L}\\p{N}]|pháp\\s)(${NAMES})(?!\\p{L})`, 'giu');
const NUMBER_FOLLOWS = /^\s{1,2}(?:liên\s(?:ngành|tịch)\s)?(?:số|\d)/iu;

/** A number behind "số" or a short form of the type ("QĐ số 12/QĐ-UBND"), with the code of a type: forms and contracts have others. */
const UNTYPED =
  /(?<![\p{L}\p{N}])(?:(?:NĐ|NQ|QĐ|TT|CV|KH|CT|HD|TB|KL)\s{1,2}(?:số\s{1,2})?|số\s{1,2})(?=\d{1,6}\p{L}?(?:\/\d{4})?[/-]\s?\p{Lu}[\p{L}\d]*[-/]?)/gu;
/** The next of a list: "các Quyết định số: 12/QĐ-UBND ngày …; 50/QĐ-UBND ngày …"; matched from its blank on. */
const LISTED = /(?<=[;,]|gồm:|(?<!\p{L})và)\s(?=\d{1,5}(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d&/-]*\s{1,2}ngày\s\d)/gu;
const NUMBER_LENGTH = 40;

function untyped(text: string): readonly Opener[] {
  const named = allMatches(UNTYPED, text).flatMap(({ 0: printed, index }) => {
    // The number alone is read as "số …" is.
    const restStart = /^\p{Lu}/u.test(printed) ? index + /^\p{Lu}+/u.exec(printed)![0].length : index;
    return openerAt(text, index, restStart, index + printed.length);
  });
  const listed = allMatches(LISTED, text).flatMap(({ index }) => openerAt(text, index + 1, index, index + 1));
  return [...named, ...listed];
}

function openerAt(text: string, start: number, restStart: number, numberStart: number): readonly Opener[] {
  const number = /^\S+/u.exec(text.slice(numberStart, numberStart + NUMBER_LENGTH))?.[0] ?? '';
  const type = typeOfNumber(number);
  return type === null ? [] : [{ start, restStart, type, byName: false }];
}

/** Numbers that no type name stands directly before, among those that have one. */
function merged(withType: readonly Opener[], bare: readonly Opener[]): readonly Opener[] {
  const rests = new Set(withType.map(({ restStart }) => restStart));
  const follows = ({ start }: Opener): boolean => [0, 1, 2].some((blanks) => rests.has(start - blanks));
  return [...withType, ...bare.filter((opener) => !follows(opener))].sort((a, b) => a.start - b.start);
}
