// Into which stretches is a paragraph cut for decoding, and which of them stand for the whole document?
import type { Paragraph } from './document-tokens.js';

/** A paragraph longer than this is cut at the next end of a sentence, where every history begins anew. */
const LONG = 300;
/** And anywhere, when there is none. */
const LONGEST = 1200;

/** The paragraph in order, in pieces that bound the memory of decoding. Lossless at ends of sentences. */
export function stretchesOf(paragraph: Paragraph): Paragraph[] {
  if (paragraph.length <= LONG) return [paragraph];
  const stretches: Paragraph[] = [];
  let start = 0;
  paragraph.forEach(({ endsSentence }, at) => {
    const length = at + 1 - start;
    if (length < LONGEST && !(endsSentence && length >= LONG)) return;
    stretches.push(paragraph.slice(start, at + 1));
    start = at + 1;
  });
  if (start < paragraph.length) stretches.push(paragraph.slice(start));
  return stretches;
}

/** Places of stretches that hold about `tokens` tokens together, spread evenly over all; every place when there are not more. */
export function sampleOf(stretches: readonly Paragraph[], tokens: number): number[] {
  const all = stretches.reduce((sum, { length }) => sum + length, 0);
  const share = Math.min(1, tokens / all);
  const places: number[] = [];
  let seen = 0;
  let taken = 0;
  stretches.forEach(({ length }, place) => {
    if (taken <= seen * share) {
      places.push(place);
      taken += length;
    }
    seen += length;
  });
  return places;
}
