// Which pages are read, and what stands on them? Pages of the fixture documents, printed at any resolution.
import { DOCUMENTS } from '../fixtures/documents.js';
import { PAGE, type PlacedLine, type PlacedPage } from '../fixtures/page/placed.js';
import { typeset } from '../fixtures/page/typeset.js';
import { measure, writePages } from '../fixtures/page/write-pdf.js';
import { printOnPaper } from '../fixtures/scan/paper.js';
import type { RenderedPage } from './degrade.js';

/** A page and its print in the two orders that count as right: row by row, and column by column. */
export interface GoldPage {
  readonly name: string;
  readonly placed: PlacedPage;
  readonly golds: readonly [rows: string, columns: string];
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

function goldsOf({ lines }: PlacedPage): GoldPage['golds'] {
  const left = ({ words }: PlacedLine) => words[0]?.x ?? 0;
  const rows = [...lines].sort((a, b) => a.baseline - b.baseline || left(a) - left(b));
  return [rows.map(textOf).join('\n'), lines.map(textOf).join('\n')];
}
