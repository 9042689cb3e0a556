// How is an edge written: its words in their case, the punctuation around them as it stood?
import { type TonePlacement, withTonePlacement } from '../../vietnamese/tone-placement.js';
import { alignReading } from './align-reading.js';
import type { Edge } from './lattice.js';
import { IMPOSSIBLE, type ObservedToken, type Shape } from './observed-token.js';
import type { Reading, ReadingStore, TokenReadings } from './reading-store.js';

/** The text that replaces the edge's tokens; `source` for an edge that changes nothing. All edges of a document have one `style`. */
export function renderEdge(
  { parts, readings }: Edge,
  source: string,
  store: ReadingStore,
  style: TonePlacement,
): string {
  if (readings.length === 0) return source;
  let text = writtenAs(parts[0]!, readings[0]!, store, style);
  for (let i = 1; i < readings.length; i++) text += ` ${writtenAs(parts[i]!, readings[i]!, store, style)}`;
  return text;
}

/** Kept with the token's readings: most tokens come again. */
function writtenAs(part: TokenReadings, reading: Reading, store: ReadingStore, style: TonePlacement): string {
  const known = part.written(reading);
  if (known !== undefined) return known;
  const { token } = part;
  const word = inShape(withTonePlacement(store.textOf(reading), style), reading.shape);
  if (!hasOuterMarks(token)) return part.write(reading, word);
  const { start, end } = alignReading(store.textOf(reading), reading.shape, token, store.channel);
  return part.write(reading, token.text.slice(0, start) + word + token.text.slice(end));
}

/** Whether punctuation may stay before or after the word. */
function hasOuterMarks({ length, startCost, endCost }: ObservedToken): boolean {
  return length > 1 && (startCost[1]! < IMPOSSIBLE || endCost[length - 1]! < IMPOSSIBLE);
}

function inShape(word: string, shape: Shape): string {
  if (shape === 'lower') return word;
  return shape === 'upper' ? word.toUpperCase() : word.slice(0, 1).toUpperCase() + word.slice(1);
}
