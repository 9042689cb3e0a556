// How do we talk on stderr? Sentences, or one JSON object a line with --format json; nothing with --quiet but errors.
import type { PipelineError } from '../model/errors.js';
import type { Finding } from '../model/finding.js';
import type { CommonFlags } from './flags.js';
import type { Io } from './io.js';

export interface Speaker {
  readonly note: (message: string) => void;
  readonly finding: (path: string, finding: Finding) => void;
  readonly error: (error: PipelineError) => void;
}

export function speaker(io: Io, { format, quiet }: Pick<CommonFlags, 'format' | 'quiet'>): Speaker {
  const say = (event: object, sentence: string) =>
    io.stderr(`${format === 'json' ? JSON.stringify(event) : sentence}\n`);
  return {
    note: (message) => {
      if (!quiet) say({ event: 'note', message }, message);
    },
    finding: (path, finding) => {
      if (!quiet)
        say({ event: 'finding', path, ...finding }, `${path}: ${finding.severity} ${finding.code}: ${finding.message}`);
    },
    error: ({ code, message, hint }) =>
      say({ event: 'error', code, message, hint }, `kehoach: ${message} [${code}]\n  ${hint}`),
  };
}
