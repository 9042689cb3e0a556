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
    refuseTooLarge(name, stats.size);
    return {
      path: name.normalize('NFC'),
      bytes: stats.size > SHARED_FROM_BYTES ? await readShared(absolute, name, stats.size) : await readFile(absolute),
    };
  } catch (cause) {
    if (cause instanceof PipelineError) throw cause;
    throw readError(name, cause);
  }
}

/** As it is in the end: a file that is still being written may be longer than `size`, which it was before. */
async function readShared(absolute: string, name: string, size: number): Promise<Uint8Array> {
  const file = await open(absolute);
  try {
    let bytes = new Uint8Array(new SharedArrayBuffer(size));
    for (let end = 0; ; ) {
      if (end === bytes.length) {
        const { size: now } = await file.stat();
        if (now <= end) return bytes;
        refuseTooLarge(name, now);
        const longer = new Uint8Array(new SharedArrayBuffer(now));
        longer.set(bytes);
        bytes = longer;
      }
      const { bytesRead } = await file.read(bytes, end, bytes.length - end, end);
      if (bytesRead === 0) return bytes.subarray(0, end);
      end += bytesRead;
    }
  } finally {
    await file.close();
  }
}

function refuseTooLarge(name: string, size: number): void {
  if (size <= MAX_SOURCE_BYTES) return;
  throw new PipelineError(
    'too-large',
    `${name} has ${size} bytes.`,
    `Split it: at most ${MAX_SOURCE_BYTES} bytes are read.`,
  );
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
