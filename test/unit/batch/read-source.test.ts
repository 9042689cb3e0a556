import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readSource } from '../../../src/batch/read-source.js';

/** What a file called so has grown by since it was asked how large it is. */
const GROWN = 1000;
vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>();
  const stat = async (file: string) => {
    const stats = await fs.stat(file);
    return path.basename(file) === 'growing.pdf' ? Object.assign(stats, { size: stats.size - GROWN }) : stats;
  };
  return { ...fs, stat };
});

describe('readSource', () => {
  it.each([
    ['a small file', 'a.pdf', 2000, false],
    ['a small one that grows meanwhile', 'growing.pdf', 2000, false],
    ['a large one, into memory that threads can share', 'a.pdf', 17 * 2 ** 20, true],
    ['a large one that grows meanwhile', 'growing.pdf', 17 * 2 ** 20, true],
  ])('reads %s whole', async (_, called, size, isShared) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'kehoach-read-')), called);
    const content = Buffer.alloc(size, 'kế hoạch');
    writeFileSync(file, content);
    const { path: name, bytes } = await readSource(file, called);
    expect(name).toBe(called);
    expect(content.equals(bytes)).toBe(true);
    expect(bytes.buffer instanceof SharedArrayBuffer).toBe(isShared);
  });
});
