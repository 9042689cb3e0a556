// On which texts is repair timed? Our own documents, clean and as engines of other languages read them, as many pages as wanted.
import { readFileSync } from 'node:fs';
import type { SeenDocument, SeenLine } from '../../src/model/document.js';
import { planCases } from '../evaluation/cases.js';
import { noisyTexts } from '../evaluation/noisy-set.js';
import { syllablesOf } from '../evaluation/score-text.js';

export type TextKind = 'garbled' | 'clean';

/** An A4 page of 13 pt text holds about as many syllables. */
export const SYLLABLES_A_PAGE = 450;

/** Documents one after the other, from the `from`th on and round again, until the pages are full. */
export function textOfPages(kind: TextKind, pages: number, from = 0): { text: string; syllables: number } {
  const parts = kind === 'garbled' ? garbledTexts() : cleanTexts();
  const lines: string[] = [];
  let syllables = 0;
  for (let i = from; syllables < pages * SYLLABLES_A_PAGE; i++) {
    for (const line of parts[i % parts.length]!.normalize('NFC').split('\n')) {
      if (syllables >= pages * SYLLABLES_A_PAGE) break;
      lines.push(line);
      syllables += syllablesOf(line).length;
    }
  }
  return { text: lines.join('\n'), syllables };
}

/** The text as ingest would hand it on, in even pages: only repair is to be measured. */
export function seenPages(text: string, pages: number): SeenDocument {
  const rows = text.split('\n');
  let at = 0;
  const lines = rows.map((row, i): SeenLine => {
    const range = [at, at + row.length] as const;
    at += row.length + 1;
    return { range, page: 1 + Math.floor((i * pages) / rows.length), box: null, words: [] };
  });
  const seen = Array.from({ length: pages }, (_, i): SeenDocument['pages'][number] => {
    return { page: i + 1, widthPt: null, heightPt: null, textFrom: 'text', noise: 'clean', ocrConfidence: null };
  });
  const source = { path: 'bench.txt', mediaType: 'text/plain', sha256: '0'.repeat(64), bytes: text.length } as const;
  return { source, raw: text, composed: [], lines, pages: seen, models: {}, findings: [] };
}

/** One engine after the other, so that a document of ten pages is one engine's work; new engines first, then those that see shapes alone. */
function garbledTexts(): string[] {
  const isShapesAlone = (engine: string) => (engine.startsWith('legacy') ? 1 : 0);
  return noisyTexts()
    .filter(({ group }) => group === 'seen engines' || group === 'unseen engines')
    .sort((a, b) => isShapesAlone(a.engine) - isShapesAlone(b.engine) || b.dpi! - a.dpi!)
    .flatMap(({ documents }) => documents.map(({ read }) => read));
}

function cleanTexts(): string[] {
  return planCases()
    .filter(({ set, form }) => set === 'fixtures' && form === 'clean text')
    .map(({ input }) => readFileSync(input, 'utf8'));
}
