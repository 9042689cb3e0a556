// How does a batch show that it goes on? A bar in a terminal, a line an input elsewhere.
import cliProgress from 'cli-progress';
import type { InputEnd } from '../batch/convert-one.js';
import type { ReportLine } from '../model/report-line.js';
import type { CommonFlags } from './flags.js';
import type { Io } from './io.js';

export interface Progress {
  readonly note: (message: string) => void;
  readonly ended: (end: InputEnd, done: number, total: number) => void;
  readonly stop: () => void;
}

export function progress(io: Io, { format, quiet }: CommonFlags, total: number): Progress {
  if (quiet) return { note: () => {}, ended: () => {}, stop: () => {} };
  if (format === 'json') return jsonLines(io);
  return io.isTerminal ? bar(total) : plainLines(io);
}

function jsonLines(io: Io): Progress {
  const say = (event: object) => io.stderr(`${JSON.stringify(event)}\n`);
  return {
    note: (message) => say({ event: 'note', message }),
    ended: ({ line, unchanged }, done, total) => say({ event: 'ended', done, total, unchanged, ...line }),
    stop: () => {},
  };
}

function plainLines(io: Io): Progress {
  return {
    note: (message) => io.stderr(`${message}\n`),
    ended: ({ line, unchanged }, done, total) =>
      io.stderr(`[${done}/${total}] ${line.state}${unchanged ? ' before' : ''} ${line.path}${reason(line)}\n`),
    stop: () => {},
  };
}

function bar(total: number): Progress {
  const display = new cliProgress.SingleBar({
    format: '{bar} {value}/{total} {path}',
    hideCursor: true,
    clearOnComplete: true,
  });
  display.start(total, 0, { path: '' });
  return {
    note: () => {},
    ended: ({ line }, done) => display.update(done, { path: line.path }),
    stop: () => display.stop(),
  };
}

const reason = ({ code, message, hint }: ReportLine) => (code === null ? '' : `: ${message} [${code}] ${hint}`);
