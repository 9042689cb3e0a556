// How does a batch run? Inputs side by side, each on its own; one bad file never stops the others.
import type { Context } from '../model/context.js';
import { EXIT, type ExitCode } from '../model/errors.js';
import { configurationChecksum } from '../pipeline/configuration.js';
import { type ConvertOptions, convertOne, type InputEnd } from './convert-one.js';
import { openJournal, readEarlierEnds, writeReport } from './earlier-ends.js';
import type { BatchInput } from './find-inputs.js';
import { sideBySide } from './side-by-side.js';

export interface BatchOptions extends ConvertOptions {
  readonly jobs: number;
  readonly onEnd: (end: InputEnd, done: number, total: number) => void;
}

/**
 * Converts every input and writes `report.jsonl` with one line an input, in input order whatever the number of jobs. Inputs that
 * nothing changed for since they ended in an earlier run keep that end. After an abort no further input is started and the report is
 * written all the same. Throws PipelineError `cannot-write` when the report can't be written, `model-missing` when there are no models.
 */
export async function convertAll(
  inputs: readonly BatchInput[],
  options: BatchOptions,
  context: Context,
): Promise<InputEnd[]> {
  const { outDir, pdf, jobs, onEnd } = options;
  const configuration = await configurationChecksum(context, { pdf });
  const earlier = { configuration, ends: await readEarlierEnds(outDir) };
  const journal = openJournal(outDir);
  let ended = 0;
  const ends = await sideBySide(inputs, jobs, async (input) => {
    const end = await convertOne(input, options, earlier, context);
    await journal.add(end.line);
    onEnd(end, ++ended, inputs.length);
    return end;
  });
  await writeReport(
    outDir,
    ends.map(({ line }) => line),
    earlier.ends,
  );
  await journal.remove();
  return ends;
}

/** 0 when every input is done and valid, 130 when interrupted, else 8. */
export function batchExitCode(ends: readonly InputEnd[], signal: AbortSignal): ExitCode {
  if (signal.aborted) return EXIT.interrupted;
  const isGood = ({ line: { state, findings } }: InputEnd) => state === 'done' && findings?.error === 0;
  return ends.every(isGood) ? EXIT.done : EXIT.batchIncomplete;
}
