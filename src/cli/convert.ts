// kehoach convert: many inputs, results into a folder.
import path from 'node:path';
import { batchExitCode, convertAll } from '../batch/convert-all.js';
import { REPORT_NAME } from '../batch/earlier-ends.js';
import { findInputs } from '../batch/find-inputs.js';
import type { Redo } from '../batch/unchanged.js';
import { type ExitCode, PipelineError } from '../model/errors.js';
import { withContext } from '../pipeline/with-context.js';
import { type CommonFlags, parseOptions } from './flags.js';
import type { Io } from './io.js';
import { progress } from './progress.js';
import { speaker } from './say.js';
import { summaryTable } from './summary-table.js';

export interface ConvertFlags extends CommonFlags {
  readonly out: string;
  readonly dumpStages?: string;
  readonly pdf: boolean;
  readonly force: boolean;
  readonly retryFailed: boolean;
}

export async function convert(patterns: readonly string[], flags: ConvertFlags, io: Io): Promise<ExitCode> {
  const outDir = path.resolve(io.cwd, flags.out);
  const dumpDir = flags.dumpStages === undefined ? null : path.resolve(io.cwd, flags.dumpStages);
  const inputs = await findInputs(patterns, io.cwd, outDir);
  if (inputs.every(({ refusal }) => refusal?.code === 'no-input-matched')) {
    throw new PipelineError(
      'no-input-matched',
      'No file matches.',
      'Name files, folders or quoted globs, e.g. kehoach convert "scans/**/*.pdf" --out out',
    );
  }
  const jobs = flags.jobs ?? io.cores;
  const bar = progress(io, flags, inputs.length);
  const settings = { options: parseOptions(flags), signal: io.signal, jobs, note: bar.note };
  const options = { outDir, dumpDir, pdf: flags.pdf, redo: redoOf(flags), now: io.now, jobs, onEnd: bar.ended };
  const ends = await withContext(settings, (context) => convertAll(inputs, options, context)).finally(bar.stop);
  if (!flags.quiet && flags.format === 'pretty') io.stderr(summaryTable(ends));
  speaker(io, flags).note(`Results and ${REPORT_NAME} are in ${path.relative(io.cwd, outDir) || '.'}.`);
  return batchExitCode(ends, io.signal);
}

/** A dump is of the run that was asked for it, so nothing is skipped then. */
function redoOf({ force, retryFailed, dumpStages }: ConvertFlags): Redo {
  if (force || dumpStages !== undefined) return 'everything';
  return retryFailed ? 'failed' : 'nothing';
}
