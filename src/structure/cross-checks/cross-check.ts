// What can a cross-check say of doubtful words? That two of them are the same word, or that one reading of a word is proven or likelier.
import type { JsonPointer } from '../../model/evidence.js';
import type { Draft } from '../draft.js';
import type { Traced } from '../reading/traced.js';
import type { Word } from './words.js';

/** The first word stands in the value at `pointer`; what is right for one is right for the other. */
export interface Tie {
  readonly kind: 'tie';
  readonly words: readonly [Word, Word];
  readonly pointer: JsonPointer;
}

/** `nats` is what a reading gains by the check, known by its letters in lower case. */
export interface Vote {
  readonly kind: 'vote';
  readonly word: Word;
  readonly nats: (core: string) => number;
  readonly pointer: JsonPointer;
}

/** A rule proves what stands there. */
export interface Proof {
  readonly kind: 'proof';
  readonly word: Word;
  readonly text: string;
  readonly pointer: JsonPointer;
}

export type Witness = Tie | Vote | Proof;

/** What a check looks at: the draft, the words of the document, and which of them make up a value. */
export interface CheckedDraft {
  readonly draft: Draft;
  readonly words: readonly Word[];
  readonly wordsOf: (value: Traced | null | undefined) => readonly Word[];
  /** Place of a word among `words`. */
  readonly placeOf: (word: Word) => number;
}

/** Pure; nothing to say is []. */
export interface CrossCheck {
  readonly name: string;
  readonly witnesses: (checked: CheckedDraft) => readonly Witness[];
}
