// How long does it take, and how much memory? One process, one core.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

export interface Timing {
  readonly seconds: number;
  readonly rounds: number;
}

/** Runs `work` at least once more after a warm-up, until `minSeconds` have gone by. */
export async function measure(work: () => unknown, minSeconds = 1): Promise<Timing> {
  await work();
  const start = performance.now();
  let rounds = 0;
  do {
    await work();
    rounds++;
  } while (performance.now() - start < minSeconds * 1000);
  return { seconds: (performance.now() - start) / 1000, rounds };
}

export const megabytes = () => Math.round(process.memoryUsage().rss / 1024 / 1024);
export const rate = (perSec: number) => (perSec >= 100 ? Math.round(perSec).toLocaleString('en') : perSec.toFixed(2));

/** Time of this process on the processor, all its threads: what else the machine does hardly counts. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The most resident memory that this process ever had. */
export const peakMegabytes = () => Math.round(process.resourceUsage().maxRSS / 1024);

/** Runs a script of this folder in a process of its own and reads the JSON that it prints: peaks of memory are per process. */
export function inOwnProcess<T>(script: string, ...args: readonly string[]): T {
  const file = path.join(import.meta.dirname, script);
  const { stdout, stderr, status } = spawnSync(process.execPath, [...process.execArgv, file, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as T;
}
