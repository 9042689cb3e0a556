// Does a batch that was killed at any moment end like one that was not, when it is run again?
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportLine } from '../../src/model/report-line.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MAIN = path.join(ROOT, 'dist/cli/main.js');
const FILES = 30;
const ARGUMENTS = [MAIN, 'convert', 'in', '--out', 'out', '--jobs', '4', '--quiet'];

let cwd: string;
let undisturbed: ReadonlyMap<string, string>;

beforeAll(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'kehoach-killed-'));
  mkdirSync(path.join(cwd, 'in'));
  const fixture = readFileSync(path.join(ROOT, 'fixtures/benh-vien-5s/input.txt'), 'utf8');
  for (let i = 0; i < FILES; i++) writeFileSync(path.join(cwd, `in/${i}.txt`), `${fixture}\n${i}\n`);
  expect(spawnSync(process.execPath, ARGUMENTS, { cwd }).status).toBe(0);
  undisturbed = contents();
  expect(undisturbed.size).toBe(2 * FILES + 1);
}, 120_000);

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** Every file of the output and what it holds; of the report all but the times. */
function contents(): Map<string, string> {
  const out = path.join(cwd, 'out');
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)))
      .sort()
      .map((name) => {
        const text = readFileSync(path.join(out, name), 'utf8');
        return [name, name === 'report.jsonl' ? withoutTimes(text) : text];
      }),
  );
}

const withoutTimes = (report: string): string =>
  report
    .trimEnd()
    .split('\n')
    .map((line) => JSON.stringify({ ...(JSON.parse(line) as ReportLine), milliseconds: 0 }))
    .join('\n');

/** Starts a batch and kills it when so many results are there. */
async function killedAfter(results: number): Promise<void> {
  const child = spawn(process.execPath, ARGUMENTS, { cwd, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const folder = path.join(cwd, 'out/in');
  const written = () => (existsSync(folder) ? readdirSync(folder).length : 0);
  while (written() < results && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 1));
  child.kill('SIGKILL');
  await ended;
}

describe('a batch killed with SIGKILL', () => {
  it.each([
    ['before the first result', 0],
    ['after the first', 1],
    ['in the middle', FILES],
  ])(
    '%s and run again leaves the same bytes as an undisturbed run',
    async (_when, results) => {
      rmSync(path.join(cwd, 'out'), { recursive: true, force: true });
      await killedAfter(results);
      expect(spawnSync(process.execPath, ARGUMENTS, { cwd }).status).toBe(0);
      expect(contents()).toEqual(undisturbed);
    },
    120_000,
  );
});
