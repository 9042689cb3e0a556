// What is one way to read damaged text exactly? An encoding, a mapping of glyph codes, a chain of them.
import type { NoiseClass } from '../../model/evidence.js';

/** What a reading may know around a token. */
export interface TokenContext {
  /** The line ends after the token, or the next one starts with a capital. */
  readonly beforeCapital: boolean;
  /** The line has capitals, not only in codes, and no lower-case ASCII letter. */
  readonly capitals: boolean;
}

export interface Reading {
  /** Goes into the ledger as `by`: `tcvn3`, `vni`, `utf8-as-windows-1252`. */
  readonly name: string;
  /** The class of text that needs this reading. */
  readonly noise: NoiseClass;
  /** `structure`: one unit that can be read proves it (UTF-8 sequences). `words`: only syllables prove it. */
  readonly proof: 'words' | 'structure';
  /**
   * Nats for a unit that this reading could change but that stays as it is inside such text: none where sound words stand
   * between damaged ones as a rule, many where a unit that can be read must be.
   */
  readonly stayNats: number;
  /** Nats for each place down the list of candidates, where the first is the likeliest by itself. */
  readonly rankNats: number;
  /**
   * What `token` (a run without white space) may say in this reading; several where bytes were lost.
   * Empty when the token cannot be of this encoding or says the same in it.
   */
  candidates(token: string, context: TokenContext): readonly string[];
}
