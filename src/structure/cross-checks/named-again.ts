// Where does the document say the words of its head again: the agency, the place, the title, the signer?
import type { JsonPointer } from '../../model/evidence.js';
import { isCommonWord } from '../lexicon/common-words.js';
import type { CheckedDraft, CrossCheck, Tie } from './cross-check.js';
import type { Word } from './words.js';

/** In the body an agency or a place is known by one word beside it, common words by two. */
const NAME_CONTEXT = 1;
const TEXT_CONTEXT = 2;
const LEAST_KEY = 2;
/** Lists of recipients that begin alike ("Trường tiểu học …", a thousand of them) would be tied each to each: these many tell enough. */
const [MOST_RECIPIENTS, MOST_PLACES] = [50, 200];

/** The same letters, marks aside, with the same neighbours: the same word. */
export const namedAgain: CrossCheck = {
  name: 'named-again',
  witnesses: (checked) => {
    const { draft, words } = checked;
    const phrases = [
      phrase(checked, '/issuingAgency', draft.issuingAgency?.source, NAME_CONTEXT),
      phrase(checked, '/superiorAgency', draft.superiorAgency?.source, NAME_CONTEXT),
      phrase(checked, '/place', draft.place?.source, NAME_CONTEXT),
      phrase(checked, '/signatory/name', draft.signerName?.source, NAME_CONTEXT),
      phrase(checked, '/title', draft.title?.source, TEXT_CONTEXT),
      ...draft.recipients
        .slice(0, MOST_RECIPIENTS)
        .map((r, i) => phrase(checked, `/recipients/${i}`, r.source, TEXT_CONTEXT)),
      phrase(checked, '/signatory/authority', draft.authority?.source, NAME_CONTEXT),
    ];
    const places = placesByKey(words, new Set(phrases.flatMap(({ own }) => own.flatMap(({ keys }) => keys))));
    return phrases.flatMap((one) => tiesOf(one, places, words));
  },
};

interface Phrase {
  readonly pointer: JsonPointer;
  readonly own: readonly Word[];
  readonly context: number;
}

function phrase(
  { wordsOf }: CheckedDraft,
  pointer: JsonPointer,
  source: Parameters<CheckedDraft['wordsOf']>[0],
  context: number,
): Phrase {
  return { pointer, own: wordsOf(source), context };
}

function placesByKey(words: readonly Word[], wanted: ReadonlySet<string>): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { keys }] of words.entries())
    for (const key of keys) {
      if (!wanted.has(key)) continue;
      const known = places.get(key);
      if (known) known.push(place);
      else places.set(key, [place]);
    }
  return places;
}

function tiesOf(
  { pointer, own, context }: Phrase,
  places: ReadonlyMap<string, number[]>,
  words: readonly Word[],
): Tie[] {
  const ownWords = new Set(own);
  return own.flatMap((word, i) => {
    if (word.readings.some(({ core }) => isCommonWord(core))) return [];
    const found = new Set(word.keys.filter((key) => key.length >= LEAST_KEY).flatMap((key) => places.get(key) ?? []));
    const ties: Tie[] = [];
    for (const place of found) {
      if (ties.length === MOST_PLACES) break;
      if (ownWords.has(words[place]!) || neighbours(own, i, words, place, context) < context) continue;
      ties.push({ kind: 'tie', words: [word, words[place]!], pointer });
    }
    return ties;
  });
}

/** How many words before and behind are the same; not more than `most`. */
function neighbours(own: readonly Word[], i: number, words: readonly Word[], place: number, most: number): number {
  let same = 0;
  for (const step of [-1, 1])
    for (let n = 1; same < most && areSame(own[i + step * n], words[place + step * n]); n++) same++;
  return same;
}

const areSame = (one: Word | undefined, other: Word | undefined): boolean =>
  one !== undefined && other !== undefined && one.keys.some((key) => other.keys.includes(key));
