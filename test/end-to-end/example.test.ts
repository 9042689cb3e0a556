// Does the example of the README run as printed? With the built library, imported by its name.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

it('examples/list-deadlines.ts lists deadlines by day, each with its line', () => {
  const files = ['fixtures/so-y-te-tiem-chung/input.txt', 'fixtures/huyen-uy-nghi-quyet/input.txt'];
  const listed = execFileSync('npx', ['tsx', 'examples/list-deadlines.ts', ...files], { cwd: ROOT, encoding: 'utf8' });
  const lines = listed.trimEnd().split('\n');
  expect(lines).toEqual([...lines].sort());
  expect(lines.some((line) => /^2022-08-31 {2}fixtures\/so-y-te-tiem-chung\/input\.txt:\d+ {2}/u.test(line))).toBe(
    true,
  );
  expect(lines.some((line) => line.startsWith('2021-10-31  fixtures/huyen-uy-nghi-quyet/'))).toBe(true);
});
