// Which class of damage do the signals of a stretch show, and what is the reason?
import type { NoiseVerdict } from '../repairer.js';
import { misreadingsOf, type Signals, suspectsOf, wordsOf } from './signals.js';

/** How much a stretch must show before it is called damaged. */
export interface Demands {
  /** Words, and suspect ones among them, below which nothing can be said. */
  readonly words: number;
  readonly suspects: number;
  /** Share of suspect words in text with Vietnamese letters (a Vietnamese engine misread it), and in text without. */
  readonly shareAmongMarked: number;
  readonly shareAmongPlain: number;
}

/** Whole documents and pages: clean ones stay below 0.7 % suspects with marks (typing errors, units, loan words). */
export const PAGE_DEMANDS: Demands = { words: 4, suspects: 3, shareAmongMarked: 0.008, shareAmongPlain: 0.1 };
/** Pages that an engine has just read: one odd word is enough. */
export const OCR_DEMANDS: Demands = { words: 4, suspects: 1, shareAmongMarked: 0.002, shareAmongPlain: 0.1 };
/** Single lines of sound documents: two odd words that are much of the line; one may be a name. */
export const LINE_DEMANDS: Demands = { words: 3, suspects: 2, shareAmongMarked: 0.34, shareAmongPlain: 0.34 };

export const CLEAN: NoiseVerdict = { noise: 'clean', reason: null };

/** Text with Vietnamese marks has them on half of its words; a quarter leaves room for names and tables. */
const MARKED_TEXT = 0.25;
/** Every tenth word of other languages is a function word; what damage looks like one is far rarer. */
const OTHER_LANGUAGE = 0.03;
/** Words that no Vietnamese syllable lies under: next to none in stripped text, a fifth and more in misread text. */
const MISREAD = 0.15;
/** A stretch so long without any mark is no Vietnamese page, though most of its damage looks like loan words. */
const LONG_STRETCH = 40;
/** Foreign accents on so many words are an engine's, not a name's. */
const ACCENTED = 0.05;
/** Symbols in so many words; below it the text is merely stripped. */
const JUNK = 0.04;

/** Judges one stretch by itself. Exact damage (encodings, glyph codes, spaces) is judged elsewhere, by what cures it. */
export function classify(signals: Signals, demands: Demands): NoiseVerdict {
  const words = wordsOf(signals);
  const suspects = suspectsOf(signals);
  if (words < demands.words) return CLEAN;
  if (isMarked(signals)) {
    const odd = misreadingsOf(signals) + signals.counts.debris;
    if (suspects === 0 || odd < demands.suspects || odd < demands.shareAmongMarked * words) return CLEAN;
    return { noise: 'ocr-noise', reason: `${suspects} of ${words} words are no Vietnamese syllables` };
  }
  if (suspects < demands.suspects || signals.otherLanguage >= OTHER_LANGUAGE * words) return CLEAN;
  const odd = words >= LONG_STRETCH ? suspects + signals.counts.loan : suspects;
  return odd < demands.shareAmongPlain * words ? CLEAN : classifyUnmarked(signals, words);
}

/** Whether the stretch has Vietnamese marks as running text has them. */
export const isMarked = (signals: Signals): boolean => signals.vietnamese >= MARKED_TEXT * wordsOf(signals);

/** Text that has lost the letters that only Vietnamese has. */
function classifyUnmarked({ counts }: Signals, words: number): NoiseVerdict {
  const accented = counts.foreign + counts.misspelt + counts.marked;
  if (counts.foreign + counts.misspelt >= ACCENTED * words) {
    return { noise: 'latin-accents', reason: `${accented} of ${words} words carry accents of other languages` };
  }
  if (counts.junk >= JUNK * words) {
    return { noise: 'ascii-symbols', reason: `${counts.junk} of ${words} words hold digits or symbols` };
  }
  const unreadable = accented + counts.junk + counts.loan;
  if (unreadable >= MISREAD * words) {
    if (words < LONG_STRETCH) return CLEAN;
    const noise = counts.junk > accented ? 'ascii-symbols' : 'latin-accents';
    return { noise, reason: `${unreadable} of ${words} words are no Vietnamese, with or without marks` };
  }
  return {
    noise: 'no-diacritics',
    reason: `${counts.plain + counts.stripped} of ${words} words are Vietnamese without marks`,
  };
}
