// Which of an engine's words are print, and which are dirt, pen strokes and rules?
import { median } from '../layout/median.js';
import type { OcrWord } from '../model/ocr.js';

/** Marks below this confidence are parts of seals, of pen strokes, of the sheet's edge. */
const MARK_CONFIDENCE = 0.5;
/** A hyphen of 8-point print is 2.5 points wide; what is narrower than this is a speck of dust. */
const LEAST_MARK_WIDTH = 1.6;
/** Dust that engines read together with a dash. */
const DUST_AT_DASH = /^[.,:;_'"`~ˆ]*([-–—])[.,:;_'"`~ˆ]*$/u;

/** Accents by themselves are no print: what an engine makes of specks, and of the ends of rules. */
const LONE_ACCENTS = /^[ˆ^´¨˜`]+$/u;

/** Characters of the engines' alphabets that no Vietnamese print has, and what they stand for. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  // The Icelandic letter looks like Đ, and may come beside it for one letter of the print.
  [/ÐĐ|ĐÐ|Ð/gu, 'Đ'],
  [/⁄\/|\/⁄|⁄/gu, '/'],
  // b/c: báo cáo, behind the names of recipients.
  [/(?<=\(b\/)[€©](?=\))/gu, 'c'],
];

/**
 * Words without dirt, in letters and signs of Vietnamese print. Only marks go, never letters or digits: what is no letter and unsure, or too small. A dash that starts a line
 * stays, without the dust around it: it is an item's bullet. Marks get the height of their line, so that it stays theirs.
 */
export function cleanWords(words: readonly OcrWord[]): OcrWord[] {
  const printed = words.filter(({ text }) => !LONE_ACCENTS.test(text)).map(withoutForeign);
  return linesOf(printed).flatMap((line) => {
    const letters = line.filter(hasLetters);
    if (letters.length === 0) return line.filter((word) => !isDirt(word));
    const top = median(letters.map(({ box }) => box[1]));
    const bottom = median(letters.map(({ box }) => box[3]));
    return line.flatMap((word, index) => {
      if (hasLetters(word)) return [word];
      const dash = index === 0 ? DUST_AT_DASH.exec(word.text)?.[1] : undefined;
      if (isTiny(word) || (isDirt(word) && dash === undefined)) return [];
      const isNear = word.box[1] < bottom && word.box[3] > top;
      const box = isNear ? ([word.box[0], top, word.box[2], bottom] as const) : word.box;
      return [{ ...word, text: dash ?? word.text, box }];
    });
  });
}

function withoutForeign(word: OcrWord): OcrWord {
  const text = FOREIGN.reduce((seen, [from, to]) => seen.replace(from, to), word.text);
  return text === word.text ? word : { ...word, text };
}

function linesOf(words: readonly OcrWord[]): OcrWord[][] {
  const lines = new Map<number, OcrWord[]>();
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  return [...lines.values()];
}

/** Letters or digits: what a reader would miss. */
export function hasLetters({ text }: { readonly text: string }): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function isDirt(word: OcrWord): boolean {
  return !hasLetters(word) && (word.confidence < MARK_CONFIDENCE || isTiny(word));
}

function isTiny({ box }: OcrWord): boolean {
  return box[2] - box[0] < LEAST_MARK_WIDTH;
}
