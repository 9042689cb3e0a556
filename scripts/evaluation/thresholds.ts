// Which figures must not get worse? test/golden/thresholds.json; thresholds only get stricter.
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Threshold {
  readonly figure: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

const FILE = path.resolve(import.meta.dirname, '../../test/golden/thresholds.json');

/** A sentence for every threshold that is missed or was not measured; those on samples count only where the samples are. */
export function missedThresholds(figures: ReadonlyMap<string, number>, withSamples: boolean): string[] {
  const thresholds = JSON.parse(readFileSync(FILE, 'utf8')) as Threshold[];
  return thresholds
    .filter(({ figure }) => withSamples || !/samples/u.test(figure))
    .flatMap(({ figure, atLeast = -Infinity, atMost = Infinity }) => {
      const value = figures.get(figure);
      if (value === undefined) return [`golden: "${figure}" was not measured.`];
      if (value >= atLeast && value <= atMost) return [];
      return [
        `golden: "${figure}" is ${value.toFixed(4)}, must be ${atLeast > -Infinity ? `at least ${atLeast}` : `at most ${atMost}`}.`,
      ];
    });
}
