// Does one run of characters look like a Vietnamese word, like something a plan may hold beside words, or like damage?
import { isSyllable } from '../../vietnamese/syllable.js';
import { KNOWN_WORDS } from './known-words.js';
import { ASCII, FOREIGN, LETTER, letterBits, SUSPECT, VIETNAMESE_ONLY } from './letters.js';
import { isSkeleton } from './skeletons.js';

/**
 * - `none`: no letter, or a form that is no word: number, code, address, abbreviation, single letter
 * - `marked`, `plain`: a valid syllable with or without a letter outside ASCII
 * - `stripped`: plain letters, valid only when marks are put on (hoc, thuc)
 * - `loan`: plain letters that no Vietnamese syllable has (website, Internet)
 * - `capitals`: plain capitals that are no syllable; an abbreviation or a damaged heading
 * - `foreign`: has a letter outside the Vietnamese alphabet
 * - `misspelt`: Vietnamese letters, but no syllable
 * - `junk`: digits, symbols or capitals among the letters
 * - `debris`: a sign or a letter with a sign that no text holds by itself (`»`, `_.`, `/Z`): specks and strokes read as text
 */
export const VERDICTS = [
  'none',
  'marked',
  'plain',
  'stripped',
  'loan',
  'capitals',
  'foreign',
  'misspelt',
  'junk',
  'debris',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Verdict and whether a letter that only Vietnamese has is in it; cached, the cache bounded so that memory stays flat. */
export function tokenVerdict(token: string): Verdict {
  const known = cache.get(token);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const verdict = judge(token);
  cache.set(token, verdict);
  return verdict;
}

const CACHE_LIMIT = 50_000;
const cache = new Map<string, Verdict>();

function judge(token: string): Verdict {
  const suspectEdge = hasSuspectBesideLetter(token);
  const core = token.replace(OUTER, '');
  if (CONTROL.test(token)) return 'junk';
  if (DEBRIS.test(token)) return 'debris';
  if (!/\p{L}|\p{M}/u.test(core)) return 'none';
  if (suspectEdge) return ADDRESS.test(core) ? 'none' : 'junk';
  if (/^[\p{L}\p{M}]+$/u.test(core)) return judgeLetters(core);
  if (hasForeignLetter(core)) return 'foreign';
  if (ADDRESS.test(core) || CODE.test(core)) return 'none';
  return judgeCompound(core);
}

function judgeLetters(word: string): Verdict {
  let all = 0;
  for (let i = 0; i < word.length; i++) all |= letterBits[word.charCodeAt(i)]!;
  if (all & FOREIGN) return 'foreign';
  const pure = (all & ~(LETTER | ASCII)) === 0;
  if (isSyllable(word) && CASES.test(word)) return pure ? 'plain' : 'marked';
  if (word.length === 1) return 'none';
  if (KNOWN_WORDS.has(word.toLowerCase())) return 'loan';
  if (!pure) return isAbbreviation(word) ? 'none' : 'misspelt';
  if (ROMAN.test(word)) return 'none';
  if (word === word.toUpperCase()) return 'capitals';
  if (isAbbreviation(word)) return 'none';
  if (!CASES.test(word) && !BRAND.test(word)) return 'junk';
  return isSkeleton(word.toLowerCase()) ? 'stripped' : 'loan';
}

/** Two capitals at least, Đ the only one outside ASCII, lower case only where abbreviations have it: HĐND, TTg, CTr, ThS, TiH. */
function isAbbreviation(word: string): boolean {
  return /^[A-ZĐ]{2,}(?:tr|g|s)?$|^[A-ZĐ][a-z]{1,2}[A-ZĐ]+$/u.test(word);
}

/** Letters with something between them: words joined by punctuation, or damage. */
function judgeCompound(core: string): Verdict {
  const parts = core.split(JOINT);
  const verdicts = parts.map((part) => (/^\p{L}+$/u.test(part) ? judgeLetters(part) : judgeMixed(part)));
  if (verdicts.includes('junk')) return 'junk';
  const lone = parts.some((part) => part.length === 1 && /[a-z]/u.test(part));
  if (verdicts.includes('stripped') || verdicts.includes('misspelt')) return 'junk';
  const splinter = parts.some((part, i) => verdicts[i] === 'loan' && part.length <= SPLINTER);
  if ((lone || splinter) && WORD_JOINT.test(core)) return 'junk';
  for (const verdict of ['marked', 'plain', 'loan', 'capitals'] as const)
    if (verdicts.includes(verdict)) return verdict;
  return 'none';
}

/** One part with digits or symbols: a number, a unit or class name (m2, 9A1, tháng5) is none; the rest is junk. */
function judgeMixed(part: string): Verdict {
  if (!/\p{L}/u.test(part)) return 'none';
  if (DIGITS_WITH_LETTERS.test(part) || MEASURE.test(part) || FORMULA.test(part)) return 'none';
  const attached = /^(\p{L}+)\p{Nd}+$/u.exec(part);
  return attached && attached[1]!.length > 2 && isSyllable(attached[1]!) ? 'none' : 'junk';
}

function hasSuspectBesideLetter(token: string): boolean {
  for (let i = 0; i < token.length; i++) {
    if (!(letterBits[token.charCodeAt(i)]! & SUSPECT)) continue;
    const before = i > 0 ? letterBits[token.charCodeAt(i - 1)]! : 0;
    const after = i + 1 < token.length ? letterBits[token.charCodeAt(i + 1)]! : 0;
    if ((before | after) & (LETTER | SUSPECT) && !HARMLESS_SUSPECT.test(token)) return true;
  }
  return false;
}

function hasForeignLetter(token: string): boolean {
  for (let i = 0; i < token.length; i++) if (letterBits[token.charCodeAt(i)]! & FOREIGN) return true;
  return false;
}

/** Whether the token has a letter that only Vietnamese writes. */
export function hasVietnameseLetter(token: string): boolean {
  for (let i = 0; i < token.length; i++) if (letterBits[token.charCodeAt(i)]! & VIETNAMESE_ONLY) return true;
  return false;
}

/** Control characters are letters or digits of a font whose numbers leaked. */
const CONTROL = /\p{Cc}/u;
const DEBRIS = /^(?:[«»¬©®~^`'’‘“”\\{}]|(?=.*_)(?=.*\.)[._]{2,3}|[/\\+*]\p{L}|\p{L}[+\\]|\(\p{L}-)$/u;
const OUTER = /^[^\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+$/gu;
const JOINT = /[-–—‑/.,;:!?…&+()'’"”•*_]+/u;
/** Loan words are longer than what a comma leaves of a damaged word. */
const SPLINTER = 4;
/** Joints that damage puts inside words as well (`hol,lch`, `th\l'c`). */
const WORD_JOINT = /[,'’‘.(]/u;
/** Small, Capitalised, CAPITAL, and the slip of two capitals (CHuyên). */
const CASES = /^(?:\p{Lu}{0,2}\p{Ll}*|\p{Lu}+)$/u;
/** Names with capitals inside: YouTube, iPhone, VPBank, LienVietPostBank. */
const BRAND = /^(?=.*[a-z]{3})(?=.*[A-Z])[A-Za-z]{5,}$/u;
const ROMAN = /^[IVX]+$|^[ivx]{2,}$/u;
/** 12h30, 5a, 2tr; m2, km2; A4, K12, 9A1, T10, Km26; ordinals and units. */
const DIGITS_WITH_LETTERS =
  /^\p{Nd}+(?:h|g|p|ph|m|k|km|kg|g|tr|a|b|c|d|đ|e|x|s|st|nd|rd|th|mm|cm|ha|%)?\p{Nd}*(?:p|ph)?$|^(?:k|c|d|m)?m[23²³]$|^\p{Nd}*\p{Lu}{1,5}\p{Nd}+\p{Lu}?$|^Km\p{Nd}+$|^đ\p{Nd}+$|^\p{Nd}+[A-ZĐ]{2,}$/u;
/** 40x80x1,4mm, D16mm, 3mx1,5m. */
const MEASURE = /^[A-Z]?\p{Nd}+\p{Ll}{0,2}(?:x\p{Nd}+\p{Ll}{0,2})*$/u;
/** NH4NO3, KClO4. */
const FORMULA = /^(?=\D*\d)(?:[A-Z][a-z]?\d*){2,}$/u;
/** Addresses: no words, and no damage. */
const ADDRESS =
  /^(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w.-]+|(?:[a-z0-9-]+\.)+(?:vn|com|org|net|edu|gov|info)(?:[/:?]\S*)?)$/iu;
/** 118/KH-THCS, 36-KH/TU, QCVN 06:2022/BXD, P.GDĐT. */
const CODE = /^\/?\p{Nd}*[/.:-]?[A-ZĐ\p{Nd}]+(?:[-–/.:&][A-ZĐ\p{Nd}][A-ZĐa-z\p{Nd}]{0,2}[A-ZĐ\p{Nd}]*)+$/u;
/** In addresses and mark-up the signs mean what they say. */
const HARMLESS_SUSPECT = /~~|:\/\/|www\.|@[\w-]+\.|^\[[^\]]*\]\S*$|^<[^>]*>\S*$|^#/u;
