// When does an engine give up on a page? After a second attempt with a fresh worker or process.
import { PipelineError } from '../../model/errors.js';

/** What one attempt threw: the page took too long, or the engine failed for the reason given. */
export class AttemptFailed extends Error {
  readonly timedOut: boolean;
  constructor(timedOut: boolean, reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'AttemptFailed';
    this.timedOut = timedOut;
  }
}

const ATTEMPTS = 2;

/**
 * The first result that `attempt` gives. Throws PipelineError `ocr-timeout` or `ocr-failed` when both attempts threw
 * AttemptFailed, and any other error at once.
 */
export async function attemptTwice<T>(engine: string, attempt: () => Promise<T>): Promise<T> {
  for (let left = ATTEMPTS - 1; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof AttemptFailed)) throw error;
      if (left === 0) throw toPipelineError(engine, error);
    }
  }
}

function toPipelineError(engine: string, { timedOut, message }: AttemptFailed): PipelineError {
  const reason = message.replace(/^Error: |\.$/gu, '');
  return timedOut
    ? new PipelineError(
        'ocr-timeout',
        `${engine} did not finish a page: ${reason}.`,
        'Look at the page: pure noise and pictures take for ever. Scan it again, or leave it out.',
      )
    : new PipelineError('ocr-failed', `${engine} failed on a page: ${reason}.`, 'Try the other --ocr-engine.');
}
