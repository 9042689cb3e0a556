// Writes fixtures/noisy: documents of our own as engines of other languages read them, at three resolutions each.
//
//   tsx scripts/make-noisy-fixtures.ts --legacy-data DIR [--check]       --check writes nothing and fails where a file would differ
//
// Needs Debian's tesseract-ocr 5.3.0 with the languages below, text2image, its fonts, and for `legacy:*` a folder of traineddata files that
// hold the old engine too (npm @tesseract.js-data/<lang> 1.0.0, folder 4.0.0). manifest.json says which data made the readings.
// Then `npm run fixtures -- --only nothing` brings fixtures/manifest.json up to date.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { NOISY_DOCUMENTS, NOISY_READINGS, NOISY_SET } from './noisy-set/noisy-set.js';
import { printedLines } from './noisy-set/printed-lines.js';
import { readPage } from './noisy-set/read-page.js';
import { renderPage } from './noisy-set/render-page.js';

const FIXTURES = path.dirname(NOISY_SET);
/** No limit: text2image begins another page, and the engine reads all. */
const ALL_LINES = Number.POSITIVE_INFINITY;

main();

function main(): void {
  const { values } = parseArgs({ options: { 'legacy-data': { type: 'string' }, check: { type: 'boolean' } } });
  const work = mkdtempSync(path.join(tmpdir(), 'kehoach-noisy-'));
  const differing: string[] = [];
  const settle = (name: string, text: string): void => {
    const file = path.join(NOISY_SET, name);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
    if (values.check) differing.push(name);
    else {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  };
  NOISY_DOCUMENTS.forEach((document, index) => {
    const lines = printedLines(
      readFileSync(path.join(FIXTURES, document, 'gold.txt'), 'utf8').normalize('NFC'),
      ALL_LINES,
    );
    const gold = path.join(work, 'gold.txt');
    writeFileSync(gold, `${lines.join('\n')}\n`);
    settle(`gold/${document}.txt`, `${lines.join('\n')}\n`);
    for (const dpi of [...new Set(NOISY_READINGS.flatMap((reading) => reading.resolutions))]) {
      const image = path.join(work, `page-${dpi}`);
      renderPage(gold, image, dpi, index);
      for (const { engine, resolutions } of NOISY_READINGS) {
        if (!resolutions.includes(dpi)) continue;
        const read = readPage(`${image}.tif`, engine, dpi, values['legacy-data']);
        settle(`${engine.replace(':', '-')}-${dpi}/${document}.txt`, read);
      }
    }
    console.log(document);
  });
  settle('manifest.json', manifest(values['legacy-data']));
  rmSync(work, { recursive: true });
  for (const name of differing) console.error(`fixtures/noisy/${name} differs from what the engines read here`);
  process.exitCode = differing.length > 0 ? 1 : 0;
}

/** What made the readings: programs and the checksums of the engines' data. */
function manifest(legacyData: string | undefined): string {
  const debian = process.env.TESSDATA_PREFIX ?? '/usr/share/tesseract-ocr/5/tessdata';
  const data = NOISY_READINGS.map(({ engine }) => {
    const [kind, language] = engine.split(':');
    const file = path.join(kind === 'legacy' ? (legacyData ?? '.') : debian, `${language}.traineddata`);
    return [engine, createHash('sha256').update(readFileSync(file)).digest('hex')];
  });
  const [version] = execFileSync('tesseract', ['--version'], { encoding: 'utf8' }).split('\n');
  return `${JSON.stringify({ command: 'tsx scripts/make-noisy-fixtures.ts --legacy-data DIR', engine: version, data: Object.fromEntries(data) }, null, 1)}\n`;
}
