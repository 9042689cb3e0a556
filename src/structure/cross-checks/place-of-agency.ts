// Is the place in the date line the place that the agency's name ends with?
import { unitSkeleton } from '../../vietnamese/skeleton.js';
import { similarity } from '../../vietnamese/string-distance.js';
import { isCommonWord } from '../lexicon/common-words.js';
import type { CrossCheck, Tie, Vote } from './cross-check.js';
import type { Word } from './words.js';

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4: the place is the name of the unit in which the issuer sits; most letterheads name it, too. */
const LEAST_SIMILARITY = 0.5;

/**
 * "HUYỆN ỦY MỸ LÂM" over "Mp Lâm, ngày …": as many last words as the place has, one of them the same by its letters and the others alike.
 */
export const placeOfAgency: CrossCheck = {
  name: 'place-of-agency',
  witnesses: ({ draft, wordsOf }) => {
    const place = wordsOf(draft.place?.source);
    if (place.length === 0) return [];
    const ties = [draft.superiorAgency, draft.issuingAgency, draft.authority].flatMap((agency) =>
      tiesAtEnd(place, wordsOf(agency?.source)),
    );
    return [...ties, ...[...new Set([...place, ...ties.map(({ words }) => words[1])])].map(againstCommonWords)];
  },
};

/** No place is called so. */
const NO_NAME = -8;

const againstCommonWords = (word: Word): Vote => ({
  kind: 'vote',
  word,
  nats: (core) => (isCommonWord(core) ? NO_NAME : 0),
  pointer: '/place',
});

function tiesAtEnd(place: readonly Word[], agency: readonly Word[]): Tie[] {
  const end = agency.slice(-place.length);
  if (end.length < place.length || agency.length === end.length) return [];
  const shared = place.filter((word, i) => word.keys.some((key) => end[i]!.keys.includes(key)));
  const isAlike = place.every((word, i) => alike(word, end[i]!));
  if (shared.length === 0 || !isAlike) return [];
  return place.map((word, i) => ({ kind: 'tie', words: [word, end[i]!], pointer: '/place' }));
}

const alike = (one: Word, other: Word): boolean =>
  one.keys.some((key) => other.keys.some((wanted) => similarity(unitSkeleton(key), wanted) >= LEAST_SIMILARITY));
