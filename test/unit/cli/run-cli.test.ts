import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCHEMA_NAMES } from '../../../src/model/json-schemas.js';
import { VERSION } from '../../../src/model/version.js';
import { run } from './fake-io.js';

const VERBS = ['convert', 'parse', 'repair', 'validate', 'schema'];

describe('kehoach', () => {
  it('--version says which', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' });
  });

  it('--help names every verb and every exit code', async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    for (const word of [...VERBS, '130 interrupted', '8 the batch ended']) expect(stdout).toContain(word);
  });

  it.each(VERBS)('%s --help has an example', async (verb) => {
    const { code, stdout } = await run([verb, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Example:\\n.*kehoach ${verb}`, 'u'));
  });

  it.each([
    [[], 'no verb'],
    [['no-such-verb'], 'an unknown verb'],
    [['convert', 'x.txt'], 'no output folder'],
    [['convert', 'x.txt', '--out', 'o', '--jobs', '0'], 'no job at all'],
    [['convert', 'x.txt', '--out', 'o', '--ocr', 'perhaps'], 'an unknown choice'],
    [['parse', 'x.txt', '--language', 'eng'], 'a language that there is no model for'],
    [['schema', 'no-such-schema'], 'an unknown schema'],
    [['convert', 'no-such-*.pdf', '--out', '/nonexistent/out'], 'a pattern without a match'],
  ])('%j is wrong usage: %s', async (argv) => {
    const { code, stdout, stderr } = await run(argv);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });

  it.each(SCHEMA_NAMES)('schema %s prints a JSON Schema', async (name) => {
    const { code, stdout } = await run(['schema', name]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ $id: `kehoach/${name}`, type: 'object' });
  });

  it('says errors as JSON with --format json', async () => {
    const { code, stderr } = await run(['parse', 'missing.txt', '--format', 'json'], { cwd: tmpdir() });
    expect(code).toBe(4);
    expect(JSON.parse(stderr)).toMatchObject({ event: 'error', code: 'file-not-found', hint: expect.any(String) });
  });

  it('a folder is no input for parse, and the hint names the verb that takes it', async () => {
    const { code, stderr } = await run(['parse', '.']);
    expect(code).toBe(4);
    expect(stderr).toContain('kehoach convert');
  });
});

describe('kehoach validate', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kehoach-validate-'));
  const file = (name: string, text: string) => {
    writeFileSync(path.join(folder, name), text);
    return name;
  };

  it('a JSON file that is no result does not hold, and every violation has a pointer', async () => {
    const { code, stderr } = await run(['validate', file('a.json', '{"schema":"x"}'), '--format', 'json'], {
      cwd: folder,
    });
    expect(code).toBe(8);
    expect(stderr.split('\n').filter((line) => line.includes('"schema-violation"')).length).toBeGreaterThan(3);
  });

  it('a file that is no JSON ends with 4, and the others are still checked', async () => {
    const { code, stderr } = await run(['validate', file('b.json', 'Kế hoạch'), 'a.json'], { cwd: folder });
    expect(code).toBe(4);
    expect(stderr).toContain('[invalid-result]');
    expect(stderr).toContain('a.json: does not hold');
  });
});
