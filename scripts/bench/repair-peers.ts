// How fast and how right is the packaged spelling checker on the same words? nspell with dictionary-vi, first suggestion.
import dictionary from 'dictionary-vi';
import nspell from 'nspell';

export interface Peer {
  /** One token in, the first suggestion (or the token) out. */
  readonly correct: (token: string) => string;
}

export function nspellPeer(): Peer {
  const spell = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });
  return { correct: (token) => (spell.correct(token) ? token : (spell.suggest(token)[0] ?? token)) };
}
