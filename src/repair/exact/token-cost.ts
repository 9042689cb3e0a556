// How unlikely is this token as Vietnamese text?
import { KNOWN_ABBREVIATIONS } from '../known-abbreviations.js';
import { tokenVerdict, type Verdict } from '../noise/token-verdict.js';

/** Nats of one valid syllable in lower case. */
export type SyllableCost = (syllable: string) => number;

/**
 * Nats per verdict. The order is what counts: a valid syllable beats an abbreviation beats damage, by more than
 * the price of one change of reading.
 */
const VERDICT_COST: Readonly<Record<Exclude<Verdict, 'marked' | 'plain' | 'none' | 'capitals'>, number>> = {
  loan: 14,
  stripped: 16,
  foreign: 20,
  misspelt: 20,
  junk: 22,
  debris: 22,
};
/** What holds no word: numbers and punctuation are common; capital letters and numerals less so, then
 * codes and abbreviations; other signs are rare. */
const NUMBER_COST = 3;
const LETTER_COST = 9;
const CODE_COST = 12;
const ABBREVIATION_COST = 7;
const SIGN_COST = 16;

/** Sum over the runs between white space; a decoded token may hold several. */
export function tokenCost(text: string, syllableCost: SyllableCost): number {
  let cost = 0;
  for (const run of text.split(/\s+/u)) {
    if (run === '') continue;
    const verdict = tokenVerdict(run);
    if (verdict === 'none' || verdict === 'capitals') cost += wordlessCost(run);
    else cost += verdict === 'marked' || verdict === 'plain' ? wordCost(run, syllableCost) : VERDICT_COST[verdict];
  }
  return cost;
}

function wordCost(run: string, syllableCost: SyllableCost): number {
  const words = run.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.reduce((sum, word) => sum + syllableCost(word), 0) / Math.max(1, words.length);
}

function wordlessCost(run: string): number {
  if (COMMON_SIGNS.test(run)) return NUMBER_COST;
  if (!/\p{L}/u.test(run)) return SIGN_COST;
  if (KNOWN_ABBREVIATIONS.has(run.replace(/^\P{L}+|\P{L}+$/gu, ''))) return ABBREVIATION_COST;
  return /^\p{P}*\p{Lu}\p{P}*$/u.test(run) || ROMAN.test(run) ? LETTER_COST : CODE_COST;
}

/** Numbers with their punctuation, enumerators, dashes, dots, bullets. */
const COMMON_SIGNS =
  /^[("“[/]*[+±<>≤≥~-]?\p{Nd}+(?:[.,:/–-]\p{Nd}+)*[%°]?[)\]”".,;:…/-]*$|^[-–—+*•·▪●○■□➢✓→|=./…_,;:()&"“”]{1,3}$|^[._…]+$/u;
const ROMAN = /^[IVX]+[.,:;)/-]*$/u;
