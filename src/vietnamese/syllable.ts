// Is this token a well-formed Vietnamese syllable, and what are its parts?
import {
  ONSETS,
  ONSETS_BEFORE_Y,
  RIMES,
  RIMES_AFTER_QU,
  RIMES_ONLY_AFTER_ONSET,
  RIMES_WITHOUT_ONSET,
  STOP_CODAS,
  STOP_TONES,
} from './syllable-tables.js';
import { TONES, type Tone, withoutTone, withTone } from './tone.js';
import { withTonePlacement } from './tone-placement.js';

/** A syllable taken apart. `rime` has no tone but keeps ă â ê ô ơ ư; `skeleton` is the whole syllable in plain a–z. */
export interface SyllableParts {
  readonly onset: string;
  readonly rime: string;
  readonly tone: Tone;
  readonly skeleton: string;
}

/**
 * Whether `token` (NFC, any case) can be a Vietnamese syllable: onset x rime x tone by the spelling rules, either tone placement.
 * A set lookup; the set of some 17,000 spellings is made at the first call.
 *
 * @example isSyllable('Hoạch') // true
 * @example isSyllable('Håach') // false
 */
export function isSyllable(token: string): boolean {
  const known = syllables();
  return known.has(token) || known.has(token.toLowerCase());
}

/**
 * The parts of a well-formed syllable (NFC, any case), null for anything else.
 *
 * @example parseSyllable('Trưởng') // { onset: 'tr', rime: 'ương', tone: 'hỏi', skeleton: 'truong' }
 */
export function parseSyllable(token: string): SyllableParts | null {
  return syllables().get(token) ?? syllables().get(token.toLowerCase()) ?? null;
}

/** Every well-formed syllable in lower case, old tone placement, in a fixed order. */
export function allSyllables(): readonly string[] {
  return [...syllables().keys()].filter((syllable) => withTonePlacement(syllable, 'old') === syllable);
}

/** The letters of a token in plain a–z: marks and tones off, đ as d. Lower case. */
export function skeletonOf(token: string): string {
  return token.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');
}

let cache: ReadonlyMap<string, SyllableParts> | undefined;

function syllables(): ReadonlyMap<string, SyllableParts> {
  cache ??= generate();
  return cache;
}

function generate(): ReadonlyMap<string, SyllableParts> {
  const all = new Map<string, SyllableParts>();
  const rimes = new Map<string, readonly TonedRime[]>();
  for (const [onset, rime] of onsetRimePairs()) {
    if (!rimes.has(rime)) rimes.set(rime, tonedRimes(rime));
    const skeleton = skeletonOf(spell(onset, rime));
    for (const { letters, tone } of rimes.get(rime)!) {
      const syllable = spell(onset, letters);
      if (!all.has(syllable)) all.set(syllable, { onset, rime, tone, skeleton });
    }
  }
  return all;
}

interface TonedRime {
  readonly letters: string;
  readonly tone: Tone;
}

function tonedRimes(rime: string): readonly TonedRime[] {
  const tones = endsInStop(rime) ? STOP_TONES : TONES;
  return tones.flatMap((tone) => {
    const letters = placeTone(rime, tone);
    return [...new Set([letters, withTonePlacement(letters, 'new')])].map((form) => ({ letters: form, tone }));
  });
}

/** Onset and rime as pronounced; `gi` before a rime in i shares that letter when spelled (gì, giếng). */
function onsetRimePairs(): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const rime of RIMES) {
    pairs.push(['gi', rime]);
    for (const onset of ONSETS) {
      const needsOnset = RIMES_ONLY_AFTER_ONSET.includes(rime);
      if (onset.letters === '' ? !needsOnset : fits(onset.before, rime)) pairs.push([onset.letters, rime]);
    }
  }
  for (const rime of RIMES_WITHOUT_ONSET) pairs.push(['', rime]);
  for (const onset of ONSETS_BEFORE_Y) pairs.push([onset, 'y']);
  for (const rime of RIMES_AFTER_QU) pairs.push(['qu', rime]);
  return pairs;
}

function fits(before: 'front' | 'back' | 'any', rime: string): boolean {
  const front = 'eêi'.includes(rime[0]!);
  return before === 'any' || (before === 'front') === front;
}

function spell(onset: string, rime: string): string {
  return onset === 'gi' && withoutTone(rime[0]!) === 'i' ? `g${rime}` : onset + rime;
}

function endsInStop(rime: string): boolean {
  return STOP_CODAS.some((coda) => rime.endsWith(coda));
}

/** The rime with its tone in the old style: on a marked vowel, else before a coda or third vowel the second, else the first. */
function placeTone(rime: string, tone: Tone): string {
  const vowels = /^[aăâeêioôơuưy]+/u.exec(rime)?.[0] ?? '';
  const marked = Math.max(...[...'ăâêôơ'].map((letter) => vowels.lastIndexOf(letter)));
  const horned = vowels.indexOf('ư');
  const closed = vowels.length < rime.length;
  const plain = vowels.length > 1 && (closed || vowels.length > 2) ? 1 : 0;
  const at = marked >= 0 ? marked : horned >= 0 ? horned : plain;
  return rime.slice(0, at) + withTone(rime[at]!, tone) + rime.slice(at + 1);
}
