// Which files does the user mean? Files, folders and globs become one sorted list without repeats.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import fastGlob from 'fast-glob';
import { type ErrorCode, PipelineError } from '../model/errors.js';

/** One input of a batch: a file to convert, or a named input that is none, with the reason. */
export interface BatchInput {
  /** As the user would name it: relative to `cwd` when inside, else absolute. */
  readonly path: string;
  readonly absolute: string;
  readonly refusal: PipelineError | null;
}

/**
 * Expands what stands on the command line, sorted by path, so that order and repeats do not matter. A folder gives all files below it but
 * hidden ones and those under `exclude`; a name that exists is taken literally even when it looks like a glob.
 */
export async function findInputs(patterns: readonly string[], cwd: string, exclude: string): Promise<BatchInput[]> {
  const found = new Map<string, BatchInput>();
  for (const pattern of patterns) {
    for (const input of await expand(pattern, cwd, exclude)) found.set(input.absolute, input);
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

async function expand(pattern: string, cwd: string, exclude: string): Promise<BatchInput[]> {
  const absolute = path.resolve(cwd, pattern);
  const stats = await stat(absolute).catch(() => null);
  if (stats?.isFile()) return [named(absolute, cwd)];
  if (stats?.isDirectory()) {
    const files = await glob('**/*', absolute, exclude);
    return files.length > 0 ? files.map((file) => named(file, cwd)) : [refused(pattern, absolute, 'is-directory')];
  }
  if (stats) return [refused(pattern, absolute, 'unsupported-format')];
  if (!fastGlob.isDynamicPattern(pattern)) return [refused(pattern, absolute, 'file-not-found')];
  const files = await glob(pattern, cwd, exclude);
  return files.length > 0 ? files.map((file) => named(file, cwd)) : [refused(pattern, absolute, 'no-input-matched')];
}

/** `*.pdf` also means `x.PDF`; links to folders are not followed, so that a loop of links can't run for ever. */
async function glob(pattern: string, cwd: string, exclude: string): Promise<string[]> {
  const files = await fastGlob(pattern, { cwd, absolute: true, caseSensitiveMatch: false, followSymbolicLinks: false });
  return files.filter((file) => !isInside(file, exclude));
}

const isInside = (file: string, folder: string) => !path.relative(folder, file).startsWith('..');

function named(absolute: string, cwd: string): BatchInput {
  const relative = path.relative(cwd, absolute);
  return { path: relative.startsWith('..') ? absolute : relative, absolute, refusal: null };
}

const REFUSALS: Partial<Record<ErrorCode, readonly [message: string, hint: string]>> = {
  'file-not-found': ['does not exist.', 'Check the name; quote names with blanks or brackets.'],
  'is-directory': ['is a folder without files.', 'Name a folder that holds documents, or the documents themselves.'],
  'no-input-matched': ['matches no file.', 'Check the pattern; quote it so that kehoach and not the shell expands it.'],
  'unsupported-format': [
    'is neither a file nor a folder.',
    'Name regular files; sockets, pipes and devices are not read.',
  ],
};

function refused(pattern: string, absolute: string, code: ErrorCode): BatchInput {
  const [message, hint] = REFUSALS[code]!;
  return { path: pattern, absolute, refusal: new PipelineError(code, `${pattern} ${message}`, hint) };
}
