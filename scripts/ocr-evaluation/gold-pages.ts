// Which pages are read, and what stands on them? Pages of the fixture documents, printed at any resolution.
import { DOCUMENTS } from '../fixtures/documents.js';
import { PAGE, type PlacedLine, type PlacedPage } from '../fixtures/page/placed.js';
import { typeset } from '../fixtures/page/typeset.js';
import { measure, writePages } from '../fixtures/page/write-pdf.js';
import { printOnPaper } from '../fixtures/scan/paper.js';
import type { RenderedPage } from './degrade.js';

/**
 * A page and its print in the orders that count as right, for every reader: by the height of each line, row by row (lines of two columns
 * that are about level make one row), and column by column.
 */
export interface GoldPage {
  readonly name: string;
  readonly placed: PlacedPage;
  readonly golds: readonly [heights: string, ...others: string[]];
}

/** A seal over the text of the page, where the table wants one. */
const SEAL = { at: [PAGE.left + 120, 420], agency: 'ỦY BAN NHÂN DÂN XÃ AN TRẠCH' } as const;

/** The first page of each document in turn, then the second pages, …: the first n pages are as different as they can be. */
export function goldPages(count: number): GoldPage[] {
  const documents = DOCUMENTS.map((document) => ({ name: document.name, pages: typeset(document, measure) }));
  const most = Math.max(...documents.map(({ pages }) => pages.length));
  const all = Array.from({ length: most }, (_, index) =>
    documents.flatMap(({ name, pages }) => {
      const placed = pages[index];
      return placed === undefined ? [] : [{ name: `${name} ${index + 1}`, placed, golds: goldsOf(placed) }];
    }),
  );
  return all.flat().slice(0, count);
}

export async function rendered({ name, placed }: GoldPage, dpi: number, withSeal: boolean): Promise<RenderedPage> {
  const pdf = await writePages([placed], name);
  const [page] = await printOnPaper(pdf, dpi, [withSeal ? SEAL : null]);
  const { rgba, widthPx, heightPx } = page!;
  const rgb = Buffer.alloc(3 * widthPx * heightPx);
  for (let pixel = 0; pixel < widthPx * heightPx; pixel++) {
    for (let c = 0; c < 3; c++) rgb[3 * pixel + c] = rgba[4 * pixel + c]!;
  }
  return { widthPx, heightPx, rgb };
}

const textOf = ({ words }: PlacedLine): string => words.map(({ text }) => text).join(' ');

/** Lines of two columns are on one row when their baselines are this close, as a share of the smaller size: strictly, and loosely. */
const LEVELS = [0.4, 0.6];

function goldsOf({ lines }: PlacedPage): GoldPage['golds'] {
  const byHeight = [...lines].sort((a, b) => a.baseline - b.baseline || left(a) - left(b));
  const text = (ordered: readonly PlacedLine[]) => ordered.map(textOf).join('\n');
  return [text(byHeight), ...LEVELS.map((level) => text(inRows(byHeight, level))), text(lines)];
}

function inRows(byHeight: readonly PlacedLine[], level: number): PlacedLine[] {
  const rows: PlacedLine[][] = [];
  for (const line of byHeight) {
    const row = rows.findLast(([first]) => line.baseline - first!.baseline <= level * Math.min(line.size, first!.size));
    if (row === undefined || row.some((other) => isAbove(other, line))) rows.push([line]);
    else row.push(line);
  }
  return rows.flatMap((row) => row.sort((a, b) => left(a) - left(b)));
}

function left({ words }: PlacedLine): number {
  return words[0]?.x ?? 0;
}

/** Whether two lines share a stretch of the page's width: then they are of one column. */
function isAbove(a: PlacedLine, b: PlacedLine): boolean {
  const [from, to] = [a, b].map(({ words }) => [words[0]?.x ?? 0, (words.at(-1)?.x ?? 0) + (words.at(-1)?.width ?? 0)]);
  return from![0]! < to![1]! && to![0]! < from![1]!;
}
