// kehoach validate: do these results hold?
import path from 'node:path';
import { readSource } from '../batch/read-source.js';
import { EXIT, type ExitCode, PipelineError } from '../model/errors.js';
import type { Finding } from '../model/finding.js';
import { checkResult } from '../validate/check-result.js';
import type { CommonFlags } from './flags.js';
import type { Io } from './io.js';
import { speaker } from './say.js';

/** Every file is checked; exit 0 when none has an error, 8 when one has, 4 when one can't be read as JSON. */
export async function validate(names: readonly string[], flags: CommonFlags, io: Io): Promise<ExitCode> {
  const say = speaker(io, flags);
  let worst: ExitCode = EXIT.done;
  for (const name of names) {
    try {
      const findings = await checkFile(name, io);
      for (const finding of findings) say.finding(name, finding);
      const holds = findings.every(({ severity }) => severity !== 'error');
      say.note(`${name}: ${holds ? 'holds' : 'does not hold'}`);
      if (!holds && worst === EXIT.done) worst = EXIT.batchIncomplete;
    } catch (error) {
      if (!(error instanceof PipelineError)) throw error;
      say.error(error);
      worst = error.exitCode;
    }
  }
  return worst;
}

async function checkFile(name: string, io: Io): Promise<readonly Finding[]> {
  const { bytes } = await readSource(path.resolve(io.cwd, name), name);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new PipelineError(
      'invalid-result',
      `${name} is no JSON.`,
      'Validate the *.plan.json files that kehoach convert writes.',
      { cause },
    );
  }
  return checkResult(value).findings;
}
