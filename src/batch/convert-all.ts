// How does a batch run? Inputs side by side, each on its own; one bad file never stops the others.
import path from 'node:path';
import type { Context } from '../model/context.js';
import { EXIT, type ExitCode } from '../model/errors.js';
import type { ReportLine } from '../model/report-line.js';
import { type ConvertOptions, convertOne } from './convert-one.js';
import type { BatchInput } from './find-inputs.js';
import { sideBySide } from './side-by-side.js';
import { writeAtomically } from './write-atomically.js';

export const REPORT_NAME = 'report.jsonl';

export interface BatchOptions extends ConvertOptions {
  readonly jobs: number;
  readonly onEnd: (line: ReportLine, done: number, total: number) => void;
}

/**
 * Converts every input and writes `report.jsonl` with one line an input, in input order whatever the number of jobs.
 * After an abort no further input is started and the report is written all the same. Throws only when the report can't be written.
 */
export async function convertAll(
  inputs: readonly BatchInput[],
  options: BatchOptions,
  context: Context,
): Promise<ReportLine[]> {
  let ended = 0;
  const lines = await sideBySide(inputs, options.jobs, async (input) => {
    const line = await convertOne(input, options, context);
    options.onEnd(line, ++ended, inputs.length);
    return line;
  });
  await writeAtomically(
    path.join(options.outDir, REPORT_NAME),
    lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
  );
  return lines;
}

/** 0 when every input is done and valid, 130 when interrupted, else 8. */
export function batchExitCode(lines: readonly ReportLine[], signal: AbortSignal): ExitCode {
  if (signal.aborted) return EXIT.interrupted;
  const isGood = ({ state, findings }: ReportLine) => state === 'done' && findings?.error === 0;
  return lines.every(isGood) ? EXIT.done : EXIT.batchIncomplete;
}
