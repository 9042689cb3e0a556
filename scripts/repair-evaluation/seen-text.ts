// How does plain text come to the repair stage?
import type { SeenDocument, SeenLine } from '../../src/model/document.js';

/** A text of one page, as ingest would hand it on. */
export function seenText(raw: string): SeenDocument {
  let at = 0;
  const lines = raw.split('\n').map((line): SeenLine => {
    const range = [at, at + line.length] as const;
    at += line.length + 1;
    return { range, page: 1, box: null, words: [] };
  });
  const page = {
    page: 1,
    widthPt: null,
    heightPt: null,
    textFrom: 'text',
    noise: 'clean',
    ocrConfidence: null,
  } as const;
  const source = { path: 'text', mediaType: 'text/plain', sha256: '0'.repeat(64), bytes: raw.length };
  return { source, raw, composed: [], lines, pages: [page], models: {}, findings: [] };
}
