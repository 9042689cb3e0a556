// Who reads the pages? Ourselves with either engine, and what else an archivist could run.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Context, DEFAULT_OPTIONS, type OcrEngineName } from '../../src/model/context.js';
import type { OcrEngine } from '../../src/model/ocr.js';
import { engineOpener, type OpenEngine } from '../../src/ocr/engine/open-engine.js';
import { createOcrPool } from '../../src/ocr/ocr-pool.js';
import { readAndRepair } from '../../src/pipeline/read-and-repair.js';

const run = promisify(execFile);
const OPTIONS = { env: { ...process.env, OMP_THREAD_LIMIT: '1' }, maxBuffer: 2 ** 26 };

/** A file to read: an encoded image or a PDF. */
export interface Input {
  readonly name: string;
  readonly extension: 'png' | 'jpg' | 'pdf';
  readonly dpi: number;
  readonly bytes: Uint8Array;
}

/** `texts`: what was read; several where a peer has several forms of output, of which the best counts. `calls` of the engine. */
export interface ReadText {
  readonly texts: readonly string[];
  /** Before repair; the same as `texts` for peers. */
  readonly raw: string;
  readonly calls: number | null;
}

export interface System {
  readonly name: string;
  readonly read: (input: Input) => Promise<ReadText>;
  readonly close: () => Promise<void>;
}

/** kehoach with one engine, up to the repaired text. */
export function ours(
  engine: Exclude<OcrEngineName, 'auto'>,
  watched: (engine: OcrEngine) => OcrEngine = (each) => each,
): System {
  let calls = 0;
  const opener = engineOpener();
  const open: OpenEngine = async (name) => counting(watched(await opener(name)), () => (calls += 1));
  const ocrPool = createOcrPool({ size: 1, open });
  const context: Context = {
    options: { ...DEFAULT_OPTIONS, ocrEngine: engine },
    signal: new AbortController().signal,
    note: () => {},
    ocrPool,
  };
  return {
    name: `kehoach, ${engine}`,
    read: async ({ name, bytes }) => {
      calls = 0;
      const { seen, repaired } = await readAndRepair({ path: name, bytes }, context, (_, value) => value);
      return { texts: [repaired.text], raw: seen.raw, calls };
    },
    close: ocrPool.close,
  };
}

function counting(engine: OcrEngine, count: () => void): OcrEngine {
  return {
    ...engine,
    recognise: (image, options) => {
      count();
      return engine.recognise(image, options);
    },
  };
}

/** The plain program: `tesseract FILE - -l vie`; a PDF is rasterised first. One thread, which costs the least. */
export const tesseract: System = plainTesseract('tesseract -l vie', OPTIONS);
/** The same with its own choice of threads. */
export const tesseractAsItComes: System = plainTesseract('tesseract -l vie, threads as it comes', {
  maxBuffer: OPTIONS.maxBuffer,
});

function plainTesseract(name: string, options: typeof OPTIONS | { readonly maxBuffer: number }): System {
  const read = (input: Input) =>
    inFolder(input, async (file, folder) => {
      const images = input.extension === 'pdf' ? await rasterised(file, folder) : [file];
      let text = '';
      for (const image of images) {
        const { stdout } = await run('tesseract', [image, '-', '-l', 'vie', '--dpi', String(input.dpi)], options);
        text += stdout;
      }
      return peerText([text]);
    });
  return { name, read, close: async () => {} };
}

/** `ocrmypdf -l vie --force-ocr`, then pdftotext with and without its layout. */
export const ocrmypdf: System = {
  name: 'ocrmypdf --force-ocr',
  read: (input) =>
    inFolder(input, async (file, folder) => {
      const out = path.join(folder, 'out.pdf');
      const image = input.extension === 'pdf' ? [] : ['--image-dpi', String(Math.round(input.dpi))];
      const fixed = ['-l', 'vie', '--force-ocr', '--jobs', '1', '--output-type', 'pdf', '--optimize', '0', '-q'];
      await run('ocrmypdf', [...fixed, ...image, file, out], OPTIONS);
      const plain = await run('pdftotext', [out, '-'], OPTIONS);
      const laidOut = await run('pdftotext', ['-layout', out, '-'], OPTIONS);
      return peerText([plain.stdout, laidOut.stdout]);
    }),
  close: async () => {},
};

function peerText(texts: readonly string[]): ReadText {
  return { texts, raw: texts[0] ?? '', calls: null };
}

async function rasterised(pdf: string, folder: string): Promise<string[]> {
  await run('pdftoppm', ['-r', '200', '-gray', pdf, path.join(folder, 'page')], OPTIONS);
  const { stdout } = await run('ls', [folder]);
  return stdout
    .split('\n')
    .filter((name) => name.endsWith('.pgm'))
    .map((name) => path.join(folder, name));
}

async function inFolder<T>(input: Input, use: (file: string, folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kehoach-ocr-'));
  try {
    const file = path.join(folder, `in.${input.extension}`);
    writeFileSync(file, input.bytes);
    return await use(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether a program is there to be run; a missing peer is named in the table, not measured. */
export async function isInstalled(program: string): Promise<boolean> {
  return run(program, ['--version'], OPTIONS).then(
    () => true,
    () => false,
  );
}
