// What does a plan look like after a wrong engine has read it? Renders corpus documents and reads them with Tesseract.
//
//   tsx scripts/make-noisy-set.ts --corpus FILE.txt.gz --out DIR --engines lstm:swe,legacy:eng --dpi 110,200 --pages 12 [--skip N] [--legacy-data DIR]
//
// Needs Debian's tesseract-ocr, tesseract-ocr-<lang>, text2image and the fonts below; engines `legacy:*` need --legacy-data, a folder of
// traineddata files that hold the old engine too (npm @tesseract.js-data/<lang> 1.0.0, folder 4.0.0). Never run at run time.
// Writes DIR/gold/<page>.txt (one printed line a line) and DIR/<engine>-<lang>-<dpi>/<page>.txt (as the engine printed it).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

/** Fonts that cover Vietnamese; Times-like first and most often, as decree 30/2020 asks for Times New Roman. */
const FONTS = [
  'Liberation Serif',
  'Liberation Serif',
  'FreeSerif',
  'Liberation Serif',
  'Liberation Sans',
  'Liberation Serif Bold',
  'Linux Libertine O',
  'Liberation Serif Italic',
] as const;
const LINES_PER_PAGE = 44;
const LINE_WIDTH = 86;
const UPPER_CASE_EVERY = 12;
const A4_INCHES = { width: 8.27, height: 13.5 };

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
        if (!existsSync(`${image}.tif`)) render(gold, image, dpi, index + skip);
        mkdirSync(dir, { recursive: true });
        writeFileSync(target, read(`${image}.tif`, engine, dpi, values['legacy-data']));
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
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/\s+/u).filter(Boolean)) {
      if (line && line.length + 1 + word.length > LINE_WIDTH) {
        lines.push(line);
        line = '';
      }
      line = line ? `${line} ${word}` : word;
    }
    if (line) lines.push(line);
    if (lines.length >= LINES_PER_PAGE) break;
  }
  const page = lines.slice(0, LINES_PER_PAGE);
  return capitals ? page.map((line, i) => (i % UPPER_CASE_EVERY === 5 ? line.toUpperCase().slice(0, 60) : line)) : page;
}

function render(textFile: string, base: string, dpi: number, page: number): void {
  const pixels = (inches: number) => String(Math.round(inches * dpi));
  execFileSync(
    'text2image',
    [
      `--text=${textFile}`,
      `--outputbase=${base}`,
      `--font=${FONTS[page % FONTS.length]}`,
      '--fonts_dir=/usr/share/fonts',
      `--fontconfig_tmpdir=${dirname(base)}`,
      `--ptsize=${page % 3 === 0 ? 14 : 13}`,
      `--resolution=${dpi}`,
      `--xsize=${pixels(A4_INCHES.width)}`,
      `--ysize=${pixels(A4_INCHES.height)}`,
      `--margin=${pixels(0.4)}`,
      `--leading=${Math.round(dpi / 14)}`,
      `--degrade_image=${page % 4 !== 3}`,
      '--rotate_image=false',
      `--exposure=${(page % 3) - 1}`,
    ],
    { stdio: 'ignore' },
  );
}

function read(image: string, engine: string, dpi: number, legacyData: string | undefined): string {
  const [kind, language] = engine.split(':') as [string, string];
  const mode = kind === 'legacy' ? ['--oem', '0', '--tessdata-dir', legacyData ?? '.'] : ['--oem', '1'];
  return execFileSync('tesseract', [image, '-', '-l', language, '--psm', '6', '--dpi', String(dpi), ...mode], {
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
  }).replaceAll('\f', '');
}
