// What do the text layer of a PDF and its page images say, each repaired by itself?
import { ingest } from '../../src/ingest/ingest.js';
import { withPageImages } from '../../src/ingest/page-images.js';
import type { Context } from '../../src/model/context.js';
import type { PageSet, SourceFile } from '../../src/model/document.js';
import { recognise } from '../../src/ocr/recognise.js';
import type { Reading } from '../../src/pipeline/readings/line-score.js';
import { repair } from '../../src/repair/repair.js';

export async function readTwice(file: SourceFile, context: Context): Promise<{ layer: Reading; ocr: Reading }> {
  const pages = await ingest(file, context);
  return withPageImages(file, context, async (images) => {
    const read = async (lines: 'own' | 'none'): Promise<Reading> => {
      const set: PageSet = {
        ...pages,
        pages: pages.pages.map((page) => ({ ...page, lines: lines === 'own' ? (page.lines ?? []) : null })),
      };
      const seen = await recognise(set, images, context);
      return { seen, repaired: repair(seen, context) };
    };
    return { layer: await read('own'), ocr: await read('none') };
  });
}
