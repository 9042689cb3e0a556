// Which letters can a writer have meant, and what are they made of?
import { TONES, type Tone, VOWELS, withTone } from '../../vietnamese/tone.js';

/** One meant letter, lower case: base a–z, its quality mark (â ă ê ô ơ ư đ, else plain) and its tone. */
export interface Letter {
  readonly char: string;
  readonly base: string;
  readonly quality: Quality;
  readonly tone: Tone;
}
export type Quality = 'plain' | 'circumflex' | 'breve' | 'horn' | 'stroke';

const CONSONANTS = 'bcdđfghjklmnpqrstvwxz';

const QUALITIES: Readonly<Record<string, readonly [string, Quality]>> = {
  ă: ['a', 'breve'],
  â: ['a', 'circumflex'],
  ê: ['e', 'circumflex'],
  ô: ['o', 'circumflex'],
  ơ: ['o', 'horn'],
  ư: ['u', 'horn'],
  đ: ['d', 'stroke'],
};

/** The 21 consonants, then the 72 vowels with their tones. A letter's index is its place here. */
export const LETTERS: readonly Letter[] = [
  ...[...CONSONANTS].map((char) => makeLetter(char, 'ngang')),
  ...[...VOWELS].flatMap((vowel) => TONES.map((tone) => makeLetter(vowel, tone))),
];

export const LETTER_COUNT = LETTERS.length;

/** Meant letters with their case: lower case first, then the same letters as capitals. */
export const SIGN_COUNT = 2 * LETTER_COUNT;

/** Index of a lower-case letter, -1 for anything else. */
export function letterIndex(char: string): number {
  return INDEX.get(char) ?? -1;
}

/** The letter as printed: capitals from LETTER_COUNT on. */
export function signText(sign: number): string {
  const { char } = LETTERS[sign % LETTER_COUNT]!;
  return sign < LETTER_COUNT ? char : char.toUpperCase();
}

/** The inverse of `signText`, -1 for what is no letter of the alphabet. */
export function signIndex(text: string): number {
  const lower = text.toLowerCase();
  const index = letterIndex(lower);
  if (index < 0) return -1;
  return lower === text ? index : index + LETTER_COUNT;
}

/** Whether one character is the sign's letter, marks aside, in the other case: `C` for c, `u` for Ứ. */
export function isOtherCase(sign: number, segment: string): boolean {
  const plain = segment.normalize('NFD')[0] ?? '';
  const { base } = LETTERS[sign % LETTER_COUNT]!;
  return segment.length === 1 && plain.toLowerCase() === base && (plain === base) !== sign < LETTER_COUNT;
}

const INDEX: ReadonlyMap<string, number> = new Map(LETTERS.map((letter, index) => [letter.char, index]));

function makeLetter(char: string, tone: Tone): Letter {
  const [base, quality] = QUALITIES[char] ?? [char, 'plain' as const];
  return { char: withTone(char, tone), base, quality, tone };
}
