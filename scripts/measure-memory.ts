// Does memory stay flat over a long document? Resident megabytes of the built program while a file of many pages goes through it.
// Run: npx tsx scripts/measure-memory.ts --write long.pdf [--pages 1000] [--form scan|small-scan|text], then
//      npm run build && npx tsx scripts/measure-memory.ts --input long.pdf [--engine replay|tesseract|tesseract.js] [--pdf]
// The built program in a process of its own: making the file, and the loader that scripts run under, take memory, too (200 MB here).
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { DOCUMENTS } from './fixtures/documents.js';
import { typeset } from './fixtures/page/typeset.js';
import { measure, writePages } from './fixtures/page/write-pdf.js';

const option = (name: string) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
const pages = Number(option('--pages') ?? '1000');
const VARIANTS = 16;
const ROOT = path.resolve(import.meta.dirname, '..');
const FIXTURE = path.join(ROOT, 'fixtures/truong-thcs-ngay-hoi-doc-sach');
const SAMPLE_MS = 100;

const target = option('--write');
if (target === undefined) await convert(path.resolve(option('--input')!), option('--engine') ?? 'replay');
else writeFileSync(target, await longFile(option('--form') ?? 'scan'));

/** Runs `kehoach convert` and prints what it holds after pages 50, 100, 200, …, and at most. Reads /proc: Linux only. */
async function convert(input: string, engine: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kehoach-memory-'));
  if (engine === 'replay') writeReplay(folder);
  const flags = [
    ...['--out', path.join(folder, 'out'), '--jobs', '1', '--ocr-engine', engine === 'replay' ? 'tesseract' : engine],
    ...(process.argv.includes('--pdf') ? ['--pdf'] : []),
  ];
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
  const program = spawn(process.execPath, [path.join(ROOT, 'dist/cli/main.js'), 'convert', input, ...flags], { env });
  const held: string[] = [];
  const note = (what: string) => held.push(`${what} ${residentMb(program.pid!)?.now}`);
  let atMost = 0;
  const sampling = setInterval(() => {
    atMost = residentMb(program.pid!)?.atMost ?? atMost;
  }, SAMPLE_MS);
  program.stdout.resume();
  program.stderr.setEncoding('utf8').on('data', (text: string) => {
    for (const [, page] of text.matchAll(/: page (\d+) read/gu)) {
      if (page === '50' || Number(page) % 100 === 0) note(`page ${page}:`);
    }
    if (/: \d+ pages$/mu.test(text)) note('opened:');
  });
  const exitCode = await new Promise((resolve) => program.on('exit', resolve));
  clearInterval(sampling);
  rmSync(folder, { recursive: true });
  console.log(
    `${path.basename(input)}, engine ${engine}: exit code ${exitCode}; MB ${held.join(', ')}; at most ${atMost}`,
  );
}

/** What the process holds now and held at most, as the system counts it; null once it has ended. */
function residentMb(pid: number): { readonly now: number; readonly atMost: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const mb = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+) kB`, 'u').exec(status)![1]) / 1000);
    return { now: mb('VmRSS'), atMost: mb('VmHWM') };
  } catch {
    return null;
  }
}

/** A program called tesseract that says the same full page of every image: whole sentences without labels. */
function writeReplay(folder: string): void {
  const printed = readFileSync(path.join(FIXTURE, 'printed.txt'), 'utf8').split('\n');
  const lines = printed.filter((line) => /^[\p{L} ,]{40,}/u.test(line));
  const rows = Array.from({ length: 45 }, (_, row) =>
    lines[row % lines.length]!.split(' ').map((word, column) =>
      [5, 1, 1, 1, row + 1, column + 1, 140 + column * 64, 120 + row * 32, 56, 24, 95, word].join('\t'),
    ),
  );
  const head = 'level page_num block_num par_num line_num word_num left top width height conf text'
    .split(' ')
    .join('\t');
  writeFileSync(path.join(folder, 'page.tsv'), `${[head, ...rows.flat()].join('\n')}\n`);
  writeFileSync(path.join(folder, 'vie.traineddata'), '');
  const answers = [
    '--version) echo tesseract 5.0.0;;',
    `--list-langs) printf 'List of available languages in "${folder}" (1):\\nvie\\n';;`,
    `*) cat >/dev/null; cat "${folder}/page.tsv";;`,
  ];
  writeFileSync(path.join(folder, 'tesseract'), `#!/bin/sh\ncase "$1" in\n${answers.join('\n')}\nesac\n`, {
    mode: 0o755,
  });
}

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
