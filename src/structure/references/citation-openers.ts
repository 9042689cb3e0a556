// Where does a text begin to cite a document?
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
  const typed: Opener[] = [];
  let end = 0;
  for (const match of text.matchAll(TYPE)) {
    const type = citedType(match[1]!);
    const restStart = match.index + match[0].length;
    if (!type || (!/^\p{Lu}/u.test(match[1]!) && !NUMBER_FOLLOWS.test(text.slice(restStart, restStart + LOOK_AHEAD))))
      continue;
    typed.push({ start: match.index, restStart, type: type.name, byName: type.byName });
    end = restStart;
  }
  return end === 0 && !text.includes('số') ? [] : merged(typed, untyped(text));
}

const LOOK_AHEAD = 12;
/** Blanks of any kind between the syllables: text from a page may hold several. */
const NAMES = CITED_TYPES.map(({ name }) => name.replaceAll(' ', '\\s{1,2}')).join('|');
const TYPE = new RegExp(`(?<![\\p{L}\\p{N}])(${NAMES})(?!\\p{L})`, 'giu');
const NUMBER_FOLLOWS = /^\s{1,2}(?:liên\s(?:ngành|tịch)\s)?(?:số|\d)/iu;

/** "số" and a number with a code, not of a form, a house or a telephone. */
const UNTYPED =
  /(?<![\p{L}\p{N}])(?<!(?:mẫu|biểu|phụ\slục|giấy|đơn|nhà|lô|thửa|tờ|quyển|tài\skhoản|thoại|ký\shiệu)\s)(?:số\s{1,2})\d{1,6}[\p{L}]?(?:\/\d{4})?[/-]\s?\p{Lu}[\p{L}\d]*[-/]/giu;

function untyped(text: string): readonly Opener[] {
  return Array.from(text.matchAll(UNTYPED), ({ index }) => ({
    start: index,
    restStart: index,
    type: typeOfNumber(/\d\S*/u.exec(text.slice(index, index + 40))?.[0] ?? ''),
    byName: false,
  }));
}

/** Numbers that no type name stands directly before, among those that have one. */
function merged(typed: readonly Opener[], bare: readonly Opener[]): readonly Opener[] {
  const follows = (opener: Opener): boolean =>
    typed.some(({ restStart }) => opener.start >= restStart && opener.start - restStart <= 2);
  return [...typed, ...bare.filter((opener) => !follows(opener))].sort((a, b) => a.start - b.start);
}
