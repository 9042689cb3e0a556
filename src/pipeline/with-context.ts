// Who opens and closes what a run needs? The OCR pool and the context of one verb.
import type { Context, ParseOptions } from '../model/context.js';
import { createOcrPool } from '../ocr/ocr-pool.js';

/** Runs `use` with a context whose OCR engines (at most `jobs` at a time, started when first needed) are closed at the end. */
export async function withContext<T>(
  settings: {
    readonly options: ParseOptions;
    readonly signal: AbortSignal;
    readonly jobs: number;
    readonly note: (message: string) => void;
  },
  use: (context: Context) => Promise<T>,
): Promise<T> {
  const { options, signal, jobs, note } = settings;
  const ocrPool = createOcrPool({ size: jobs });
  try {
    return await use({ options, signal, note, ocrPool });
  } finally {
    await ocrPool.close();
  }
}
