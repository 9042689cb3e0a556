// May this capitalised word be read as another? Names are mended by the gazetteer and by repetition only.
import { isSyllable } from '../../vietnamese/syllable.js';
import type { Gazetteer } from '../language/gazetteer.js';
import { modelForm } from '../language/model-form.js';
import { misreadingsOf, signalsOf, wordsOf } from '../noise/signals.js';
import { TOKEN } from '../token-pattern.js';
import type { PathReading } from './path-readings.js';

/**
 * For text that is mostly right: a word with a capital inside a sentence may be changed when it stands only once or twice and the
 * document itself prints the other word more often, or the gazetteer knows the other and not this one, or this one is no syllable.
 * It is never changed in case alone. All other words may be changed; and so may all words of a text that is damaged throughout.
 */
export function nameGuard(text: string, gazetteer: Gazetteer): (reading: PathReading) => boolean {
  if (isDamagedThroughout(text)) return () => true;
  const counts = countCapitalised(text);
  const known = wordsOfNames(gazetteer);
  return ({ place, source, after }) => {
    const [from, to] = [coreOf(source), coreOf(after)];
    if (place !== 'inside' || !CAPITALISED.test(from)) return true;
    if (from.toLowerCase() === to.toLowerCase()) return false;
    const [times, otherTimes] = [counts.get(from) ?? 0, counts.get(to) ?? 0];
    if (times > MISREAD_ALIKE) return otherTimes > OUTNUMBERED * times;
    if (!isSyllable(from) || otherTimes > times) return true;
    return known.has(modelForm(to)) && !known.has(modelForm(from));
  };
}

/**
 * So many words, and so large a share, are misread that names must be too. News about foreign places have up to 2 % odd words, plans
 * read at 85 dpi 3 to 20 %.
 */
const MANY_MISREADINGS = 10;
const MISREAD_SHARE = 0.025;

function isDamagedThroughout(text: string): boolean {
  const signals = signalsOf(text);
  const misread = misreadingsOf(signals);
  return misread >= MANY_MISREADINGS && misread >= MISREAD_SHARE * wordsOf(signals);
}

/** An engine misreads a word in the same way so many times; more often, and it is how the word is written, */
const MISREAD_ALIKE = 2;
/** unless the other is so many times as frequent. */
const OUTNUMBERED = 4;

const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const OUTER = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const coreOf = (token: string): string => token.replace(OUTER, '');

function countCapitalised(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [token] of text.matchAll(TOKEN)) {
    const core = coreOf(token);
    if (CAPITALISED.test(core)) counts.set(core, (counts.get(core) ?? 0) + 1);
  }
  return counts;
}

/** Words that names of people and places are made of, in model form. */
function wordsOfNames(gazetteer: Gazetteer): ReadonlySet<string> {
  const known = cache.get(gazetteer);
  if (known) return known;
  const { surnames, middleNames, givenNames, places } = gazetteer;
  const words = new Set([...surnames.keys(), ...middleNames.keys(), ...givenNames.keys()]);
  for (const place of places.keys()) for (const word of place.split(' ')) words.add(word);
  cache.set(gazetteer, words);
  return words;
}

const cache = new WeakMap<Gazetteer, ReadonlySet<string>>();
