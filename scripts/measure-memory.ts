// Does memory stay flat over a long scan? Resident megabytes while a scan of many pages goes through the stages.
// Run: npx tsx scripts/measure-memory.ts --write long.pdf [--pages 1000] [--form scan|small-scan|text], then
//      npx tsx scripts/measure-memory.ts --input long.pdf [--engine replay|tesseract|tesseract.js] [--pdf]
// Two processes: making the file takes memory, too.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { type Context, DEFAULT_OPTIONS, type OcrEngineName } from '../src/model/context.js';
import type { OcrEngine, OcrPage, OcrPool } from '../src/model/ocr.js';
import { createOcrPool } from '../src/ocr/ocr-pool.js';
import { parseSource } from '../src/pipeline/parse-source.js';
import { searchableSource } from '../src/pipeline/searchable-source.js';
import { DOCUMENTS } from './fixtures/documents.js';
import { typeset } from './fixtures/page/typeset.js';
import { measure, writePages } from './fixtures/page/write-pdf.js';

const option = (name: string) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
const pages = Number(option('--pages') ?? '1000');
const engine = option('--engine') ?? 'replay';
const VARIANTS = 16;
const FIXTURE = path.resolve(import.meta.dirname, '../fixtures/truong-thcs-ngay-hoi-doc-sach');

const target = option('--write');
if (target !== undefined) {
  writeFileSync(target, await longFile(option('--form') ?? 'scan'));
  process.exit(0);
}
const bytes = readFileSync(option('--input')!);
const rows: [page: number, megabytes: number][] = [];
let read = 0;
const megabytes = () => Math.round(process.memoryUsage.rss() / 1e6);
/** The highest so far, as the system counted it: no stage is too quick or too busy to be seen. */
const peak = () => Math.round((process.resourceUsage().maxRSS * 1024) / 1e6);

const context: Context = {
  options: { ...DEFAULT_OPTIONS, ocrEngine: (engine === 'replay' ? 'auto' : engine) as OcrEngineName },
  signal: new AbortController().signal,
  note: (message) => {
    if (message.endsWith(' pages')) rows.push([0, megabytes()]);
    if (!message.endsWith(' read')) return;
    read += 1;
    if (read === 50 || read % 100 === 0) rows.push([read, megabytes()]);
  },
  ocrPool: poolOf(engine),
};
const before = megabytes();
const file = { path: 'long.pdf', bytes };
const stages: string[] = [];
const parsed = await parseSource(file, context, (name) => stages.push(`${name} ${megabytes()} (peak ${peak()})`));
if (process.argv.includes('--pdf')) {
  const { pdf } = await searchableSource(file, parsed);
  console.log(`searchable PDF: ${pdf?.length} bytes of ${bytes.length}`);
}
console.log(`input ${(bytes.length / 1e6).toFixed(1)} MB, ${parsed.pages.pages.length} pages, engine ${engine}`);
console.log(`RSS before ${before} MB; pages read: ${rows.map(([page, mb]) => `${page}: ${mb}`).join(', ')}`);
console.log(`after the stages: ${stages.join(', ')}; at the end ${megabytes()} MB, peak ${peak()} MB`);
await context.ocrPool?.close();

/** `small-scan` has a fifth of the pixels of `scan` and as many bytes a page: quick to decode, and as large a file. */
async function longFile(form: string): Promise<Uint8Array> {
  if (form === 'text') return longText(pages);
  return longScan(pages, form === 'small-scan' ? { width: 1160, quality: 85 } : { width: 2480, quality: 20 });
}

/** The pages of the fixtures set as text, over and over. */
async function longText(count: number): Promise<Uint8Array> {
  const placed = DOCUMENTS.flatMap((document) => typeset(document, measure));
  return writePages(
    Array.from({ length: count }, (_, page) => placed[page % placed.length]!),
    'long',
  );
}

/** Two pages of a fixture's scan, written again and again with other grey levels; each page has an image of its own. */
async function longScan(
  count: number,
  { width, quality }: { readonly width: number; readonly quality: number },
): Promise<Uint8Array> {
  const scan = await PDFDocument.load(readFileSync(path.join(FIXTURE, 'scan.pdf')));
  const images = scan.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => ('contents' in object && object.contents instanceof Uint8Array ? [object.contents] : []))
    .filter((contents) => contents[0] === 0xff && contents[1] === 0xd8);
  const long = await PDFDocument.create();
  const variants: Buffer[] = [];
  for (let page = 0; page < VARIANTS; page += 1) {
    const variant = await sharp(images[page % images.length]!)
      .greyscale()
      .median(3)
      .blur(1)
      .linear(1.2, -(page % 16))
      .resize({ width })
      .jpeg({ quality })
      .toBuffer();
    variants.push(variant);
  }
  for (let page = 0; page < count; page += 1) {
    const image = await long.embedJpg(variants[page % VARIANTS]!);
    long.addPage([595.28, 841.89]).drawImage(image, { x: 0, y: 0, width: 595.28, height: 841.89 });
  }
  return long.save();
}

/** The engine asked for; `replay` says on each page what an engine would say of a full one, and looks at none. */
function poolOf(name: string): OcrPool {
  if (name !== 'replay') return createOcrPool({ size: 1 });
  const lines = readFileSync(path.join(FIXTURE, 'printed.txt'), 'utf8').split('\n').slice(0, 45);
  const said: OcrPage = {
    confidence: 0.95,
    words: lines.flatMap((line, row) =>
      line.split(' ').map((text, column) => {
        const [x, y] = [70 + column * 32, 60 + row * 16];
        return { text, box: [x, y, x + 28, y + 12] as const, confidence: 0.95, line: row };
      }),
    ),
  };
  const replay: OcrEngine = {
    name: 'replay',
    version: '1',
    dataChecksum: '0',
    recognise: async () => said,
    close: async () => {},
  };
  return createOcrPool({ size: 1, open: async () => replay });
}
