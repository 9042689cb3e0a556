// Which characters of a token stand for which letters of its reading? The cheapest alignment, for learning and for putting the mark back.
import { type Channel, EMPTY_SEGMENT, SEGMENT_MAX } from './channel.js';
import { LETTER_COUNT, letterIndex, SIGN_COUNT } from './letters.js';
import { IMPOSSIBLE, type ObservedToken, type Shape } from './observed-token.js';

/** `segments[i]`: row of the channel for letter i of the word; strays are row ids of single characters. */
export interface ReadingAlignment {
  readonly signs: readonly number[];
  readonly segments: readonly number[];
  readonly strays: readonly number[];
  /** The characters before `start` and from `end` on are punctuation that stays. */
  readonly start: number;
  readonly end: number;
  readonly cost: number;
}

export function alignReading(word: string, shape: Shape, token: ObservedToken, channel: Channel): ReadingAlignment {
  const signs = signsOf(word, shape);
  const n = token.length;
  const width = n + 1;
  const cost = new Int32Array((signs.length + 1) * width).fill(IMPOSSIBLE);
  const back = new Int8Array((signs.length + 1) * width);
  for (let j = 0; j <= n; j++) {
    cost[j] = token.startCost[j]!;
    back[j] = START;
  }
  for (let i = 1; i <= signs.length; i++) {
    for (let j = 0; j <= n; j++) {
      const at = i * width + j;
      for (let k = 0; k <= SEGMENT_MAX && k <= j; k++) {
        const id = k === 0 ? EMPTY_SEGMENT : token.ids[(j - k) * SEGMENT_MAX + k - 1]!;
        const price = cost[at - width - k]! + channel.rows[id * SIGN_COUNT + signs[i - 1]!]!;
        if (price < cost[at]!) {
          cost[at] = price;
          back[at] = k;
        }
      }
      if (j > 0) {
        const price = cost[at - 1]! + channel.strays[token.ids[(j - 1) * SEGMENT_MAX]!]!;
        if (price < cost[at]!) {
          cost[at] = price;
          back[at] = STRAY;
        }
      }
    }
  }
  let end = n;
  const last = signs.length * width;
  for (let j = n; j >= 1; j--) {
    if (cost[last + j]! + token.endCost[j]! < cost[last + end]! + token.endCost[end]!) end = j;
  }
  return { ...trace(signs, token, back, end, width), cost: cost[last + end]! + token.endCost[end]! };
}

function trace(
  signs: readonly number[],
  token: ObservedToken,
  back: Int8Array,
  end: number,
  width: number,
): Omit<ReadingAlignment, 'cost'> {
  const segments: number[] = [];
  const strays: number[] = [];
  let i = signs.length;
  let j = end;
  while (i > 0) {
    const step = back[i * width + j]!;
    if (step === STRAY) {
      strays.push(token.ids[--j * SEGMENT_MAX]!);
      continue;
    }
    segments.push(step === 0 ? EMPTY_SEGMENT : token.ids[(j - step) * SEGMENT_MAX + step - 1]!);
    j -= step;
    i--;
  }
  return { signs, segments: segments.reverse(), strays: strays.reverse(), start: j, end };
}

function signsOf(word: string, shape: Shape): number[] {
  return [...word].map((char, i) => {
    const capital = shape === 'upper' || (shape === 'title' && i === 0);
    return letterIndex(char) + (capital ? LETTER_COUNT : 0);
  });
}

const START = -2;
const STRAY = -1;
