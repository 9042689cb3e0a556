import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findInputs } from '../../../src/batch/find-inputs.js';

let cwd: string;
beforeAll(() => {
  cwd = realpathSync(mkdtempSync(path.join(tmpdir(), 'kehoach-inputs-')));
  for (const folder of ['a/b', 'năm [2026]', 'empty', 'out']) mkdirSync(path.join(cwd, folder), { recursive: true });
  for (const file of ['a/x.txt', 'a/b/Y.PDF', 'năm [2026]/z.txt', 'out/old.txt', 'a/.hidden'])
    writeFileSync(path.join(cwd, file), 'x');
});

const find = async (...patterns: string[]) => {
  const inputs = await findInputs(patterns, cwd, path.join(cwd, 'out'));
  return inputs.map(({ path: name, refusal }) => (refusal ? `${name}: ${refusal.code}` : name));
};

describe('findInputs', () => {
  it.each([
    [['a/x.txt'], ['a/x.txt'], 'a file'],
    [['a'], ['a/b/Y.PDF', 'a/x.txt'], 'a folder gives all below it, sorted, hidden files aside'],
    [['**/*.pdf'], ['a/b/Y.PDF'], 'a glob, whatever the case of the extension'],
    [['a/x.txt', 'a', './a/x.txt'], ['a/b/Y.PDF', 'a/x.txt'], 'repeats count once'],
    [['năm [2026]/z.txt'], ['năm [2026]/z.txt'], 'a name that exists is no pattern, brackets and all'],
    [['.'], ['a/b/Y.PDF', 'a/x.txt', 'năm [2026]/z.txt'], 'the output folder is left out'],
    [['no.txt'], ['no.txt: file-not-found'], 'a missing file is an input that ends refused'],
    [['empty'], ['empty: is-directory'], 'so is a folder without files'],
    [['*.docx'], ['*.docx: no-input-matched'], 'and a pattern without a match'],
  ])('%j -> %j', async (patterns, expected, reason) => {
    expect(await find(...patterns), reason).toEqual(expected);
  });

  it('names inputs outside the working folder by their absolute path', async () => {
    const [input] = await findInputs(['../x.txt'], path.join(cwd, 'a/b'), '/nowhere');
    expect(input).toMatchObject({ path: path.join(cwd, 'a/x.txt'), refusal: null });
  });
});
