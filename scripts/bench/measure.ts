// How long does it take, and how much memory? One process, one core, the clock of the machine.

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

export const perSecond = ({ seconds, rounds }: Timing, unitsARound: number) => (rounds * unitsARound) / seconds;

export const megabytes = () => Math.round(process.memoryUsage().rss / 1024 / 1024);
export const rate = (perSec: number) => (perSec >= 100 ? Math.round(perSec).toLocaleString('en') : perSec.toFixed(2));
