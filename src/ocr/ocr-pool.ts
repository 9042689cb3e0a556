// Which OCR engine is free? At most so many at a time, opened when first needed and used again.
import type { OcrEngineName } from '../model/context.js';
import type { OcrEngine, OcrPool } from '../model/ocr.js';
import { engineOpener, type OpenEngine } from './engine/open-engine.js';
import { createOcrMemory, rememberingEngine } from './engine/remembering-engine.js';

export interface OcrPoolOptions {
  /** Engines at work at the same time: one for each core. */
  readonly size: number;
  /** Opens an engine; the real ones by default. */
  readonly open?: OpenEngine;
}

/**
 * A pool for one run. Who asks first is served first. The same image is read once only: the engines share what they remember.
 *
 * @example
 * const pool = createOcrPool({ size: 2 });
 * try { await pool.use('auto', (engine) => engine.recognise(image, options)); } finally { await pool.close(); }
 */
export function createOcrPool({ size, open = engineOpener() }: OcrPoolOptions): OcrPool {
  const idle = new Map<OcrEngineName, OcrEngine[]>();
  const opened: OcrEngine[] = [];
  const waiting: (() => void)[] = [];
  const memory = createOcrMemory();
  let free = Math.max(1, size);

  const take = async (name: OcrEngineName) => {
    const engine = idle.get(name)?.pop() ?? rememberingEngine(await open(name), memory);
    if (!opened.includes(engine)) opened.push(engine);
    return engine;
  };
  const giveBack = (name: OcrEngineName, engine: OcrEngine) => {
    const engines = idle.get(name) ?? [];
    engines.push(engine);
    idle.set(name, engines);
  };

  return {
    use: async (name, work) => {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        const engine = await take(name);
        try {
          return await work(engine);
        } finally {
          giveBack(name, engine);
        }
      } finally {
        const next = waiting.shift();
        if (next === undefined) free += 1;
        else next();
      }
    },
    close: async () => {
      idle.clear();
      await Promise.all(opened.splice(0).map((engine) => engine.close()));
    },
  };
}
