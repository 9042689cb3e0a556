// How does a reader never see half a file? Write under a temporary name, flush, rename.
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { PipelineError } from '../model/errors.js';

/** Writes a file whole or not at all, a text in one or in pieces; makes the folders above it. Throws PipelineError `cannot-write`. */
export async function writeAtomically(file: string, content: string | Uint8Array | Iterable<string>): Promise<void> {
  const temporary = `${file}.tmp`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const handle = await open(temporary, 'w');
    try {
      const isWhole = typeof content === 'string' || content instanceof Uint8Array;
      for (const piece of isWhole ? [content] : content) await handle.writeFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {});
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new PipelineError(
      'cannot-write',
      `${file} can't be written (${code}).`,
      'Check that the folder is writable and the disk not full.',
      {
        cause,
      },
    );
  }
}
