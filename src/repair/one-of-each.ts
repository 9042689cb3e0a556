// How are equal texts kept once? A long ledger says the same few thousand words again and again.

/**
 * Returns for each text the first that was equal to it, so that the others can go.
 *
 * @example const once = oneOfEach(); once('kế'); once(joined) // the first 'kế', flat
 */
export function oneOfEach(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text);
    if (first !== undefined) return first;
    if (known.size >= MOST) known.clear();
    known.set(text, text);
    return text;
  };
}

/** Words of a long document; the memory of one page of its ledger. */
const MOST = 20_000;
