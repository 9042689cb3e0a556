// What does a plan look like after a wrong engine has read it? Renders corpus documents and reads them with Tesseract.
//
//   tsx scripts/make-noisy-set.ts --corpus FILE.txt.gz --out DIR --engines lstm:swe,legacy:eng --dpi 110,200 --pages 12 [--skip N] [--legacy-data DIR]
//
// Needs Debian's tesseract-ocr, tesseract-ocr-<lang>, text2image and the fonts below; engines `legacy:*` need --legacy-data, a folder of
// traineddata files that hold the old engine too (npm @tesseract.js-data/<lang> 1.0.0, folder 4.0.0). Never run at run time.
// Writes DIR/gold/<page>.txt (one printed line a line) and DIR/<engine>-<lang>-<dpi>/<page>.txt (as the engine printed it).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { printedLines } from './noisy-set/printed-lines.js';
import { readPage } from './noisy-set/read-page.js';
import { renderPage } from './noisy-set/render-page.js';

const LINES_PER_PAGE = 44;
const UPPER_CASE_EVERY = 12;

main();

function main(): void {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      out: { type: 'string' },
      engines: { type: 'string' },
      dpi: { type: 'string', default: '200' },
      pages: { type: 'string', default: '12' },
      skip: { type: 'string', default: '0' },
      capitals: { type: 'boolean', default: false },
      'legacy-data': { type: 'string' },
    },
  });
  if (!values.corpus || !values.out || !values.engines) throw new Error('--corpus, --out and --engines are needed');
  const skip = Number(values.skip);
  const pages = choosePages(values.corpus, values.capitals).slice(skip, skip + Number(values.pages));
  const goldDir = join(values.out, 'gold');
  mkdirSync(goldDir, { recursive: true });
  pages.forEach((lines, index) => {
    const name = String(index + skip).padStart(3, '0');
    const gold = join(goldDir, `${name}.txt`);
    writeFileSync(gold, `${lines.join('\n')}\n`);
    for (const dpi of values.dpi.split(',').map(Number)) {
      const image = join(values.out!, `page-${process.pid}-${dpi}`);
      for (const engine of values.engines!.split(',')) {
        const dir = join(values.out!, `${engine.replace(':', '-')}-${dpi}`);
        const target = join(dir, `${name}.txt`);
        if (existsSync(target)) continue;
        if (!existsSync(`${image}.tif`)) renderPage(gold, image, dpi, index + skip);
        mkdirSync(dir, { recursive: true });
        writeFileSync(target, readPage(`${image}.tif`, engine, dpi, values['legacy-data']));
      }
      rmSync(`${image}.tif`, { force: true });
      rmSync(`${image}.box`, { force: true });
    }
    console.error(name);
  });
}

/** One page a document, in the order of the documents' hashes, so that a slice is a fair draw and never moves. */
function choosePages(file: string, capitals: boolean): string[][] {
  const documents = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split(/\n\s*\n/u);
  const keyed = documents
    .map((text) => ({ text, key: createHash('sha256').update(text).digest('hex') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return keyed.map(({ text }) => pageOf(text, capitals)).filter((lines) => lines.length > 8);
}

function pageOf(text: string, capitals: boolean): string[] {
  const page = printedLines(text, LINES_PER_PAGE);
  return capitals ? page.map((line, i) => (i % UPPER_CASE_EVERY === 5 ? line.toUpperCase().slice(0, 60) : line)) : page;
}
