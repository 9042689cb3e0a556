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

/**
 * Stretches that hold about `tokens` tokens together, spread evenly over all, by their places; all of them when there are not more.
 * `walk` starts a walk through all stretches, of which only the sample is kept.
 */
export function sampleOf(walk: () => Iterable<Paragraph>, tokens: number): Map<number, Paragraph> {
  let all = 0;
  for (const { length } of walk()) all += length;
  const share = Math.min(1, tokens / all);
  const sample = new Map<number, Paragraph>();
  let place = 0;
  let seen = 0;
  let taken = 0;
  for (const stretch of walk()) {
    if (taken <= seen * share) {
      sample.set(place, stretch);
      taken += stretch.length;
    }
    place++;
    seen += stretch.length;
  }
  return sample;
}
