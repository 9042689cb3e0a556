// Is this the name of a person, as it stands under a signature?
import { phraseKey } from '../../vietnamese/skeleton.js';
import { allMatches } from '../dates/all-matches.js';
import { opensAgency } from './agencies.js';
import { isArchiveLine } from './recipients-heading.js';
import { isOffice } from './signature-titles.js';
import { isSurname, withoutTitles } from './surnames.js';

const LEAST_PARTS = 2;
const MOST_PARTS = 5;
/** Degrees and ranks with their dots, and brackets after the name, may make the line longer than the name. */
const LONGEST = 60;
const NAME_PART = /^(?:\p{Lu}[\p{Ll}&]*(?:['’-]\p{L}+)?|\p{Lu}+)$/u;
const DEGREE =
  /^(?:(?:PGS|GS|TS|ThS|Ths|BS|BSCK|BSCK[IL1l]{1,2}|BSCC|CKI{1,2}|CK\s?I{1,2}|DS|DSCKI{1,2}|KS|CN|NSƯT|NSND|NGƯT|NGND|LM|HT|TT|ĐĐ|Ông|Bà)\.?(?:,\s|\s|(?<=\.))|(?:Đại|Thượng|Trung|Thiếu)\s(?:tá|úy|uý|tướng)\s)+/u;

/** A sieve: names, degrees and ranks do. */
const STARTS_LARGE = /^[^\p{L}]*\p{Lu}/u;

/** Agencies and annexes in capitals, by their own marks: "TRƯỜNG" is none of the family Trương. */
const NO_NAME = /^(?:SỞ|PHÒNG|TRƯỜNG|ỦY BAN|UỶ BAN|UBND|CÔNG TY|PHỤ LỤC|BIỂU|MẪU)(?!\p{L})/u;

export type NameLikeness = 'sure' | 'possible' | 'no';

/**
 * `sure`: two to five capitalised parts that start with a family name; `possible`: the same without a known family name.
 *
 * "TỔ TRƯỞNG" is an office, though Tô and Trương are families.
 *
 * @example nameLikeness('ThS. Trần Thị Bình') // 'sure'
 */
export function nameLikeness(text: string): NameLikeness {
  if (!STARTS_LARGE.test(text)) return 'no';
  const bare = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if (bare === '' || bare.length > LONGEST || /[\d:;/]/u.test(bare)) return 'no';
  const parts = bare.replace(DEGREE, '').split(/[\s.]+/u);
  if (parts.length < LEAST_PARTS || parts.length > MOST_PARTS || !areNameParts(parts)) return 'no';
  if (isOffice(bare) || isArchiveLine(bare)) return 'no';
  if (NO_NAME.test(bare)) return 'no';
  const first = withoutTitles(phraseKey(parts.join(' '))).split(' ')[0]!;
  if (isSurname(first)) return 'sure';
  return opensAgency(bare) ? 'no' : 'possible';
}

/** Old encodings have no capitals with marks: "Hứa Thị ánh Nguyệt" may have one part in small letters, but no first or last one. */
function areNameParts(parts: readonly string[]): boolean {
  const others = parts.filter((part) => !NAME_PART.test(part));
  const [small] = others;
  if (others.length !== 1 || parts.length < LEAST_PARTS + 2) return others.length === 0;
  return (
    /^\p{Ll}+$/u.test(small!) &&
    parts.indexOf(small!) > 0 &&
    small !== parts[parts.length - 1] &&
    /^[^a-zđ]/u.test(small!)
  );
}

const isSureName = (text: string): boolean => nameLikeness(text) === 'sure';
const WORD = /\S+/gu;
const MOST_WORDS_OF_TWO = 10;

/**
 * Where the second of two names on one line starts, 0 when the line is not two names.
 *
 * @example secondNameStart('Triệu Thị Vóc Nguyễn Hữu Trác') // 14
 */
export function secondNameStart(text: string): number {
  if (!STARTS_LARGE.test(text)) return 0;
  const words = allMatches(WORD, text);
  if (words.length < 2 * LEAST_PARTS || words.length > MOST_WORDS_OF_TWO) return 0;
  const second = words
    .slice(LEAST_PARTS, 1 - LEAST_PARTS)
    .find(({ index }) => isSureName(text.slice(0, index)) && isSureName(text.slice(index)));
  return !second || isOffice(text) || isSureName(text) ? 0 : second.index;
}
