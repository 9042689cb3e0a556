// How is an edge written: its words in their case, the punctuation around them as it stood?
import { type TonePlacement, withTonePlacement } from '../../vietnamese/tone-placement.js';
import { alignEdge } from './decode-document.js';
import type { Edge } from './lattice.js';
import type { Shape } from './observed-token.js';
import type { ReadingStore } from './reading-store.js';

/** The text that replaces the edge's tokens; `source` for an edge that changes nothing. */
export function renderEdge(edge: Edge, source: string, store: ReadingStore, style: TonePlacement): string {
  if (edge.readings.length === 0) return source;
  const words = alignEdge(edge, store).map(({ start, end }, i) => {
    const { text } = edge.parts[i]!.token;
    const reading = edge.readings[i]!;
    const word = withTonePlacement(store.textOf(reading), style);
    return text.slice(0, start) + inShape(word, reading.shape) + text.slice(end);
  });
  return words.join(' ');
}

function inShape(word: string, shape: Shape): string {
  if (shape === 'lower') return word;
  return shape === 'upper' ? word.toUpperCase() : word.slice(0, 1).toUpperCase() + word.slice(1);
}
