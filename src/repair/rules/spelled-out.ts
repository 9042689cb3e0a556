// Which abbreviation does the document spell out itself? (`DHSPKT` beside "Đại học Sư phạm Kỹ thuật" is ĐHSPKT)
import type { NoiseClass } from '../../model/evidence.js';
import { KNOWN_ABBREVIATIONS } from '../known-abbreviations.js';
import type { LabelledLine } from './label-sequence.js';
import type { RuleFinding } from './rule.js';

/**
 * Capitals that an engine without Đ wrote change when words in a row have the initials of one spelling with Đ (or Q for O) and none those
 * of the spelling as read. Three letters must be those of a name. Ranges are in the text.
 */
export function spelledOut(text: string, lines: readonly LabelledLine[]): readonly RuleFinding[] {
  const open = lines.filter(({ noise }) => WITHOUT_D_STROKE.has(noise));
  const found = open.flatMap(({ range: [start, end] }) =>
    [...text.slice(start, end).matchAll(ABBREVIATION)].map((match) => ({ read: match[0], at: start + match.index })),
  );
  if (found.length === 0) return [];
  const initials = initialsOf(text);
  const meanings = new Map<string, string | null>();
  return found.flatMap(({ read, at }) => {
    if (!meanings.has(read)) meanings.set(read, meaningOf(read, initials));
    const after = meanings.get(read);
    return after ? [{ range: [at, at + read.length] as const, after }] : [];
  });
}

const WITHOUT_D_STROKE: ReadonlySet<NoiseClass> = new Set(['latin-accents', 'ascii-symbols', 'no-diacritics']);
const ABBREVIATION = /(?<![\p{L}\p{N}])(?=[A-ZĐ]*[DO])[A-ZĐ]{3,8}(?![\p{L}\p{N}])/gu;
/** Shorter ones must begin with a capital: "Điều Kiện" in a text of two thousand words is met by chance. */
const LONG = 4;
/** Words that abbreviations leave out. */
const SKIPPED: ReadonlySet<string> = new Set(['và', 'của', 'các', 'cho', 'về']);

/** The initials of all words in a row, with and without the words that are skipped; small letters for words in small letters. */
function initialsOf(text: string): readonly string[] {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const initial = (word: string): string => {
    const first = word[0]!;
    return /[đĐ]/u.test(first) ? first : first.normalize('NFD')[0]!;
  };
  const all = words.filter((word) => !/^\p{Lu}{3,}$/u.test(word) || /\p{M}/u.test(word.normalize('NFD')));
  const kept = all.filter((word) => !SKIPPED.has(word.toLowerCase()));
  return [all, kept].map((list) => list.map(initial).join(''));
}

function meaningOf(read: string, initials: readonly string[]): string | null {
  if (KNOWN_ABBREVIATIONS.has(read)) return null;
  const isSpelled = (variant: string): boolean => initials.some((all) => occurs(all, variant));
  const meant = variantsOf(read).filter(isSpelled);
  return meant.length === 1 && meant[0] !== read ? meant[0]! : null;
}

function occurs(initials: string, letters: string): boolean {
  if (letters.length >= LONG) return initials.toUpperCase().includes(letters);
  return (
    initials.includes(letters[0] + letters.slice(1)) || initials.includes(letters[0] + letters.slice(1).toLowerCase())
  );
}

function variantsOf(read: string): readonly string[] {
  let variants = [''];
  for (const letter of read) {
    const letters = letter === 'D' ? ['D', 'Đ'] : letter === 'O' ? ['O', 'Q'] : [letter];
    variants = variants.flatMap((start) => letters.map((one) => start + one));
  }
  return variants;
}
