// How do the lines of a document without fixed pages enter the pipeline?
import type { Page } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import { toNfc } from '../../vietnamese/normalise.js';
import type { IngestedFile } from '../ingested-file.js';

/** Pages of text with their lines; `raw` is all of it, NFC, a line feed after each line. */
export function ingestedFlow(
  mediaType: string,
  pages: readonly (readonly string[])[],
  findings: readonly Finding[],
): IngestedFile {
  const raw = toNfc(
    pages
      .flat()
      .map((line) => `${line}\n`)
      .join(''),
  );
  return { mediaType, pages: pages.map(pageOf), raw, findings };
}

function pageOf(lines: readonly string[], index: number): Page {
  return {
    page: index + 1,
    widthPt: null,
    heightPt: null,
    textFrom: 'text',
    lines: lines.map((line) => ({ text: line.normalize('NFC'), box: null, words: [] })),
    image: null,
  };
}
