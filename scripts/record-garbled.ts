// Reads the scanned fixtures with the wrong language and records what the engine said: fixtures/<case>/ocr.<language>.json.
// Run: npx tsx scripts/record-garbled.ts [--only NAME], then npm run fixtures. Needed only when a scanned document changes.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DOCUMENTS } from './fixtures/documents.js';
import { DATA_FOLDER, readPages } from './fixtures/ocr/read-pages.js';
import { formatRecording, recordingFile } from './fixtures/ocr/recording.js';
import { typeset } from './fixtures/page/typeset.js';
import { measure } from './fixtures/page/write-pdf.js';
import { scanDocument } from './fixtures/scan/scan-document.js';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');
const require = createRequire(import.meta.url);
const versionOf = (name: string): string =>
  JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')).version;
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;

for (const document of DOCUMENTS.filter(({ name }) => only === undefined || name === only)) {
  const language = document.forms.garbled;
  if (language === null) continue;
  const pages = await scanDocument(document, typeset(document, measure));
  const read = await readPages(pages, language);
  const folder = path.join(FIXTURES, document.name);
  mkdirSync(folder, { recursive: true });
  const recording = {
    engine: `tesseract.js ${versionOf('tesseract.js')}`,
    data: `@tesseract.js-data/${language} ${versionOf(`@tesseract.js-data/${language}`)} ${DATA_FOLDER}`,
    pages: pages.map(({ jpeg, widthPx, heightPx }, index) => ({
      imageSha256: createHash('sha256').update(jpeg).digest('hex'),
      widthPx,
      heightPx,
      lines: read[index]!,
    })),
  };
  writeFileSync(recordingFile(folder, language), formatRecording(recording));
  console.log(`${document.name}: ${language}, ${read.flat().length} lines`);
}
