// How often is an engine asked, for what, and how long does it work?
import type { OcrEngine, OcrPurpose } from '../../src/model/ocr.js';
import { cpuSeconds } from './cpu-time.js';

/** Calls and their processor time; calls must not overlap. */
export type CallTally = Map<OcrPurpose, { calls: number; seconds: number }>;

/** Wraps engines so that their calls are counted in `tally`. */
export function tallied(tally: CallTally): (engine: OcrEngine) => OcrEngine {
  return (engine) => ({
    ...engine,
    recognise: async (image, options) => {
      const { purpose = 'page' } = options;
      const start = cpuSeconds();
      const page = await engine.recognise(image, options);
      const own = tally.get(purpose) ?? { calls: 0, seconds: 0 };
      tally.set(purpose, { calls: own.calls + 1, seconds: own.seconds + cpuSeconds() - start });
      return page;
    },
  });
}
