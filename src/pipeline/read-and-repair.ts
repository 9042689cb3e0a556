// What does a file say? Its pages read and repaired, doubtful ones read twice.
import { ingest } from '../ingest/ingest.js';
import { withPageImages } from '../ingest/page-images.js';
import type { Context } from '../model/context.js';
import type { PageSet, RepairedDocument, SeenDocument, SourceFile } from '../model/document.js';
import { type ErrorCode, PipelineError } from '../model/errors.js';
import type { Finding } from '../model/finding.js';
import { recognise } from '../ocr/recognise.js';
import { loadLanguageModel } from '../repair/language/load-language-model.js';
import { repair } from '../repair/repair.js';
import { bestReading } from './readings/best-reading.js';
import { doubtfulPages } from './readings/doubtful-pages.js';
import type { Reading } from './readings/line-score.js';
import type { Join } from './stage-name.js';

/** What ends the second reading of a page that has a first one: it stays as it was read. */
const NOT_REREAD: readonly ErrorCode[] = ['engine-missing', 'ocr-data-missing', 'ocr-failed', 'ocr-timeout', 'no-text'];

/** The file's pages, and the best reading of them. */
export interface ReadSource extends Reading {
  readonly pages: PageSet;
}

/**
 * ingest, ocr, repair. With `ocr: 'auto'` the pages whose text layer is damaged beyond exact repair are then read from their images, and
 * of both readings, both repaired, the better lines are taken. Throws PipelineError as the stages do.
 */
export async function readAndRepair(file: SourceFile, context: Context, join: Join): Promise<ReadSource> {
  const pages = join('pages', await ingest(file, context));
  // What images need is given back before repair needs its own: on a long scan both together would be too much.
  const seen = await withPageImages(file, context, (images) => recognise(pages, images, context));
  const layer = { seen, repaired: repair(seen, context) };
  const doubtful = context.options.ocr === 'auto' ? doubtfulPages(pages.pages, layer.repaired) : new Set<number>();
  const best = doubtful.size === 0 ? layer : await readTwice(layer, file, pages, doubtful, context, join);
  return { pages, seen: join('seen', best.seen), repaired: join('repaired', best.repaired) };
}

async function readTwice(
  layer: Reading,
  file: SourceFile,
  pages: PageSet,
  doubtful: ReadonlySet<number>,
  context: Context,
  join: Join,
): Promise<Reading> {
  // Without lines of their own: to be read from their images.
  const unread = pages.pages.filter(({ page }) => doubtful.has(page)).map((page) => ({ ...page, lines: null }));
  try {
    const seen = await withPageImages(file, context, (images) =>
      recognise({ ...pages, pages: unread, findings: [] }, images, context),
    );
    const known = { ...seen, findings: seen.findings.map(({ message }) => notReread(message)) };
    const { readings, ...best } = bestReading(
      layer,
      { seen: known, repaired: repair(known, context) },
      loadLanguageModel(),
    );
    join('readings', readings);
    return best;
  } catch (error) {
    if (!(error instanceof PipelineError) || !NOT_REREAD.includes(error.code)) throw error;
    if (error.code === 'no-text') return layer;
    const finding = notReread(`Damaged text was not read again: ${error.message} ${error.hint}`);
    return { seen: withFinding(layer.seen, finding), repaired: withFinding(layer.repaired, finding) };
  }
}

function notReread(message: string): Finding {
  return { code: 'page-not-reread', severity: 'warning', message, pointers: [] };
}

function withFinding<T extends SeenDocument | RepairedDocument>(document: T, finding: Finding): T {
  return { ...document, findings: [...document.findings, finding] };
}
