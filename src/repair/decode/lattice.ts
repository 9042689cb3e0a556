// Which readings does a stretch of tokens have? Edges from token boundary to token boundary.
import type { Reading, TokenReadings } from './reading-store.js';

/** One reading of one to three tokens. Costs in milli-nats. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly kind: 'word' | 'split' | 'merge' | 'copy' | 'fixed' | 'punctuation';
  /** Model ids that are read, in order; empty for punctuation. */
  readonly ids: readonly number[];
  /** For each word read: the characters it was read from, and its reading. Empty for what stays as it is. */
  readonly parts: readonly TokenReadings[];
  readonly readings: readonly Reading[];
  readonly channelCost: number;
}

/** Edges by the boundary they leave; boundary i is before token i. `sentenceAfter[i]`: a sentence ends after token i. */
export interface Lattice {
  readonly tokens: number;
  readonly edgesFrom: readonly (readonly Edge[])[];
  readonly sentenceAfter: readonly boolean[];
}
