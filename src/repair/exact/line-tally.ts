// Which exact readings changed which lines?
import type { NoiseClass } from '../../model/evidence.js';

/** What the exact readings did to one line: the class they belong to, the first of them by name. */
export interface LineReading {
  readonly noise: NoiseClass;
  readonly by: string;
  /** Units changed. */
  readonly changed: number;
}

export interface LineTally {
  readonly add: (line: number, noise: NoiseClass, by: string) => void;
  /** Per line the class that changed most; null where nothing was changed. */
  readonly lines: () => readonly (LineReading | null)[];
}

export function lineTally(count: number): LineTally {
  const changes: Map<NoiseClass, LineReading>[] = Array.from({ length: count }, () => new Map());
  return {
    add: (line, noise, by) => {
      const before = changes[line]!.get(noise);
      changes[line]!.set(noise, { noise, by: before?.by ?? by, changed: (before?.changed ?? 0) + 1 });
    },
    lines: () => changes.map((line) => [...line.values()].sort((a, b) => b.changed - a.changed)[0] ?? null),
  };
}
