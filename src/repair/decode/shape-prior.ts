// What may an engine that has never met this letter print for it? Costs from the shapes alone, before any data.
//
// Reasons: an engine without Vietnamese keeps the base letter, drops or swaps the marks (á -> a, å); reads a mark below as a stroke of
// its own (ạ -> `l,l`, ụ -> `\l`), and closed shapes with marks as digits or capitals (ố -> 6, ế -> S, ộ -> Q). Unit: milli-nats.
import { LETTER_COUNT, LETTERS, type Letter } from './letters.js';

/** Cost of printing `segment` (0–3 characters, NFC) for a sign. Never infinite: anything can happen, dearly. */
export function shapeCost(sign: number, segment: string): number {
  const letter = LETTERS[sign % LETTER_COUNT]!;
  const upper = sign >= LETTER_COUNT;
  if (segment.length === 0) return DELETION;
  if (segment.length === 1) return singleCost(letter, upper, segment);
  return longCost(letter, upper, segment);
}

/** Cost of a character that stands for no letter at all. */
export function strayCost(char: string): number {
  if (/\p{L}/u.test(char)) return STRAY_LETTER;
  if (/\p{N}/u.test(char)) return STRAY_DIGIT;
  return STRAY_MARK;
}

/** Letters vanish rarely; at 5 nats words lose their middles (thiện -> tên). */
const DELETION = 8000;
const STRAY_LETTER = 8500;
const STRAY_DIGIT = 7500;
const STRAY_MARK = 5500;

const SAME = 300;
const MARKS_LOST = 1200;
const MARKS_SWAPPED = 2000;
const MARK_GAINED = 4000;
const OTHER_CASE = 3000;
const OTHER_CASE_ALIKE = 1500;
const LOOKALIKE = 3500;
const FAR_LETTER = 9000;
const FAR_DIGIT = 8500;
const FAR_SYMBOL = 8000;
/** A vowel with marks read as a digit, capital or symbol that does not look like its base. */
const MARKED_AS_SYMBOL = 5800;
const MARKED_AS_SEGMENT = 5600;
const PER_EXTRA_CHARACTER = 600;
const BASE_WITH_STRAY_MARK = 3800;
const FAR_SEGMENT = 11000;

/** Letters whose capital has the same shape. */
const CASE_ALIKE = 'cosvxzwuijkpm';

/** What each base letter looks like when print is poor; any case of the meant letter. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'oeusdn4@A&',
  b: 'hlo6P',
  c: 'eoGt(C',
  d: 'ctl1aD',
  e: 'coasBSG8€6',
  f: 'ti',
  g: 'qpyc9s8',
  h: 'bnlkH1i',
  i: 'lj1!tI|r:f',
  j: 'i)',
  k: 'h',
  l: '1iI!t|',
  m: 'nrw',
  n: 'mruhlit',
  o: '0a6eécdqpQ9O(ö',
  p: 'ngqP',
  q: 'gca9',
  r: 'ntvicT',
  s: 'aeiz5S8$',
  t: 'lrficT1',
  u: 'nitvaU',
  v: 'yVurw',
  w: 'vW',
  x: 'Xn',
  y: 'vgjfY!',
  z: 'Z2',
};

function singleCost(letter: Letter, upper: boolean, char: string): number {
  const meant = upper ? letter.char.toUpperCase() : letter.char;
  if (char === meant) return SAME;
  const marked = isMarked(letter);
  const plain = stripped(char);
  const charUpper = plain !== plain.toLowerCase();
  if (plain.toLowerCase() === letter.base) {
    const caseCost = charUpper === upper ? 0 : CASE_ALIKE.includes(letter.base) ? OTHER_CASE_ALIKE : OTHER_CASE;
    const charMarked = plain !== char;
    return caseCost + (charMarked ? (marked ? MARKS_SWAPPED : MARK_GAINED) : marked ? MARKS_LOST : SAME);
  }
  const marksCost = marked ? MARKS_LOST : 0;
  if (LOOKALIKES[letter.base]!.includes(char)) return LOOKALIKE + marksCost;
  if (LOOKALIKES[letter.base]!.includes(plain)) return LOOKALIKE + marksCost + MARKS_LOST;
  if (marked && !/\p{Ll}/u.test(char)) return MARKED_AS_SYMBOL;
  return /\p{L}/u.test(char) ? FAR_LETTER : /\p{N}/u.test(char) ? FAR_DIGIT : FAR_SYMBOL;
}

function longCost(letter: Letter, upper: boolean, segment: string): number {
  const marked = isMarked(letter);
  const extra = segment.length - 1;
  const first = singleCost(letter, upper, segment[0]!);
  const rest = segment.slice(1);
  const cheapest = Math.min(first, singleCost(letter, upper, segment.at(-1)!));
  if (marked && isStray(rest) && first <= MARKS_SWAPPED) return BASE_WITH_STRAY_MARK + extra * PER_EXTRA_CHARACTER;
  if (marked && SYMBOL_INSIDE.test(segment)) return MARKED_AS_SEGMENT + extra * PER_EXTRA_CHARACTER;
  if (marked && cheapest <= LOOKALIKE + MARKS_LOST) return MARKED_AS_SEGMENT + extra * 2 * PER_EXTRA_CHARACTER;
  return FAR_SEGMENT + extra * PER_EXTRA_CHARACTER;
}

function isMarked(letter: Letter): boolean {
  return letter.quality !== 'plain' || letter.tone !== 'ngang';
}

function isStray(text: string): boolean {
  return STRAY.test(text);
}

function stripped(char: string): string {
  return char.normalize('NFD')[0]!;
}

/** Marks come out as quotes, strokes and dots. */
const STRAY = /^['’‘`´"^~,.:;\\/|!l1i]+$/u;
const SYMBOL_INSIDE = /[^\p{Ll}\s]/u;
