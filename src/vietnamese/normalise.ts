// How does text become NFC without losing what stood in the file?
import type { ComposedRun } from '../model/document.js';

/** NFC text and the runs that composing changed, in order. */
export interface NfcText {
  readonly text: string;
  readonly composed: readonly ComposedRun[];
}

/** A character with the marks (and conjoining jamo) that may compose with it: composing never crosses its borders. */
const CLUSTER = /[^\p{M}][\p{M}\u1160-\u11FF]*|[\p{M}\u1160-\u11FF]+/gsu;

/**
 * Composes `text` to NFC (Unicode Standard Annex 15) and keeps what stood in every place that changed.
 *
 * @example toNfc('Kế') // from K + e + circumflex + acute: { text: 'Kế', composed: [{ at: 1, length: 1, source: 'e\u0302\u0301' }] }
 */
export function toNfc(text: string): NfcText {
  const whole = text.normalize('NFC');
  if (whole === text) return { text, composed: [] };
  const composed: ComposedRun[] = [];
  let at = 0;
  for (const [source] of text.matchAll(CLUSTER)) {
    const cluster = source.normalize('NFC');
    if (cluster !== source) composed.push({ at, length: cluster.length, source });
    at += cluster.length;
  }
  return { text: whole, composed };
}

/** The text that `toNfc` was given. */
export function fromNfc(text: string, composed: readonly ComposedRun[]): string {
  let source = '';
  let end = 0;
  for (const run of composed) {
    source += text.slice(end, run.at) + run.source;
    end = run.at + run.length;
  }
  return source + text.slice(end);
}
