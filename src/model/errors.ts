// What ends a file, and what should the user do about it?

/** Process exit codes; the contract, documented in docs/errors.md. */
export const EXIT = {
  done: 0,
  bug: 1,
  usage: 2,
  missing: 3,
  unreadable: 4,
  unwritable: 5,
  ocrFailed: 6,
  modelDamaged: 7,
  batchIncomplete: 8,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A refusal is the input's fault (bad file); a failure is ours or the machine's (engine, disk). */
export type Outcome = 'refused' | 'failed';

interface ErrorKind {
  readonly exitCode: ExitCode;
  readonly outcome: Outcome;
}

/** Every error code a user can meet. One row a code: its exit code and whether the batch calls the file refused or failed. */
export const ERROR_KINDS = {
  'bad-usage': { exitCode: EXIT.usage, outcome: 'failed' },
  'no-input-matched': { exitCode: EXIT.usage, outcome: 'failed' },
  'engine-missing': { exitCode: EXIT.missing, outcome: 'failed' },
  'ocr-data-missing': { exitCode: EXIT.missing, outcome: 'failed' },
  'file-not-found': { exitCode: EXIT.unreadable, outcome: 'refused' },
  'is-directory': { exitCode: EXIT.unreadable, outcome: 'refused' },
  'not-permitted': { exitCode: EXIT.unreadable, outcome: 'refused' },
  'empty-file': { exitCode: EXIT.unreadable, outcome: 'refused' },
  'no-text': { exitCode: EXIT.unreadable, outcome: 'refused' },
  'unsupported-format': { exitCode: EXIT.unreadable, outcome: 'refused' },
  archive: { exitCode: EXIT.unreadable, outcome: 'refused' },
  'binary-text': { exitCode: EXIT.unreadable, outcome: 'refused' },
  'damaged-pdf': { exitCode: EXIT.unreadable, outcome: 'refused' },
  'encrypted-pdf': { exitCode: EXIT.unreadable, outcome: 'refused' },
  'damaged-document': { exitCode: EXIT.unreadable, outcome: 'refused' },
  'encrypted-document': { exitCode: EXIT.unreadable, outcome: 'refused' },
  'damaged-image': { exitCode: EXIT.unreadable, outcome: 'refused' },
  'too-large': { exitCode: EXIT.unreadable, outcome: 'refused' },
  'invalid-result': { exitCode: EXIT.unreadable, outcome: 'refused' },
  'cannot-write': { exitCode: EXIT.unwritable, outcome: 'failed' },
  'ocr-failed': { exitCode: EXIT.ocrFailed, outcome: 'failed' },
  'ocr-timeout': { exitCode: EXIT.ocrFailed, outcome: 'failed' },
  'model-missing': { exitCode: EXIT.modelDamaged, outcome: 'failed' },
  'model-altered': { exitCode: EXIT.modelDamaged, outcome: 'failed' },
  interrupted: { exitCode: EXIT.interrupted, outcome: 'failed' },
  bug: { exitCode: EXIT.bug, outcome: 'failed' },
} as const satisfies Record<string, ErrorKind>;
export type ErrorCode = keyof typeof ERROR_KINDS;

/** Ends that come from the surroundings: the same bytes in the same configuration may end otherwise the next time. */
export const PASSING_ERRORS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'bad-usage',
  'no-input-matched',
  'engine-missing',
  'ocr-data-missing',
  'file-not-found',
  'is-directory',
  'not-permitted',
  'cannot-write',
  'model-missing',
  'model-altered',
  'interrupted',
]);

/**
 * The one error that stages throw. `message` says what happened, `hint` what to do next.
 *
 * @example
 * throw new PipelineError('encrypted-pdf', 'plan.pdf needs a password.', 'Save a copy without a password and convert that.');
 */
export class PipelineError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;
  constructor(code: ErrorCode, message: string, hint: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'PipelineError';
    this.code = code;
    this.hint = hint;
  }
  get exitCode(): ExitCode {
    return ERROR_KINDS[this.code].exitCode;
  }
  get outcome(): Outcome {
    return ERROR_KINDS[this.code].outcome;
  }
}
