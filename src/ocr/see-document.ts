// What does a whole document say, once every page is read?
import type { Page, PageLine, PageSet, SeenDocument, SeenLine } from '../model/document.js';
import type { Range } from '../model/evidence.js';
import type { Finding } from '../model/finding.js';
import type { PageInfo } from '../model/parse-result.js';
import { splitLines } from '../vietnamese/split-lines.js';

/** The lines of one page, whoever read them. `confidence` is null where no engine did. */
export interface SeenPage {
  readonly page: Page;
  readonly lines: readonly PageLine[];
  readonly textFrom: PageInfo['textFrom'];
  readonly confidence: number | null;
}

const LINE_END = '\n';

/**
 * One text for all pages. A text file keeps its own text, line ends included; the lines of other pages, and the pages, are joined by
 * line feeds: the text is what `*.txt` of the result holds, where a form feed would be one more thing to know about.
 */
export function seeDocument(
  pages: PageSet,
  seen: readonly SeenPage[],
  models: Readonly<Record<string, string>>,
  findings: readonly Finding[],
): SeenDocument {
  const { raw, composed, lines } =
    pages.raw === null ? joined(seen) : { ...pages.raw, raw: pages.raw.text, lines: ownLines(pages.raw.text, seen) };
  return {
    source: pages.source,
    raw,
    composed,
    lines,
    pages: seen.map(pageInfo),
    models,
    findings: [...pages.findings, ...findings],
  };
}

function joined(seen: readonly SeenPage[]): Pick<SeenDocument, 'raw' | 'composed' | 'lines'> {
  const lines: SeenLine[] = [];
  let raw = '';
  for (const { page, lines: pageLines } of seen) {
    for (const { text, box, words } of pageLines) {
      if (lines.length > 0) raw += LINE_END;
      const start = raw.length;
      const shifted = ([from, to]: Range): Range => [start + from, start + to];
      raw += text;
      lines.push({
        range: [start, raw.length],
        page: page.page,
        box,
        words: words.map((word) => ({ ...word, range: shifted(word.range) })),
      });
    }
  }
  if (lines.length > 0) raw += LINE_END;
  return { raw, composed: [], lines };
}

/** The lines of a text file: as many as its pages have, in the same order. */
function ownLines(text: string, seen: readonly SeenPage[]): SeenLine[] {
  const pageOf = seen.flatMap(({ page, lines }) => lines.map(() => page.page));
  return splitLines(text).map(({ range }, index) => ({ range, page: pageOf[index] ?? 1, box: null, words: [] }));
}

function pageInfo({ page: { page, widthPt, heightPt }, textFrom, confidence }: SeenPage): PageInfo {
  // `repair` tells the noise; to begin with a page is what it seems.
  return { page, widthPt, heightPt, textFrom, noise: 'clean', ocrConfidence: confidence };
}
