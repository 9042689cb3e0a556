import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/batch/read-source.js';

describe('readSource', () => {
  it.each([
    ['a small file', 1000, false],
    ['a large one, into memory that threads can share', 17 * 2 ** 20, true],
  ])('reads %s whole', async (_, size, isShared) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'kehoach-read-')), 'a.pdf');
    const content = Buffer.alloc(size, 'kế hoạch');
    writeFileSync(file, content);
    const { path: name, bytes } = await readSource(file, 'a.pdf');
    expect(name).toBe('a.pdf');
    expect(content.equals(bytes)).toBe(true);
    expect(bytes.buffer instanceof SharedArrayBuffer).toBe(isShared);
  });
});
