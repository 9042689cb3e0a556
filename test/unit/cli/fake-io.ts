// The command line without a process: what it says is collected.
import { readFileSync } from 'node:fs';
import type { Io } from '../../../src/cli/io.js';
import { runCli } from '../../../src/cli/run-cli.js';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function run(argv: readonly string[], over: Partial<Io> = {}): Promise<Run> {
  const said = { stdout: '', stderr: '' };
  const code = await runCli(argv, {
    cwd: process.cwd(),
    cores: 2,
    stdout: (text) => {
      said.stdout += text;
    },
    stderr: (text) => {
      said.stderr += text;
    },
    isTerminal: false,
    readStdin: async () => new Uint8Array(),
    now: () => 0,
    signal: new AbortController().signal,
    ...over,
  });
  return { code, ...said };
}

export const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
