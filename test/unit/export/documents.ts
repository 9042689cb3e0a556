// Documents as the stages hand them on, for tests of what is made of them.
import type { Edit, RepairedDocument, SeenDocument } from '../../../src/model/document.js';
import type { Box } from '../../../src/model/evidence.js';

/** Points a letter is wide, and a line is high, on these pages. */
const LETTER = 10;
const LINE = 20;

type TestEdit = readonly [at: number, before: string, after: string];

/** Lines of one page, 10 points a letter from `left`, 20 points a line from `top`; repaired by edits at raw offsets. */
export function readDocument(
  lines: readonly string[],
  edits: readonly TestEdit[] = [],
  { left = 0, top = 0, textFrom = 'ocr' as 'ocr' | 'pdf-text-layer' } = {},
): { seen: SeenDocument; repaired: RepairedDocument } {
  const raw = lines.map((line) => `${line}\n`).join('');
  const source = { path: 'scan', mediaType: 'application/pdf', sha256: '0'.repeat(64), bytes: 1 };
  const pages = [{ page: 1, widthPt: 595, heightPt: 842, textFrom, noise: 'clean', ocrConfidence: 0.9 }] as const;
  const starts = lines.map((_, index) => lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0));
  const seen: SeenDocument = {
    source,
    raw,
    composed: [],
    lines: lines.map((text, index) => ({
      range: [starts[index]!, starts[index]! + text.length],
      page: 1,
      box: null,
      words: [...text.matchAll(/\S+/gu)].map(({ 0: word, index: at }) => ({
        range: [starts[index]! + at, starts[index]! + at + word.length] as const,
        box: [
          left + at * LETTER,
          top + index * LINE,
          left + (at + word.length) * LETTER,
          top + index * LINE + 14,
        ] as Box,
        confidence: 0.9,
      })),
    })),
    pages,
    models: {},
    findings: [],
  };
  let text = '';
  let end = 0;
  const ledger = edits.map(([at, before, after]): Edit => {
    text += raw.slice(end, at);
    const start = text.length;
    text += after;
    end = at + before.length;
    const why = {
      kind: 'rule',
      by: 'test',
      channelCost: null,
      languageGain: null,
      posterior: 1,
      runnerUp: null,
    } as const;
    return { rawRange: [at, end], repairedRange: [start, text.length], before, after, ...why };
  });
  text += raw.slice(end);
  const quality = { tokens: 1, changed: 0, doubtful: 0, noise: 'clean' } as const;
  const repaired: RepairedDocument = {
    source,
    raw,
    composed: [],
    text,
    lines: [],
    edits: ledger,
    doubts: [],
    pages,
    quality,
    models: {},
    findings: [],
  };
  return { seen, repaired };
}
