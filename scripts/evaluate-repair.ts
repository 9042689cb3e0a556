// How much does repair mend, and how much does it harm? Figures with support and bootstrap intervals.
//
//   tsx scripts/evaluate-repair.ts                          the samples of ../shared
//   tsx scripts/evaluate-repair.ts --noisy DIR [--readings lstm-swe-200,…] [--from N] [--to N]     a set of make-noisy-set.ts
//   --errors N  the N most frequent misses     --calibration  reliability table
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { REPAIRERS } from '../src/repair/configuration.js';
import type { Repairer } from '../src/repair/repairer.js';
import { measurePage, type PageMeasure } from './repair-evaluation/measure.js';
import { reliabilityTable } from './repair-evaluation/reliability.js';
import { summary } from './repair-evaluation/summary.js';

export interface Measured {
  readonly name: string;
  readonly pages: readonly PageMeasure[];
}

const SAMPLES = path.resolve(process.cwd(), '../shared/samples');

export function measureSamples(only: readonly string[], repairers: readonly Repairer[]): Measured[] {
  return readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.gold.txt'))
    .map((name) => name.slice(0, -'.gold.txt'.length))
    .filter((name) => only.length === 0 || only.includes(name))
    .map((name) => {
      const gold = readFileSync(path.join(SAMPLES, `${name}.gold.txt`), 'utf8');
      const noisy = readFileSync(path.join(SAMPLES, `${name}.txt`), 'utf8');
      return { name, pages: [measurePage(gold, noisy, repairers, false)] };
    });
}

export function measureNoisySet(
  dir: string,
  readings: readonly string[],
  from: number,
  to: number,
  repairers: readonly Repairer[],
): Measured[] {
  return readdirSync(dir)
    .filter((name) => /^(?:lstm|legacy)-/u.test(name) && (readings.length === 0 || readings.includes(name)))
    .sort()
    .map((name) => {
      const files = readdirSync(path.join(dir, name)).sort().slice(from, to);
      const pages = files.map((file) => {
        const gold = readFileSync(path.join(dir, 'gold', file), 'utf8');
        return measurePage(gold, readFileSync(path.join(dir, name, file), 'utf8'), repairers, true);
      });
      return { name, pages };
    });
}

export function main(repairers: readonly Repairer[] = REPAIRERS): void {
  const { values } = parseArgs({
    options: {
      noisy: { type: 'string' },
      readings: { type: 'string', default: '' },
      samples: { type: 'string', default: '' },
      from: { type: 'string', default: '0' },
      to: { type: 'string', default: '1000' },
      errors: { type: 'string', default: '0' },
      calibration: { type: 'boolean', default: false },
    },
    strict: false,
  });
  const list = (value: unknown): string[] =>
    String(value ?? '')
      .split(',')
      .filter(Boolean);
  const measured: Measured[] = [];
  if (!values.noisy || values.samples) {
    if (existsSync(SAMPLES)) measured.push(...measureSamples(list(values.samples), repairers));
    else console.log(`no samples at ${SAMPLES}`);
  }
  if (values.noisy) {
    measured.push(
      ...measureNoisySet(
        String(values.noisy),
        list(values.readings),
        Number(values.from),
        Number(values.to),
        repairers,
      ),
    );
  }
  for (const { name, pages } of measured) console.log(summary(name, pages));
  const all = measured.flatMap(({ pages }) => pages);
  console.log(summary('all', all));
  if (values.calibration) console.log(reliabilityTable(all.flatMap(({ judged }) => judged)));
  const misses = new Map<string, number>();
  for (const { misses: own } of all) for (const miss of own) misses.set(miss, (misses.get(miss) ?? 0) + 1);
  const worst = [...misses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, Number(values.errors));
  for (const [miss, times] of worst) console.log(String(times).padStart(4), miss);
}

if (process.argv[1]?.includes('evaluate-repair')) main();
