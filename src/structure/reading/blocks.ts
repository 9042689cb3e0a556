// Which lines make one paragraph, and which make a table?

import { splitInnerLabels } from './inner-labels.js';
import type { LineStart } from './line-start.js';
import type { Line } from './lines.js';
import { startsParagraph } from './paragraph-starts.js';
import type { Reading } from './reading.js';
import { findTables } from './tables.js';
import { joinTraced, type Traced } from './traced.js';

export interface Paragraph {
  readonly kind: 'paragraph';
  /** The lines joined, bullet and label included. */
  readonly text: Traced;
  readonly start: LineStart;
  readonly lines: readonly Line[];
}

export interface Table {
  readonly kind: 'table';
  /** Cells as printed, row by row; empty cells stay. */
  readonly rows: readonly (readonly Traced[])[];
  readonly lines: readonly Line[];
}

export type Block = Paragraph | Table;

/** Paragraphs and tables in order; every line is in one, or in two where it holds two labels. */
export function readBlocks(lines: readonly Line[], reading: Reading): Block[] {
  const tables = findTables(lines, reading.startOf);
  const blocks: Block[] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(paragraphOf(open, reading));
    open = [];
  };
  for (let i = 0; i < lines.length; ) {
    const table = tables.get(i);
    if (table) {
      close();
      blocks.push({ kind: 'table', rows: table.rows, lines: lines.slice(i, table.end) });
      i = table.end;
      continue;
    }
    if (open.length > 0 && startsParagraph(open, lines[i]!, reading)) close();
    open.push(lines[i]!);
    i++;
  }
  close();
  return splitInnerLabels(blocks, reading);
}

export function readParagraphs(lines: readonly Line[], reading: Reading): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  for (const line of lines) {
    if (open.length > 0 && startsParagraph(open, line, reading)) {
      paragraphs.push(paragraphOf(open, reading));
      open = [];
    }
    open.push(line);
  }
  if (open.length > 0) paragraphs.push(paragraphOf(open, reading));
  return paragraphs;
}

function paragraphOf(lines: readonly Line[], reading: Reading): Paragraph {
  return {
    kind: 'paragraph',
    text: joinTraced(lines.map((line) => line.text)),
    start: reading.startOf(lines[0]!),
    lines,
  };
}
