// kehoach repair: text in, repaired text out, line for line.
import path from 'node:path';
import { readSource } from '../batch/read-source.js';
import { writeAtomically } from '../batch/write-atomically.js';
import type { SourceFile } from '../model/document.js';
import { EXIT, type ExitCode } from '../model/errors.js';
import { repairSource } from '../pipeline/repair-source.js';
import { withContext } from '../pipeline/with-context.js';
import { type CommonFlags, parseOptions } from './flags.js';
import type { Io } from './io.js';
import { speaker } from './say.js';

export interface RepairFlags extends CommonFlags {
  readonly edits?: string;
}

export async function repair(name: string, flags: RepairFlags, io: Io): Promise<ExitCode> {
  const say = speaker(io, flags);
  const file: SourceFile =
    name === '-' ? { path: '-', bytes: await io.readStdin() } : await readSource(path.resolve(io.cwd, name), name);
  const settings = { options: parseOptions(flags), signal: io.signal, jobs: 1, note: say.note };
  const { text, ledger, quality } = await withContext(settings, (context) => repairSource(file, context));
  if (flags.edits !== undefined)
    await writeAtomically(path.resolve(io.cwd, flags.edits), `${JSON.stringify(ledger, null, 2)}\n`);
  io.stdout(text);
  say.note(`${quality.noise}: ${quality.changed} of ${quality.tokens} words changed, ${quality.doubtful} doubtful.`);
  return EXIT.done;
}
