// What does an installed program answer? One run, with a limit, killed when it is over.
import { spawn } from 'node:child_process';

export interface ProgramRun {
  readonly stdout: string;
  readonly stderr: string;
  /** Exit code; null when the program was killed. */
  readonly exitCode: number | null;
  readonly timedOut: boolean;
}

export interface ProgramLimits {
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** More output than this is no page of text. */
const MAX_OUTPUT_BYTES = 64 * 2 ** 20;

/**
 * Runs `program` with `input` on its standard input. Rejects when it can't be started (`ENOENT`), and with the reason of `signal`
 * when that aborts; the process is gone before the promise settles.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  input: Uint8Array | null,
  { timeoutMs, signal }: ProgramLimits,
): Promise<ProgramRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
    const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    let bytes = 0;
    let timedOut = false;
    const kill = () => {
      child.kill('SIGKILL');
      // A program may have started others that hold its output open: nothing more is waited for.
      for (const output of [child.stdout, child.stderr]) output.destroy();
    };
    const timer = setTimeout(() => {
      timedOut = true;
      kill();
    }, timeoutMs);
    signal.addEventListener('abort', kill, { once: true });
    if (signal.aborted) kill();
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > MAX_OUTPUT_BYTES) kill();
        else output[name].push(chunk);
      });
    }
    const settle = (end: () => void) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', kill);
      end();
    };
    child.on('error', (error) => settle(() => reject(error)));
    child.on('close', (exitCode) => {
      settle(() => {
        if (signal.aborted) reject(signal.reason);
        else resolve({ stdout: textOf(output.stdout), stderr: textOf(output.stderr), exitCode, timedOut });
      });
    });
    // A program that ends before it has read everything closes the pipe; its exit code tells more than EPIPE does.
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? new Uint8Array());
  });
}

function textOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8');
}
