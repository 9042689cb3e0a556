// Which doubtful words are read otherwise, by what else the document says?
import type { ReadingChoice } from '../../model/document.js';
import { firstWhere } from '../../model/first-where.js';
import { unitSkeleton } from '../../vietnamese/skeleton.js';
import { isSyllable } from '../../vietnamese/syllable.js';
import type { Draft } from '../draft.js';
import type { Traced } from '../reading/traced.js';
import type { CheckedDraft, CrossCheck, Vote, Witness } from './cross-check.js';
import { coreOf, type Word, wordsIn } from './words.js';

/** A reading that the ledger does not offer at a place is as improbable there. */
const LEAST = 0.002;
/** So much likelier must the other reading be, in nats, ... */
const LEAST_GAIN = 0.7;
/** ... and so probable among all. */
const LEAST_POSTERIOR = 0.6;
/** Places beyond these repeat the errors of the others: they weigh no more together. */
const MOST_WITNESSES = 2;
const COPY = 0.5;
/** From here on a reading at one place proves it at another of the same letters. */
const CERTAIN = 0.85;
const PROVEN = 0.97;
const MOST_POSTERIOR = 0.97;

type NamedWitness = Witness & { readonly by: string };

/**
 * Words that checks tie together are one word: the reading that all of them bear best is taken for all, where the ledger offers it or
 * another place proves the marks on the same letters. Nothing is chosen in a document that repair did not doubt.
 *
 * @example "HUYỆN ỦY MỸ LÀM" (0.57, "LÂM" 0.39) over "Mỹ Lâm, ngày …" (0.68): "LÂM", by "place-of-agency"
 */
export function chooseReadings(draft: Draft, checks: readonly CrossCheck[]): ReadingChoice[] {
  const { document } = draft.reading;
  if (document.doubts.length === 0 || checks.length === 0) return [];
  const checked = checkedDraft(draft, wordsIn(document));
  const witnesses = checks.flatMap((check) =>
    check.witnesses(checked).map((witness): NamedWitness => ({ ...witness, by: check.name })),
  );
  const choices = new Map<Word, ReadingChoice>();
  for (const witness of witnesses)
    if (witness.kind === 'proof') add(choices, witness.word, witness.text, PROVEN, witness);
  for (const star of starsOf(witnesses)) for (const choice of decide(star)) add(choices, ...choice);
  return [...choices.values()].sort((a, b) => a.range[0] - b.range[0]);
}

function add(
  choices: Map<Word, ReadingChoice>,
  word: Word,
  after: string,
  posterior: number,
  { by, pointer }: NamedWitness,
): void {
  const before = word.readings[0].text;
  if (after === before || choices.has(word)) return;
  choices.set(word, { range: word.range, before, after, by, posterior, pointer });
}

function checkedDraft(draft: Draft, words: readonly Word[]): CheckedDraft {
  const placeAt = (offset: number): number => firstWhere(words.length, (i) => words[i]!.range[1] > offset);
  const wordsOf = (value: Traced | null | undefined): Word[] => {
    const own = new Set<Word>();
    for (const offset of value?.at ?? []) {
      const word = words[placeAt(offset)];
      if (word && word.range[0] <= offset) own.add(word);
    }
    return [...own];
  };
  return { draft, words, wordsOf, placeOf: (word) => placeAt(word.range[0]) };
}

interface Star {
  /** In the value that is checked. */
  readonly word: Word;
  /** Elsewhere. */
  readonly others: Set<Word>;
  readonly votes: Vote[];
  /** Who spoke of it first. */
  readonly by: NamedWitness;
}

/** Each word that a check speaks of, with those that are the same. */
function starsOf(witnesses: readonly NamedWitness[]): Iterable<Star> {
  const stars = new Map<Word, Star>();
  const open = (word: Word, by: NamedWitness): Star => {
    const star = stars.get(word) ?? { word, others: new Set(), votes: [], by };
    stars.set(word, star);
    return star;
  };
  for (const witness of witnesses) {
    if (witness.kind === 'vote') open(witness.word, witness).votes.push(witness);
    if (witness.kind !== 'tie') continue;
    const [one, other] = witness.words;
    open(one, witness).others.add(other);
    open(other, witness).others.add(one);
  }
  return stars.values();
}

function decide({ word, others, votes, by }: Star): [Word, string, number, NamedWitness][] {
  const members = [word, ...others];
  const own = word.readings[0];
  const weight = Math.min(1, MOST_WITNESSES / others.size);
  const scores = new Map<string, number>();
  for (const { core } of members.flatMap(({ readings }) => readings)) {
    if (scores.has(core) || (isSyllable(own.core) && !isSyllable(core))) continue;
    const elsewhere = [...others].reduce((sum, other) => sum + borne(other, core), 0);
    scores.set(core, borne(word, core) + (others.size > 0 ? weight * elsewhere : 0) + votesFor(votes, core));
  }
  const [best, score] = [...scores].reduce((a, b) => (b[1] > a[1] ? b : a));
  const all = [...scores.values()].reduce((sum, other) => sum + Math.exp(other - score), 0);
  const posterior = Math.min(MOST_POSTERIOR, 1 / all);
  if (/^\P{L}*\p{N}/u.test(own.text) || (others.size > 0 && !isSeen(best, members))) return [];
  if (own.core === best || posterior < LEAST_POSTERIOR || score - scores.get(own.core)! < LEAST_GAIN) return [];
  const text = offered(word, best) ?? proven(word, best, members);
  return text === null ? [] : [[word, text, posterior, by]];
}

/** In nats. An engine of another language writes no marks: their lack says little. */
function borne(word: Word, core: string): number {
  const reading = word.readings.find((other) => other.core === core);
  const isCopy = reading !== undefined && word.isNoisy && core === coreOf(word.raw) && unitSkeleton(core) === core;
  return Math.log(Math.max(LEAST, (reading?.posterior ?? 0) * (isCopy ? COPY : 1)));
}

const votesFor = (votes: readonly Vote[], core: string): number => votes.reduce((sum, { nats }) => sum + nats(core), 0);

/** Somewhere the letters were read that it has, marks aside: a reading that no place shows is the language model's alone. */
const isSeen = (core: string, members: readonly Word[]): boolean =>
  members.some(({ raw }) => unitSkeleton(coreOf(raw)) === unitSkeleton(core));

/** In the case that the page shows: repair may have taken the capital of a name for that of a sentence. */
function offered(word: Word, core: string): string | null {
  const reading = word.readings.find((other) => other.core === core);
  return reading ? asPrinted(reading.text, word) : null;
}

/** Another place says it certainly, and here stand the same letters, whatever their marks. */
function proven(word: Word, core: string, members: readonly Word[]): string | null {
  const own = word.readings[0];
  const isSame = [own.core, coreOf(word.raw)].some((letters) => unitSkeleton(letters) === unitSkeleton(core));
  const isCertain = members.some(
    (other) => other !== word && other.readings[0].core === core && other.readings[0].posterior >= CERTAIN,
  );
  return isSame && isCertain ? withCore(own.text, core, word) : null;
}

function withCore(text: string, core: string, word: Word): string | null {
  const letters = /[\p{L}\p{N}]+/u.exec(text);
  if (!letters || coreOf(text) !== coreOf(letters[0])) return null;
  const [from, to] = [letters.index, letters.index + letters[0].length];
  return asPrinted(text.slice(0, from) + core + text.slice(to), word);
}

function asPrinted(text: string, { raw, readings: [own] }: Word): string {
  const letters = raw.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toLocaleUpperCase('vi')) return text.toLocaleUpperCase('vi');
  const isLarge = /^\P{L}*\p{Lu}/u.test(raw) || /^\P{L}*\p{Lu}/u.test(own.text);
  return isLarge ? text.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase('vi')) : text;
}
