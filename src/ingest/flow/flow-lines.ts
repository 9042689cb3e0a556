// Which lines does a document of blocks have, page by page?
import type { FlowBlock, FlowCell, FlowRow, FlowTable } from './flow-block.js';

/** Between the cells of a row of data; what `structure` reads as a table. */
const CELL_SEPARATOR = ' | ';
/** Texts are set side by side in two columns, three at most (two issuers, two signers). */
const MOST_LAYOUT_COLUMNS = 3;
/** A mark of a list, typed by hand, that a tab parts from its text: one line of text, no columns. */
const MARK_AND_TAB = /^([-–—+*•●○▪■◆✓➢❖·]|\(?[\p{L}\p{N}]{1,4}(?:\.\d{1,2}){0,3}[.)/]+)\t+/u;

/**
 * The lines of each page, in reading order. A ruled table gives a line for each row, its cells joined by " | "; the cells of any other
 * come one below the other, as they do when a letterhead is copied out of Word.
 */
export function linesOfFlow(blocks: readonly FlowBlock[]): string[][] {
  const pages: string[][] = [[]];
  const breakPage = () => {
    if (pages.at(-1)!.length > 0) pages.push([]);
  };
  for (const block of blocks) {
    if (block.kind === 'page-break') breakPage();
    else if (block.kind === 'paragraph') pages.at(-1)!.push(...paragraphLines(block.lines));
    else {
      for (const row of block.rows) {
        if (row.startsPage) breakPage();
        pages.at(-1)!.push(...linesOfRow(row, block));
      }
    }
  }
  return pages;
}

function linesOfRow(row: FlowRow, table: FlowTable): string[] {
  if (isLayout(row, table)) return row.cells.flatMap(({ blocks }) => linesOfFlow(blocks).flat());
  const cells = row.cells.flatMap((cell) => [cellText(cell), ...Array<string>(cell.span - 1).fill('')]);
  return cells.every((text) => text === '') ? [] : [cells.join(CELL_SEPARATOR).trimEnd()];
}

/** Rows that set texts side by side, a table in a cell among them, or hold one text. */
function isLayout({ cells }: FlowRow, { isRuled, rows }: FlowTable): boolean {
  const columns = Math.max(...rows.map((row) => row.cells.reduce((sum, { span }) => sum + span, 0)));
  if (columns < 2 || cells.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'))) return true;
  return !isRuled && columns <= MOST_LAYOUT_COLUMNS;
}

const cellText = ({ blocks }: FlowCell): string =>
  linesOfFlow(blocks)
    .flat()
    .map((line) => line.replace(/\s+/gu, ' '))
    .join(' ');

/** Blanks at the ends are indents; lines with nothing on them are spacing. */
function paragraphLines(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim().replace(MARK_AND_TAB, '$1 ')).filter((line) => line !== '');
}
