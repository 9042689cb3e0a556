// Do the letters of the agency's code and the first letters of its name say the same?
import { codeFitsAgency } from '../../vietnamese/agency-code.js';
import { unitSkeleton } from '../../vietnamese/skeleton.js';
import { isSyllable } from '../../vietnamese/syllable.js';
import type { CrossCheck, Witness } from './cross-check.js';
import type { Word } from './words.js';

/** A name that the code abbreviates is seldom wrong. */
const FITTING_NAME = 2;
const LEAST_LETTERS = 2;

/**
 * Of a damaged name the readings that the code abbreviates gain; and a letter of a damaged code has the marks of the word that it stands for:
 * "KHLT-CTY-CD" of "… CÔNG ĐOÀN" is "CĐ".
 */
export const codeOfAgency: CrossCheck = {
  name: 'code-of-agency',
  witnesses: (checked) => {
    const { draft, wordsOf } = checked;
    const { number, issuingAgency, superiorAgency } = draft;
    if (!number?.agencyCode || !issuingAgency) return [];
    const name = [...wordsOf(superiorAgency?.source), ...wordsOf(issuingAgency.source)];
    return [...votesOn(name, number.agencyCode), ...proofsOf(number.agencyCode, wordsOf(number.source), name)];
  },
};

function votesOn(name: readonly Word[], code: string): Witness[] {
  const texts = name.map(({ readings }) => readings[0].text);
  if (codeFitsAgency(code, texts.join(' '))) return [];
  return name.flatMap((word, i): Witness[] => {
    if (!word.isNoisy || word.readings.length === 1) return [];
    const fits = (text: string) => codeFitsAgency(code, texts.with(i, text).join(' '));
    return [{ kind: 'vote', word, nats: (core) => (fits(core) ? FITTING_NAME : 0), pointer: '/issuingAgency' }];
  });
}

function proofsOf(code: string, number: readonly Word[], name: readonly Word[]): Witness[] {
  const word = number.find(({ isNoisy, readings }) => isNoisy && readings[0].text.includes(code));
  if (!word) return [];
  const initials = name.flatMap(({ readings }) => initialsOf(readings[0].text));
  const meant = code
    .split(/([-/.])/u)
    .map((part) => withMarks(part, initials))
    .join('');
  const at = word.readings[0].text.lastIndexOf(code);
  const text = word.readings[0].text.slice(0, at) + meant + word.readings[0].text.slice(at + code.length);
  return [{ kind: 'proof', word, text, pointer: '/number' }];
}

/** Of a syllable its first letter without tone, of an abbreviation all letters. */
function initialsOf(text: string): string[] {
  const letters = text.replace(/\P{L}+/gu, '').toLocaleUpperCase('vi');
  return isSyllable(letters) ? [...letters].slice(0, 1).map(withoutTone) : [...letters];
}

const withoutTone = (letter: string): string =>
  letter
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC');

/** Letters of codes; tones and foreign marks are damage. */
const LETTER = /^[A-ZĂÂĐÊÔƠƯ]$/u;

/** The letters with the marks of the initials that they stand for in order; as they are where they fit in two ways, or in none. */
function withMarks(part: string, initials: readonly string[]): string {
  const letters = [...part];
  if (letters.length < LEAST_LETTERS || letters.some((letter) => !/\p{Lu}/u.test(letter))) return part;
  const first = alignment(letters, initials);
  const last = alignment(letters.toReversed(), initials.toReversed())?.toReversed();
  return first && last && first.join('') === last.join('') && first.every((letter) => LETTER.test(letter))
    ? first.join('')
    : part;
}

/** From left to right the first initials that the letters can stand for. */
function alignment(letters: readonly string[], initials: readonly string[]): string[] | null {
  const found: string[] = [];
  let from = 0;
  for (const letter of letters) {
    const place = initials.findIndex((initial, i) => i >= from && unitSkeleton(initial) === unitSkeleton(letter));
    if (place < 0) return null;
    found.push(initials[place]!);
    from = place + 1;
  }
  return found;
}
