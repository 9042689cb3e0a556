// Which fixed signs of the letterhead were misread: the "Số:" before the document's number, the "V/v" before its subject?
import type { NoiseClass } from '../../model/evidence.js';
import type { Rule } from './rule.js';

/** What stands before a document's number at the start of a line can only be "Số"; engines read its ố as a digit. */
const NUMBER_WORD =
  /^\s*([$S§][6o0óôöõòêéèëàáä8](?=[:.;]?\s{1,3}\p{Nd}{1,5}(?:\/\p{Nd}{4})?[/-]\p{Lu}{2})|56(?=[:;]\s{1,3}\p{Nd}{1,5}(?:\/\p{Nd}{4})?[/-]\p{Lu}{2}))/u;
/** No number stands between a word and a document's number. */
const NUMBER_WORD_INSIDE = /(?<=\p{L}\s)([$5§]6(?=\s\p{Nd}{1,5}(?:\/\p{Nd}{4})?[/–—-]\p{Lu}{2}))/u;
/** "V/v" at the start of a line, before small letters. No word is written so. */
const SUBJECT = /^\s*(V(?:À|Á|A|iv|lv|1v|Iv|w|\/y|\/V|\\v|'v))(?=\s+\p{Ll}{2})/u;

const GARBLED: ReadonlySet<NoiseClass> = new Set(['latin-accents', 'ascii-symbols']);

export const letterheadMarks: Rule = {
  name: 'letterhead-marks',
  find: (line, noise) =>
    GARBLED.has(noise)
      ? MARKS.flatMap(({ pattern, after }) => {
          const found = pattern.exec(line);
          const read = found?.[1];
          if (found === null || read === undefined) return [];
          const start = found.index + found[0].indexOf(read);
          return [{ range: [start, start + read.length] as const, after }];
        })
      : [],
};

const MARKS = [
  { pattern: NUMBER_WORD, after: 'Số' },
  { pattern: NUMBER_WORD_INSIDE, after: 'số' },
  { pattern: SUBJECT, after: 'V/v' },
] as const;
