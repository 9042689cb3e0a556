// Is this the name of a person, as it stands under a signature?
import { phraseKey } from '../../vietnamese/skeleton.js';
import { isSurname, withoutTitles } from './surnames.js';

const LEAST_PARTS = 2;
const MOST_PARTS = 5;
/** Degrees and ranks with their dots, and brackets after the name, may make the line longer than the name. */
const LONGEST = 60;
const NAME_PART = /^(?:\p{Lu}\p{Ll}*(?:['’-]\p{L}+)?|\p{Lu}+)$/u;
const DEGREE =
  /^(?:(?:PGS|GS|TS|ThS|Ths|BS|BSCK|BSCKI{1,2}|BSCC|CKI{1,2}|CK\s?I{1,2}|DS|DSCKI{1,2}|KS|CN|NSƯT|NSND|NGƯT|NGND|LM|HT|TT|ĐĐ|Ông|Bà)\.?(?:,\s|\s|(?<=\.))|(?:Đại|Thượng|Trung|Thiếu)\s(?:tá|úy|uý|tướng)\s)+/u;

export type NameLikeness = 'sure' | 'possible' | 'no';

/**
 * `sure`: two to five capitalised parts that start with a family name; `possible`: the same without a known family name.
 *
 * @example nameLikeness('ThS. Trần Thị Bình') // 'sure'
 */
export function nameLikeness(text: string): NameLikeness {
  const bare = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if (bare === '' || bare.length > LONGEST || /[\d:;/]/u.test(bare)) return 'no';
  const parts = bare.replace(DEGREE, '').split(/[\s.]+/u);
  if (parts.length < LEAST_PARTS || parts.length > MOST_PARTS || !parts.every((part) => NAME_PART.test(part)))
    return 'no';
  const first = withoutTitles(phraseKey(parts.join(' '))).split(' ')[0]!;
  return isSurname(first) ? 'sure' : 'possible';
}
