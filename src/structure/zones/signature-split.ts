// Where does a line part into text at the left and a signature at the right?
import { phraseKey } from '../../vietnamese/skeleton.js';
import { allMatches } from '../dates/all-matches.js';
import { nameLikeness } from '../lexicon/person-names.js';
import { isAuthority, isOffice } from '../lexicon/signature-titles.js';
import { sliceTraced, type Traced, trimTraced } from '../reading/traced.js';

export interface SplitLine {
  readonly left: Traced;
  readonly right: Traced;
}

/** Blanks this wide in the document part columns. */
const COLUMN_GAP = 3;
/** The left column has ended: a recipient, its heading or the last line of the text. */
const ENDS_LEFT = /[;:.,)/”"]$/u;
/** Of a list's first line, so much shows its bullet or its opening words. */
const LONGEST_LIST_START = 40;
/** Three capitalised syllables or more: two behind a list entry may be a place. */
const DAMAGED_NAME = /^(?:\p{Lu}\p{Ll}+\s?){3,5}$/u;
const RECIPIENTS = /^(?:noi nhan|luu|nhu tren)(?: |$)/u;

/**
 * The right column is print in capitals that starts with an authority or an office, or a name behind a wide gap or a closed list entry; in
 * recognised lines the family name may be damaged.
 *
 * @example "- Các phòng chức năng; PHÓ GIÁM ĐỐC" parts before "PHÓ GIÁM ĐỐC"
 */
export function splitAtSignature(line: Traced, isNoisy = false): SplitLine | null {
  if (isSignatureText(line.text)) return null;
  const mayBeListed = isLeftColumn(line.text.slice(0, LONGEST_LIST_START));
  if (!mayBeListed && /\p{Ll}/u.test(line.text.slice(line.text.lastIndexOf(' ') + 1))) return null;
  const words = wordsOfEnd(line.text);
  for (let i = firstCapitalOfTail(words.map((word) => word[0])); i < words.length; i++) {
    const start = words[i]!.index;
    const right = line.text.slice(start);
    if (start > 0 && isSignatureText(right)) return parted(line, start);
  }
  let damaged = 0;
  for (let parts = 5; parts >= 2; parts--) {
    const word = words[words.length - parts];
    if (!word || word.index === 0) continue;
    const left = line.text.slice(0, word.index).trimEnd();
    const isApart = isWideGap(line, word.index) || (ENDS_LEFT.test(left) && !/,$/u.test(left));
    if (!isApart || !isLeftColumn(left)) continue;
    const right = line.text.slice(word.index);
    if (nameLikeness(right) === 'sure') return parted(line, word.index);
    if (isNoisy && DAMAGED_NAME.test(right) && nameLikeness(right) === 'possible') damaged = word.index;
  }
  return damaged > 0 ? parted(line, damaged) : null;
}

/** Signers side by side: what wide gaps part, when each part is an office or a name, "DUYỆT CỦA HIỆU TRƯỞNG      NGƯỜI LẬP". */
export function signersOf(line: Traced): readonly Traced[] {
  const parts: Traced[] = [];
  let from = 0;
  for (let i = line.text.indexOf(' '); i >= 0; i = line.text.indexOf(' ', i + 1)) {
    if (!isWideGap(line, i + 1)) continue;
    parts.push(sliceTraced(line, from, i));
    from = i + 1;
  }
  parts.push(sliceTraced(line, from));
  return parts.length > 1 && parts.every(({ text }) => isSigner(text)) ? parts : [line];
}

/** An office, print in capitals of at least two words, or a name. */
function isSigner(text: string): boolean {
  if (isListEntry(text)) return false;
  return (
    /^\P{Ll}*\p{Lu}{2}\P{Ll}*\s\P{Ll}*\p{Lu}{2}\P{Ll}*$/u.test(text) || isOffice(text) || nameLikeness(text) === 'sure'
  );
}

/** "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Hoàng Văn Bình" parts before the name, the office in capitals before it. */
export function splitAtName(line: Traced): SplitLine | null {
  const start = /^[^\p{Ll}]{5,}?\s(?=\p{Lu}\p{Ll})/u.exec(line.text)?.[0].length ?? 0;
  if (start === 0 || isSignatureText(line.text) || !isSignatureText(line.text.slice(0, start))) return null;
  return nameLikeness(line.text.slice(start)) === 'no' ? null : parted(line, start);
}

/** In print of capitals, an authority or an office. */
export function isSignatureText(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text) && (isAuthority(text) || isOffice(text));
}

/** No signature is longer; what stands before decides nothing, and a line may be a page long. */
const LONGEST_SIGNATURE = 300;

interface Word {
  readonly 0: string;
  readonly index: number;
}

/** The whole words among the last units of the text, with their places. */
function wordsOfEnd(text: string): readonly Word[] {
  if (text.length <= LONGEST_SIGNATURE) return allMatches(WORD, text);
  const from = text.indexOf(' ', text.length - LONGEST_SIGNATURE);
  if (from < 0) return [];
  return allMatches(WORD, text.slice(from)).map(({ 0: word, index }) => ({ 0: word, index: from + index }));
}
const WORD = /\S+/gu;

function firstCapitalOfTail(words: readonly string[]): number {
  let i = words.length;
  while (i > 0 && !/\p{Ll}/u.test(words[i - 1]!)) i--;
  return i;
}

/** Recognition also makes "~", "=" and ">" of a hyphen. */
const isListEntry = (text: string): boolean => /^[-–—+*•~=>]/u.test(text);

function isLeftColumn(left: string): boolean {
  return isListEntry(left) || RECIPIENTS.test(phraseKey(left));
}

function isWideGap(line: Traced, start: number): boolean {
  return start > 1 && line.at[start]! - line.at[start - 2]! > COLUMN_GAP;
}

function parted(line: Traced, start: number): SplitLine {
  return { left: trimTraced(sliceTraced(line, 0, start)), right: sliceTraced(line, start) };
}
