// What may an engine that has never met this letter print for it? Costs from the shapes alone, before any data.
//
// Reasons: an engine without Vietnamese keeps the base letter, drops or swaps the marks (á -> a, å); reads a mark below as a stroke of
// its own (ạ -> `l,l`, ụ -> `\l`), and closed shapes with marks as digits or capitals (ố -> 6, ế -> S, ộ -> Q). Unit: milli-nats.
import { LETTER_COUNT, LETTERS, type Letter, SIGN_COUNT } from './letters.js';

/**
 * Costs of printing `segment` (0–3 characters, NFC) for each sign. Never infinite: anything can happen, dearly.
 * Rows are kept, as the same segments come again on every page; do not change them.
 */
export function shapeRow(segment: string): Int32Array {
  const known = rows.get(segment);
  if (known) return known;
  if (rows.size >= ROWS_KEPT) rows.clear();
  const row = makeRow(segment);
  rows.set(segment, row);
  return row;
}

/** Cost of a character that stands for no letter at all. */
export function strayCost(char: string): number {
  const { kind } = charOf(char);
  return kind === 'digit' ? STRAY_DIGIT : kind === 'symbol' ? STRAY_MARK : STRAY_LETTER;
}

const ROWS_KEPT = 6000;
const rows = new Map<string, Int32Array>();

/** Letters vanish rarely; at 5 nats words lose their middles (thiện -> tên). */
const DELETION = 8000;
const STRAY_LETTER = 8500;
const STRAY_DIGIT = 7500;
const STRAY_MARK = 5500;

const SAME = 300;
const MARKS_LOST = 1200;
const MARKS_SWAPPED = 2000;
const MARK_GAINED = 4000;
const OTHER_CASE = 5000;
const OTHER_CASE_ALIKE = 3000;
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

/** What is known of one observed character. */
interface ObservedChar {
  readonly char: string;
  /** Without marks; and that in lower case. */
  readonly plain: string;
  readonly base: string;
  readonly isUpper: boolean;
  readonly kind: 'lower' | 'letter' | 'digit' | 'symbol';
}

const chars = new Map<string, ObservedChar>();

function charOf(char: string): ObservedChar {
  const known = chars.get(char);
  if (known) return known;
  const plain = char.normalize('NFD')[0] ?? '';
  const base = plain.toLowerCase();
  const isLetter = /\p{L}/u.test(char);
  const kind = /\p{Ll}/u.test(char) ? 'lower' : isLetter ? 'letter' : /\p{N}/u.test(char) ? 'digit' : 'symbol';
  const info = { char, plain, base, isUpper: plain !== base, kind } as const;
  chars.set(char, info);
  return info;
}

function makeRow(segment: string): Int32Array {
  const observed = [...segment].map(charOf);
  const rest = segment.slice(1);
  const traits = {
    strayRest: rest !== '' && STRAY.test(rest),
    symbolInside: observed.some(({ kind }) => kind !== 'lower'),
  };
  return Int32Array.from({ length: SIGN_COUNT }, (_, sign) => {
    const letter = LETTERS[sign % LETTER_COUNT]!;
    const upper = sign >= LETTER_COUNT;
    if (observed.length === 0) return DELETION;
    if (observed.length === 1) return singleCost(letter, upper, observed[0]!);
    return longCost(letter, upper, observed, traits);
  });
}

function singleCost(letter: Letter, upper: boolean, observed: ObservedChar): number {
  const { char, plain, base, isUpper, kind } = observed;
  if (char === (upper ? letter.char.toUpperCase() : letter.char)) return SAME;
  const marked = isMarked(letter);
  if (base === letter.base) {
    const caseCost = isUpper === upper ? 0 : CASE_ALIKE.includes(letter.base) ? OTHER_CASE_ALIKE : OTHER_CASE;
    if (plain === char) return caseCost + (marked ? MARKS_LOST : SAME);
    return caseCost + (marked ? MARKS_SWAPPED : MARK_GAINED);
  }
  const marksCost = marked ? MARKS_LOST : 0;
  const alike = LOOKALIKES[letter.base]!;
  if (alike.includes(char)) return LOOKALIKE + marksCost;
  if (alike.includes(plain)) return LOOKALIKE + marksCost + MARKS_LOST;
  if (marked && kind !== 'lower') return MARKED_AS_SYMBOL;
  return kind === 'digit' ? FAR_DIGIT : kind === 'symbol' ? FAR_SYMBOL : FAR_LETTER;
}

function longCost(
  letter: Letter,
  upper: boolean,
  observed: readonly ObservedChar[],
  { strayRest, symbolInside }: { readonly strayRest: boolean; readonly symbolInside: boolean },
): number {
  const extra = observed.length - 1;
  if (!isMarked(letter)) return FAR_SEGMENT + extra * PER_EXTRA_CHARACTER;
  const first = singleCost(letter, upper, observed[0]!);
  if (strayRest && first <= MARKS_SWAPPED) return BASE_WITH_STRAY_MARK + extra * PER_EXTRA_CHARACTER;
  if (symbolInside) return MARKED_AS_SEGMENT + extra * PER_EXTRA_CHARACTER;
  const last = singleCost(letter, upper, observed.at(-1)!);
  const near = Math.min(first, last) <= LOOKALIKE + MARKS_LOST;
  return near ? MARKED_AS_SEGMENT + extra * 2 * PER_EXTRA_CHARACTER : FAR_SEGMENT + extra * PER_EXTRA_CHARACTER;
}

function isMarked(letter: Letter): boolean {
  return letter.quality !== 'plain' || letter.tone !== 'ngang';
}

/** Marks come out as quotes, strokes and dots. */
const STRAY = /^['’‘`´"^~,.:;\\/|!l1i]+$/u;
