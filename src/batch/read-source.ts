// What are the bytes of this input? Reading problems become typed refusals.
import { open, readFile, stat } from 'node:fs/promises';
import type { SourceFile } from '../model/document.js';
import { PipelineError } from '../model/errors.js';

/** Larger files are refused before they are read: no plan comes near it, and Node would need several times as much memory. */
export const MAX_SOURCE_BYTES = 512 * 1024 * 1024;

/** Larger files are read into memory that threads can share: a scan of 160 MB need not be there twice. */
const SHARED_FROM_BYTES = 16 * 2 ** 20;

/** Reads a file whole. `name` is what messages and results call it. */
export async function readSource(absolute: string, name: string): Promise<SourceFile> {
  try {
    const stats = await stat(absolute);
    if (stats.isDirectory()) {
      throw new PipelineError(
        'is-directory',
        `${name} is a folder.`,
        `Use "kehoach convert ${name} --out DIR" for folders.`,
      );
    }
    if (stats.size > MAX_SOURCE_BYTES) {
      throw new PipelineError(
        'too-large',
        `${name} has ${stats.size} bytes.`,
        `Split it: at most ${MAX_SOURCE_BYTES} bytes are read.`,
      );
    }
    return {
      path: name.normalize('NFC'),
      bytes: stats.size > SHARED_FROM_BYTES ? await readShared(absolute, stats.size) : await readFile(absolute),
    };
  } catch (cause) {
    if (cause instanceof PipelineError) throw cause;
    throw readError(name, cause);
  }
}

async function readShared(absolute: string, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(new SharedArrayBuffer(size));
  const file = await open(absolute);
  try {
    let end = 0;
    for (let read = 1; read > 0 && end < size; end += read) {
      read = (await file.read(bytes, end, size - end, end)).bytesRead;
    }
    return bytes.subarray(0, end);
  } finally {
    await file.close();
  }
}

function readError(name: string, cause: unknown): PipelineError {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new PipelineError('file-not-found', `${name} does not exist.`, 'Check the name and the folder.', { cause });
  }
  return new PipelineError('not-permitted', `${name} can't be read (${code}).`, 'Check its permissions and the disk.', {
    cause,
  });
}
