// Which stretches may no guess change? Numbers, dates, codes, addresses, roman numerals, abbreviations.

import type { NoiseClass, Range } from '../model/evidence.js';
import { isSyllable } from '../vietnamese/syllable.js';
import { KNOWN_ABBREVIATIONS } from './known-abbreviations.js';
import { isSkeleton } from './noise/skeletons.js';
import { TOKEN } from './token-pattern.js';

export type ProtectedKind =
  | 'number'
  | 'percentage'
  | 'time'
  | 'date'
  | 'code'
  | 'url'
  | 'email'
  | 'roman'
  | 'label'
  | 'abbreviation';

/** `range` is in the text that was asked about; outer punctuation is not part of it. */
export interface ProtectedSpan {
  readonly range: Range;
  readonly kind: ProtectedKind;
}

/** What must be known of a line: where it is and how it is damaged. */
export interface ProtectableLine {
  readonly range: Range;
  readonly noise: NoiseClass;
}

/**
 * The protected spans of the given lines, sorted. Only a whole token is protected: the `6` of `v6i` is a misread letter.
 *
 * @example protectedSpans('Kế hoạch số 178/KH-SGDĐT', lines) // [{ range: [12, 24], kind: 'code' }]
 */
export function protectedSpans(text: string, lines: readonly ProtectableLine[]): readonly ProtectedSpan[] {
  return lines.flatMap(({ range: [start, end], noise }) => spansOfLine(text.slice(start, end), start, noise));
}

function spansOfLine(line: string, offset: number, noise: NoiseClass): readonly ProtectedSpan[] {
  const spans: ProtectedSpan[] = [];
  const capitals = !/\p{Ll}/u.test(line.replace(ADDRESS, ''));
  for (const token of line.matchAll(TOKEN)) {
    const lead = LEADING.exec(token[0])![0].length;
    const core = token[0].slice(lead).replace(TRAILING, '');
    const start = offset + token.index + lead;
    const around = { capitals, noise, enumerates: ENUMERATOR_END.test(token[0].slice(lead + core.length)) };
    const isLabel = LABEL.test(token[0]) && line.slice(0, token.index).trim() === '';
    const kind = isLabel ? 'label' : kindOf(core, around);
    if (kind) spans.push({ range: [start, start + core.length], kind });
    else spans.push(...digitsAfterWord(core, start));
  }
  return spans;
}

interface Surroundings {
  readonly capitals: boolean;
  readonly noise: NoiseClass;
  /** Followed by . ) / - or :, as the number of a heading is. */
  readonly enumerates: boolean;
}

function kindOf(core: string, around: Surroundings): ProtectedKind | null {
  if (core === '') return null;
  for (const { kind, pattern } of PATTERNS) if (pattern.test(core)) return kind;
  if (ROMAN.test(core) && (around.enumerates || (core.length > 1 && !around.capitals))) return 'roman';
  if (isAbbreviation(core, around)) return 'abbreviation';
  return null;
}

/** Known ones always; others only where capitals are rare, the engine does not turn words into capitals, and no marks were lost. */
function isAbbreviation(core: string, { capitals, noise }: Surroundings): boolean {
  if (KNOWN_ABBREVIATIONS.has(core)) return true;
  if (capitals || noise === 'latin-accents' || noise === 'ascii-symbols') return false;
  if (noise === 'no-diacritics' && isSkeleton(core.toLowerCase())) return false;
  return /^\p{Lu}{2,10}$/u.test(core) && !isSyllable(core);
}

/** `tháng5`, `năm2023`: the digits are read right when the letters are. */
function digitsAfterWord(core: string, start: number): readonly ProtectedSpan[] {
  const split = /^(\p{L}{3,})(\p{Nd}+)$/u.exec(core);
  if (!split || !isSyllable(split[1]!)) return [];
  const from = start + split[1]!.length;
  return [{ range: [from, from + split[2]!.length], kind: 'number' }];
}

const LEADING = /^[\p{Ps}\p{Pi}\p{Pf}"'’‘.,;:!?*•·–—-]*/u;
const TRAILING = /[\p{Pe}\p{Pi}\p{Pf}"'’‘.,;:!?*…/–—-]*$/u;
const ENUMERATOR_END = /^[.):/–-]/u;
/** a) b. c/ at the start of a line. */
const LABEL = /^[a-zđ][.)/]$/u;
const ADDRESS = /\S*(?:@|:\/\/|www\.)\S*/gu;

/** First match wins: an address holds dots and digits, a code holds a number. */
const PATTERNS: readonly { readonly kind: ProtectedKind; readonly pattern: RegExp }[] = [
  { kind: 'email', pattern: /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u },
  { kind: 'url', pattern: /^(?:(?:https?|ftp):\/\/\S+|www\.\S+)$/iu },
  { kind: 'url', pattern: /^(?:[a-z0-9-]+\.)+(?:vn|com|org|net|edu|gov|info)(?:[/:?]\S*)?$/iu },
  { kind: 'percentage', pattern: /^\p{Nd}+(?:[.,]\p{Nd}+)*\s?[%‰]$/u },
  { kind: 'time', pattern: /^(?:[01]?\d|2[0-4])(?:[hg](?:[0-5]\d)?(?:p|ph)?|:[0-5]\d(?::[0-5]\d)?)$/iu },
  { kind: 'date', pattern: /^\d{1,2}([/.-])\d{1,2}(?:\1\d{2,4})?$|^\d{1,2}[/-]\d{4}$/u },
  { kind: 'number', pattern: /^[+-]?\p{Nd}+(?:[.,:/+–-]\p{Nd}+)*$/u },
  // 178/KH-SGDĐT, 15/2014/TT-BGDĐT, 36-KH/TU, /KH-SCT with the number left blank
  // and 178/0D-UBND, whose letters an engine took for digits
  {
    kind: 'code',
    pattern: /^\p{Nd}+[a-z]?(?:\/\d{4})?[/-]\p{Nd}?\p{Lu}[\p{L}\p{Nd}]*(?:[-–/&.]\p{Lu}[\p{L}\p{Nd}]*)*$/u,
  },
  // V/v: what the document is about
  { kind: 'abbreviation', pattern: /^V\/v$/iu },
  // T/M, K/T: how documents of the Party say TM., KT.
  { kind: 'abbreviation', pattern: /^(?:T\/[MLU]|K\/T)$/u },
  { kind: 'code', pattern: /^\/?\p{Lu}{2,5}(?:[-–/]\p{Lu}[\p{Lu}\p{Nd}&.]*)+$/u },
];

/** I to XXXIX. */
const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/u;
