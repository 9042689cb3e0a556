// How far is a text from its gold? CER and syllable error rate, as shared/eval/score-repair.mjs defines them.

export interface TextScore {
  readonly characters: number;
  readonly syllables: number;
  /** Character edits per gold character, white space folded. */
  readonly cer: number;
  /** Syllable edits per gold syllable; a syllable is a run of letters or digits. */
  readonly ser: number;
}

/** What nobody can read in a gold text; matches anything in its place. */
const UNREADABLE = '□';

export function scoreText(goldText: string, readText: string): TextScore {
  const gold = foldStyle(goldText);
  const read = foldStyle(readText);
  const goldSyllables = syllablesOf(gold);
  const syllables = goldSyllables.filter((s) => s !== UNREADABLE).length;
  return {
    characters: gold.length,
    syllables,
    cer: editDistance([...gold], [...read]) / Math.max(1, gold.length),
    ser: editDistance(goldSyllables, syllablesOf(read)) / Math.max(1, syllables),
  };
}

const STYLE_FOLDS: readonly (readonly [RegExp, string])[] = [
  [/\uFEFF|\*\*/gu, ''],
  [/[“”„‟«»"]|''|``/gu, '"'],
  [/[‘’‚‛`´]/gu, "'"],
  [/[‐‑‒–—―−]/gu, '-'],
  [/…/gu, '...'],
  [/\s+/gu, ' '],
];

/** Folds what is style and not reading: quotes, dashes, ellipses, emphasis, white space, the place of the tone mark in oa, oe, uy. */
export function foldStyle(text: string): string {
  return STYLE_FOLDS.reduce((t, [from, to]) => t.replace(from, to), oldTonePlacement(text.normalize('NFC'))).trim();
}

function oldTonePlacement(text: string): string {
  const open = '(?![\\p{L}\\u0300-\\u036f])';
  const tone = '([\\u0300\\u0301\\u0303\\u0309\\u0323])';
  return text
    .normalize('NFD')
    .replace(new RegExp(`([oO])([aAeE])${tone}${open}`, 'gu'), '$1$3$2')
    .replace(new RegExp(`(?<![qQ])([uU])([yY])${tone}${open}`, 'gu'), '$1$3$2')
    .normalize('NFC');
}

export const syllablesOf = (text: string): string[] => text.match(/□|[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Levenshtein distance over symbols; UNREADABLE in `gold` takes any run of the other side for nothing. */
export function editDistance(gold: readonly string[], read: readonly string[]): number {
  const ids = new Map<string, number>();
  const idOf = (symbol: string) => {
    if (!ids.has(symbol)) ids.set(symbol, ids.size);
    return ids.get(symbol)!;
  };
  const a = Int32Array.from(gold, idOf);
  const b = Int32Array.from(read, idOf);
  const wildId = idOf(UNREADABLE);
  const row = Int32Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const symbol of a) {
    const step = symbol === wildId ? 0 : 1;
    let diagonal = row[0]!;
    row[0] = diagonal + step;
    for (let j = 1; j <= b.length; j++) {
      const up = row[j]!;
      const replaced = diagonal + (symbol === b[j - 1] ? 0 : step);
      row[j] = Math.min(replaced, up + step, row[j - 1]! + step);
      diagonal = up;
    }
  }
  return row[b.length]!;
}
