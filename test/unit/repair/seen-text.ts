// How does a text look to the repair stage? One page, one line a line, as the text reader hands it on.
import type { SeenDocument } from '../../../src/model/document.js';

export function seenText(text: string): SeenDocument {
  const raw = text.normalize('NFC');
  let at = 0;
  const lines = raw.split('\n').map((line) => {
    const range = [at, at + line.length] as const;
    at += line.length + 1;
    return { range, page: 1, box: null, words: [] };
  });
  return {
    source: { path: 'x.txt', mediaType: 'text/plain', sha256: '0'.repeat(64), bytes: raw.length },
    raw,
    composed: [],
    lines,
    pages: [{ page: 1, widthPt: null, heightPt: null, textFrom: 'text', noise: 'clean', ocrConfidence: null }],
    models: {},
    findings: [],
  };
}
