// How is one token of the page cut up for the channel? Its segments, its outer punctuation, its case.
import { type Channel, SEGMENT_MAX } from './channel.js';

/** How a word can be printed; where shapes are packed they are places in this list. */
export const SHAPES = ['lower', 'title', 'upper'] as const;
export type Shape = (typeof SHAPES)[number];

/** A token made ready for search: `ids[position * SEGMENT_MAX + length - 1]`, prices of keeping punctuation before and after. */
export interface ObservedToken {
  readonly text: string;
  readonly length: number;
  readonly ids: Int32Array;
  /** startCost[i]: the first i characters stay as punctuation. */
  readonly startCost: Int32Array;
  /** endCost[i]: the characters from i on stay as punctuation. */
  readonly endCost: Int32Array;
}

export const IMPOSSIBLE = 1 << 28;

/** Cost of outer punctuation that is printed, not misread: frequent marks are cheap. Milli-nats. */
const TRAILING_PRICES: Readonly<Record<string, number>> = {
  ',': 2200,
  '.': 2600,
  ';': 2800,
  ':': 3200,
  ')': 3600,
  '"': 3600,
  '”': 3000,
  '?': 6000,
  '!': 6500,
  '…': 5000,
  '/': 4500,
  '-': 5000,
  '–': 5000,
  '*': 6000,
  '’': 4500,
  "'": 5500,
  ']': 6000,
};
const LEADING_PRICES: Readonly<Record<string, number>> = {
  '(': 3000,
  '"': 3400,
  '“': 2800,
  '-': 3000,
  '–': 4000,
  '+': 4000,
  '*': 5000,
  '•': 4000,
  '‘': 4500,
  "'": 5500,
  '/': 5500,
  '.': 5500,
  ',': 6000,
  ':': 6000,
  '[': 6000,
};
const OTHER_MARK = 6500;
const NO_PUNCTUATION = 150;

export function observe(text: string, channel: Channel): ObservedToken {
  const n = text.length;
  const ids = new Int32Array(n * SEGMENT_MAX).fill(-1);
  for (let at = 0; at < n; at++) {
    for (let k = 1; k <= SEGMENT_MAX && at + k <= n; k++) {
      ids[at * SEGMENT_MAX + k - 1] = channel.segmentId(text.slice(at, at + k));
    }
  }
  const startCost = new Int32Array(n + 1).fill(IMPOSSIBLE);
  const endCost = new Int32Array(n + 1).fill(IMPOSSIBLE);
  startCost[0] = 0;
  for (let i = 1; i < n; i++) {
    if (LETTER_OR_DIGIT.test(text[i - 1]!)) break;
    startCost[i] = startCost[i - 1]! + (LEADING_PRICES[text[i - 1]!] ?? OTHER_MARK);
  }
  endCost[n] = NO_PUNCTUATION;
  for (let i = n - 1; i > 0; i--) {
    if (LETTER_OR_DIGIT.test(text[i]!)) break;
    endCost[i] = endCost[i + 1]! + (TRAILING_PRICES[text[i]!] ?? OTHER_MARK);
  }
  return { text, length: n, ids, startCost, endCost };
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
