// How many words of which verdict does a stretch of text hold? The cheap signals that noise is judged by.
import { FUNCTION_WORDS } from './function-words.js';
import { LETTER, letterBits, SPACE } from './letters.js';
import { hasVietnameseLetter, tokenVerdict, VERDICTS, type Verdict } from './token-verdict.js';

/**
 * Counts of tokens by verdict, of those with a letter that only Vietnamese writes, of lone letters, of function words of other
 * languages. They add up over lines.
 */
export interface Signals {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly vietnamese: number;
  readonly lone: number;
  readonly otherLanguage: number;
  /** The suspect tokens themselves, outer punctuation off: a name that comes ten times is no ten misreadings. */
  readonly suspects: readonly string[];
}

/** Signals of `text` from `start` to `end`. */
export function signalsOf(text: string, start = 0, end = text.length): Signals {
  const counts = emptyCounts();
  let vietnamese = 0;
  let lone = 0;
  let otherLanguage = 0;
  const suspects: string[] = [];
  for (let at = start; at < end; ) {
    while (at < end && letterBits[text.charCodeAt(at)]! & SPACE) at++;
    const from = at;
    while (at < end && !(letterBits[text.charCodeAt(at)]! & SPACE)) at++;
    if (at === from) break;
    const token = text.slice(from, at);
    const verdict = tokenVerdict(token);
    counts[verdict]++;
    if (SUSPECT_VERDICTS.has(verdict)) suspects.push(token.replace(OUTER, ''));
    else if (verdict === 'loan' && FUNCTION_WORDS.has(token.toLowerCase())) otherLanguage++;
    if (hasVietnameseLetter(token)) vietnamese++;
    if (token.length === 1 && letterBits[token.charCodeAt(0)]! & LETTER) lone++;
  }
  return { counts, vietnamese, lone, otherLanguage, suspects };
}

export function addSignals(all: readonly Signals[]): Signals {
  const counts = emptyCounts();
  let vietnamese = 0;
  let lone = 0;
  let otherLanguage = 0;
  for (const one of all) {
    for (const verdict of VERDICTS) counts[verdict] += one.counts[verdict];
    vietnamese += one.vietnamese;
    lone += one.lone;
    otherLanguage += one.otherLanguage;
  }
  return { counts, vietnamese, lone, otherLanguage, suspects: all.flatMap((one) => one.suspects) };
}

/** Tokens that should be words: everything but `none` and capitals. */
export const wordsOf = ({ counts }: Signals): number =>
  counts.marked + counts.plain + counts.stripped + counts.loan + counts.foreign + counts.misspelt + counts.junk;

/** Words that no clean Vietnamese text holds; loan words are not among them. */
export const suspectsOf = ({ suspects }: Signals): number => suspects.length;

/**
 * What an engine misread in text with Vietnamese marks: each spelling once, without what clean texts have as well:
 * names and brands of other languages (Müller, Mac, iPad) and measures (6,5-inch, 4.200mAh).
 */
export const misreadingsOf = ({ suspects }: Signals): number =>
  new Set(suspects.filter((word) => !/\p{Nd}/u.test(word) && !isForeignName(word))).size;

function isForeignName(word: string): boolean {
  const verdict = tokenVerdict(word);
  return (verdict === 'foreign' || verdict === 'stripped') && FOREIGN_NAME.test(word);
}

const FOREIGN_NAME = /^\p{Ll}?\p{Lu}\p{sc=Latin}+$/u;
const OUTER = /^\p{P}+|\p{P}+$/gu;

const SUSPECT_VERDICTS: ReadonlySet<Verdict> = new Set(['stripped', 'foreign', 'misspelt', 'junk']);

function emptyCounts(): Record<Verdict, number> {
  return {
    none: 0,
    marked: 0,
    plain: 0,
    stripped: 0,
    loan: 0,
    capitals: 0,
    foreign: 0,
    misspelt: 0,
    junk: 0,
    debris: 0,
  };
}
