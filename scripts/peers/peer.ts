// What must a peer be able to do to be measured beside us?

export interface Peer {
  readonly name: string;
  /** Why it cannot run on this machine; null when it can. */
  readonly missing: string | null;
  /** The text as the peer would have it, with as many lines. `gold` is for the one choice that the peer leaves to its user. */
  readonly repair: (text: string, gold: string) => string;
}

/** The text with every run of letters replaced; the rest stays. */
export function mapWords(text: string, replace: (word: string) => string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, replace);
}
