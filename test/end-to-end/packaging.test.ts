// Does the packed package work somewhere else? The tarball, unpacked in an empty folder, run as a program and imported as a library.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseResultSchema } from '../../src/model/parse-result.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TEXT =
  'UBND XÃ HÒA BÌNH\nKẾ HOẠCH\nTrồng cây xanh năm 2026\nI. MỤC ĐÍCH\n- Phủ xanh sân trường.\nII. NỘI DUNG\n- Trồng 50 cây.\n';

let home: string;
let files: string[];
beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'kehoach-pack-'));
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const [{ filename, files: list }] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }];
  files = list.map((file) => file.path);
  const modules = path.join(home, 'node_modules');
  mkdirSync(path.join(modules, 'kehoach'), { recursive: true });
  execFileSync('tar', ['-xzf', path.join(home, filename), '-C', path.join(modules, 'kehoach'), '--strip-components=1']);
  // The dependencies are those of this checkout: installing them again would only test the registry.
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(modules, 'kehoach/node_modules'));
  writeFileSync(path.join(home, 'plan.txt'), TEXT);
});

describe('the packed package', () => {
  it('holds the program, the schemas and the models, and neither sources, tests nor fixtures', () => {
    for (const needed of [
      'dist/cli/main.js',
      'dist/index.d.ts',
      'schemas/plan.schema.json',
      'models/manifest.json',
      'LICENSE',
      'README.md',
    ]) {
      expect(files).toContain(needed);
    }
    expect(files.filter((file) => /^(src|test|fixtures|scripts)\//u.test(file))).toEqual([]);
  });

  it('parses a document as a program', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/kehoach/dist/cli/main.js', 'parse', 'plan.txt'],
      {
        cwd: home,
        encoding: 'utf8',
      },
    );
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    expect(parseResultSchema.parse(JSON.parse(stdout)).plan.title).toBe('Trồng cây xanh năm 2026');
  });

  it('is imported as a library', () => {
    const code = "import { parsePlan } from 'kehoach'; console.log((await parsePlan('plan.txt')).plan.documentType);";
    writeFileSync(path.join(home, 'use.mjs'), code);
    expect(execFileSync(process.execPath, ['use.mjs'], { cwd: home, encoding: 'utf8' })).toBe('KẾ HOẠCH\n');
  });
});
