// What kind of end is this exception? Anything that is no PipelineError is a bug, and says so.
import { PipelineError } from '../model/errors.js';

export function toPipelineError(cause: unknown, name: string, signal: AbortSignal): PipelineError {
  if (cause instanceof PipelineError) return cause;
  if (signal.aborted)
    return new PipelineError('interrupted', `${name} was interrupted.`, 'Run the same command again.', { cause });
  const detail = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return new PipelineError(
    'bug',
    `${name}: ${detail}`,
    'This is a bug in kehoach; please report it with the document if you can.',
    { cause },
  );
}
