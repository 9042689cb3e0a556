import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ERROR_KINDS, type ErrorCode, PipelineError } from '../../../src/model/errors.js';

const page = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');

describe('errors', () => {
  it('are all in docs/errors.md, with their exit code and state', () => {
    const documented = [...page.matchAll(/^\| `([a-z-]+)` \| (\d+) \| (refused|failed) \|/gmu)].map(
      ([, code, exit, outcome]) => [code, { exitCode: Number(exit), outcome }],
    );
    expect(Object.fromEntries(documented)).toEqual(ERROR_KINDS);
  });

  it.each(Object.keys(ERROR_KINDS) as ErrorCode[])('%s carries its exit code, outcome and hint', (code) => {
    const error = new PipelineError(code, 'What happened.', 'What to do.');
    expect(error).toMatchObject({ ...ERROR_KINDS[code], hint: 'What to do.', message: 'What happened.' });
  });
});
