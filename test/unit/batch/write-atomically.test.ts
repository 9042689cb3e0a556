import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAtomically } from '../../../src/batch/write-atomically.js';

describe('writeAtomically', () => {
  it('makes the folders, replaces what was there and leaves nothing else behind', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'kehoach-write-'));
    const file = path.join(folder, 'a/b/kế hoạch.json');
    await writeAtomically(file, 'một');
    await writeAtomically(file, 'hai');
    expect(readFileSync(file, 'utf8')).toBe('hai');
    expect(readdirSync(path.dirname(file))).toEqual(['kế hoạch.json']);
  });

  it('writes a text that comes in pieces', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'kehoach-write-')), 'a.json');
    await writeAtomically(file, ['kế ', 'hoạch', '\n'].values());
    expect(readFileSync(file, 'utf8')).toBe('kế hoạch\n');
  });

  it('says what to do when the folder is a file', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'kehoach-write-'));
    writeFileSync(path.join(folder, 'a'), '');
    await expect(writeAtomically(path.join(folder, 'a/b.json'), '')).rejects.toMatchObject({
      code: 'cannot-write',
      exitCode: 5,
    });
  });
});
