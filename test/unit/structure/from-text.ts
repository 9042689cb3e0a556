// A repaired document made from plain text, for the tests of this folder: clean, one page unless a form feed parts pages.
import type { RepairedDocument, RepairedLine } from '../../../src/model/document.js';

export interface FromTextOptions {
  readonly mediaType?: string;
  readonly noise?: RepairedLine['noise'];
}

export function fromText(
  text: string,
  { mediaType = 'text/plain', noise = 'clean' }: FromTextOptions = {},
): RepairedDocument {
  const lines: RepairedLine[] = [];
  let start = 0;
  let page = 1;
  for (const line of text.split('\n')) {
    if (line.includes('\f')) page++;
    const range = [start, start + line.length] as const;
    lines.push({ range, rawRange: range, page, box: null, noise, noiseReason: null });
    start += line.length + 1;
  }
  const textFrom = noise === 'ocr-noise' ? 'ocr' : 'text';
  return {
    source: { path: 'test.txt', mediaType, sha256: '0'.repeat(64), bytes: text.length },
    raw: text,
    composed: [],
    text,
    lines,
    edits: [],
    doubts: [],
    pages: Array.from({ length: page }, (_, i) => ({
      page: i + 1,
      widthPt: null,
      heightPt: null,
      textFrom,
      noise,
      ocrConfidence: null,
    })),
    quality: { tokens: text.split(/\s+/u).length, changed: 0, doubtful: 0, noise },
    models: {},
    findings: [],
  };
}

/** Lines of one page with their left and right edges in points, one below the other. */
export function fromBoxes(lines: readonly (readonly [left: number, right: number, text: string])[]): RepairedDocument {
  const document = fromText(lines.map(([, , text]) => text).join('\n'), { mediaType: 'application/pdf' });
  return {
    ...document,
    lines: document.lines.map((line, i) => {
      const [left, right] = lines[i]!;
      return { ...line, box: [left, 100 + 20 * i, right, 114 + 20 * i] as const };
    }),
  };
}
