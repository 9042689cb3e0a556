// What else than its bytes decides how an input ends? Version, options, models and OCR engine, as one checksum.
import { createHash } from 'node:crypto';
import type { Context } from '../model/context.js';
import { PipelineError } from '../model/errors.js';
import { VERSION } from '../model/version.js';
import { createOcrPool } from '../ocr/ocr-pool.js';
import { modelSetChecksum } from '../repair/language/read-model-file.js';

/**
 * The effective configuration as sha256, lower-case hex: `auto` counts as the engine that it stands for on this machine. `extra`
 * is what the caller adds to the options, such as further outputs. Throws PipelineError `model-missing`.
 */
export async function configurationChecksum(
  context: Context,
  extra: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { language, ocr, ocrEngine, repair } = context.options;
  const described = {
    version: VERSION,
    options: { language, ocr, ocrEngine, repair },
    models: repair ? modelSetChecksum() : null,
    engine: ocr === 'never' ? null : await engineOf(context),
    extra,
  };
  return createHash('sha256').update(JSON.stringify(described)).digest('hex');
}

/** Null where no engine is installed: an input that needs one then says so itself. */
async function engineOf({ options, ocrPool }: Context): Promise<string | null> {
  const pool = ocrPool ?? createOcrPool({ size: 1 });
  try {
    return await pool.use(
      options.ocrEngine,
      async ({ name, version, dataChecksum }) => `${name}-${version}/${dataChecksum}`,
    );
  } catch (error) {
    if (error instanceof PipelineError) return null;
    throw error;
  } finally {
    if (pool !== ocrPool) await pool.close();
  }
}
