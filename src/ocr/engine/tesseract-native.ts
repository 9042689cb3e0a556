// How does the installed `tesseract` program read an image?
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PageImage } from '../../model/document.js';
import { PipelineError } from '../../model/errors.js';
import type { OcrEngine, OcrPage, OcrReadOptions } from '../../model/ocr.js';
import { AttemptFailed, attemptTwice } from './attempt-twice.js';
import { parseTsv } from './parse-tsv.js';
import { type ProgramLimits, type ProgramRun, runProgram } from './run-program.js';
import { toOcrPage } from './to-ocr-page.js';

/** The program by name: it is looked for on the PATH. */
const PROGRAM = 'tesseract';
const LANGUAGE = 'vie';
/** Neural recognition only: what the embedded engine does too. */
const LSTM_ONLY = '1';
/** Asking for version and languages takes 20 ms; a program that does not answer in this time is not usable. */
const PROBE_TIMEOUT_MS = 15_000;
const NEVER = new AbortController().signal;

const INSTALL =
  'Install tesseract 5 with its Vietnamese data (Debian: tesseract-ocr-vie), or use --ocr-engine tesseract.js.';

/** What is installed: the program's version and the checksum of its Vietnamese data. */
export interface NativeTesseract {
  readonly version: string;
  readonly dataChecksum: string;
}

/** Looks for the program and its Vietnamese data. Throws PipelineError `engine-missing` when either is not there. */
export async function findTesseract(program: string = PROGRAM): Promise<NativeTesseract> {
  const version = /^tesseract v?(\d+\.\d+\S*)/u.exec((await ask(program, '--version')).stdout)?.[1];
  if (version === undefined) throw missing(`${program} does not say its version`);
  const { stdout } = await ask(program, '--list-langs');
  const folder = /"(.+)"/u.exec(stdout)?.[1];
  const languages = stdout.split('\n').map((line) => line.trim());
  if (folder === undefined || !languages.includes(LANGUAGE))
    throw missing(`${program} ${version} has no Vietnamese data`);
  try {
    const data = await readFile(path.join(folder, `${LANGUAGE}.traineddata`));
    return { version, dataChecksum: createHash('sha256').update(data).digest('hex') };
  } catch (cause) {
    throw missing(`the Vietnamese data of ${program} ${version} can't be read`, cause);
  }
}

/** The engine of what `findTesseract` found: a process of its own for every page, so no page knows of another. */
export function openTesseract({ version, dataChecksum }: NativeTesseract, program: string = PROGRAM): OcrEngine {
  const name = 'tesseract';
  return {
    name,
    version,
    dataChecksum,
    recognise: (image, options) => attemptTwice(`${name} ${version}`, () => readOnce(program, image, options)),
    close: async () => {},
  };
}

async function readOnce(program: string, image: PageImage, options: OcrReadOptions): Promise<OcrPage> {
  const { stdout, stderr, exitCode, timedOut } = await run(
    program,
    readingArguments(image, options),
    image.bytes,
    options,
  );
  if (timedOut) throw new AttemptFailed(true, `it took more than ${options.timeoutMs / 1000} s`);
  if (exitCode !== 0) throw new AttemptFailed(false, stderr.trim().split('\n').at(-1) || `exit code ${exitCode}`);
  const words = parseTsv(stdout);
  if (words === null) throw new AttemptFailed(false, 'what it answered is no list of words');
  return toOcrPage(words, image);
}

function readingArguments({ dpi }: PageImage, { segmentation }: OcrReadOptions): string[] {
  const layout = ['-l', LANGUAGE, '--oem', LSTM_ONLY, '--psm', String(segmentation), '--dpi', String(Math.round(dpi))];
  // The output by parameter, not by the configuration file `tsv`: data folders of other makers come without it.
  return ['stdin', 'stdout', ...layout, '-c', 'tessedit_create_tsv=1', '-c', 'tessedit_create_txt=0'];
}

async function ask(program: string, question: string): Promise<ProgramRun> {
  try {
    const answer = await run(program, [question], null, { timeoutMs: PROBE_TIMEOUT_MS, signal: NEVER });
    if (answer.exitCode === 0) return answer;
    throw missing(`${program} is not installed, or can't be run`);
  } catch (cause) {
    throw cause instanceof PipelineError ? cause : missing(`${program} can't be run`, cause);
  }
}

/** Through env(1), which adds to the environment without reading it: more threads a page cost more and win nothing. */
function run(program: string, args: readonly string[], input: Uint8Array | null, limits: ProgramLimits) {
  return runProgram('env', ['OMP_THREAD_LIMIT=1', 'LC_ALL=C', program, ...args], input, limits);
}

function missing(what: string, cause?: unknown): PipelineError {
  return new PipelineError('engine-missing', `OCR engine missing: ${what}.`, INSTALL, { cause });
}
