// Is every finding that the code can report on the page of findings?
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const STAGES = ['ingest', 'ocr', 'repair', 'structure', 'validate', 'pipeline'];

it('docs/errors.md lists every finding code of the stages', () => {
  const page = readFileSync(path.join(ROOT, 'docs/errors.md'), 'utf8').split('## Findings')[1] ?? '';
  const sources = STAGES.flatMap((stage) =>
    readdirSync(path.join(ROOT, 'src', stage), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(path.join(ROOT, 'src', stage, file), 'utf8')),
  );
  const codes = sources.flatMap((text) => [...text.matchAll(/code: '([a-z]+(?:-[a-z]+)+)',?\s/gu)].map((m) => m[1]!));
  expect(codes.length).toBeGreaterThan(8);
  expect([...new Set(codes)].filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
});
