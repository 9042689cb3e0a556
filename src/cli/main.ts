#!/usr/bin/env node
// The program: argv in, exit code out.
import { availableParallelism } from 'node:os';
import { buffer } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import { runCli } from './run-cli.js';

// Patterns go to machine code at once, not by way of bytecode: classes such as \p{L} are dear to compile, and most patterns run often.
setFlagsFromString('--no-regexp-tier-up');

const interruption = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interruption.abort());
// A reader that closes the pipe early (`kehoach schema | head`) has had what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  cores: availableParallelism(),
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
  readStdin: () => buffer(process.stdin),
  now: () => performance.now(),
  signal: interruption.signal,
});
