// kehoach parse: one input, its result on stdout.
import path from 'node:path';
import { readSource } from '../batch/read-source.js';
import { EXIT, type ExitCode } from '../model/errors.js';
import { parseSource } from '../pipeline/parse-source.js';
import { withContext } from '../pipeline/with-context.js';
import { type CommonFlags, parseOptions } from './flags.js';
import type { Io } from './io.js';
import { speaker } from './say.js';

export async function parse(name: string, flags: CommonFlags, io: Io): Promise<ExitCode> {
  const say = speaker(io, flags);
  const file = await readSource(path.resolve(io.cwd, name), name);
  const settings = { options: parseOptions(flags), signal: io.signal, jobs: 1, note: say.note };
  const { result } = await withContext(settings, (context) => parseSource(file, context));
  for (const finding of result.findings) if (finding.severity !== 'info') say.finding(name, finding);
  io.stdout(`${JSON.stringify(result, null, 2)}\n`);
  return EXIT.done;
}
