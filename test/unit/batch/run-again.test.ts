// What does a second run of the same batch do again, and what does it leave alone?
import {
  appendFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { isUnchanged } from '../../../src/batch/unchanged.js';
import type { ReportLine } from '../../../src/model/report-line.js';
import { run } from '../cli/fake-io.js';

const PLAN = 'UBND XÃ HÒA BÌNH\nKẾ HOẠCH\nTrồng cây xanh năm 2026\nI. MỤC ĐÍCH\n- Phủ xanh sân trường.\n';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'kehoach-again-'));
  mkdirSync(path.join(cwd, 'in'));
  writeFileSync(path.join(cwd, 'in/a.txt'), PLAN);
  writeFileSync(path.join(cwd, 'in/b.txt'), PLAN.replace('2026', '2027'));
  writeFileSync(path.join(cwd, 'in/empty.txt'), '');
});

const convert = (...more: string[]) => run(['convert', 'in', '--out', 'out', '--ocr', 'never', ...more], { cwd });
const result = (name: string) => path.join(cwd, `out/in/${name}.plan.json`);
/** A rewritten file is a new one: it was renamed into place. */
const inode = (name: string) => statSync(result(name)).ino;
const report = () => readFileSync(path.join(cwd, 'out/report.jsonl'), 'utf8');

describe('a batch run again', () => {
  it('leaves alone what did not change, and the report is the same', async () => {
    expect((await convert()).code).toBe(8);
    const [before, first] = [report(), inode('a.txt')];
    const { code, stderr } = await convert();
    expect(code).toBe(8);
    expect(inode('a.txt')).toBe(first);
    expect(report()).toBe(before);
    // Inputs end in any order, so the counter before a line may be any.
    expect(stderr).toMatch(/^\[[123]\/3\] done before in\/a\.txt$/m);
    expect(stderr).toContain('3 inputs: 2 done, 1 refused, 0 failed. 3 unchanged since an earlier run.');
  });

  it.each<[what: string, change: () => void, flags: string[], redone: string[]]>([
    ['other bytes', () => writeFileSync(path.join(cwd, 'in/a.txt'), PLAN.replace('Trồng', 'Chăm')), [], ['a.txt']],
    ['a result that is gone', () => rmSync(result('b.txt')), [], ['b.txt']],
    ['a text that is gone', () => rmSync(path.join(cwd, 'out/in/b.txt.txt')), [], ['b.txt']],
    ['another option', () => {}, ['--no-repair'], ['a.txt', 'b.txt']],
    ['another output', () => {}, ['--pdf'], ['a.txt', 'b.txt']],
    ['--force', () => {}, ['--force'], ['a.txt', 'b.txt']],
    ['--dump-stages', () => {}, ['--dump-stages', 'dump'], ['a.txt', 'b.txt']],
    ['--retry-failed, and none failed', () => {}, ['--retry-failed'], []],
    ['more jobs', () => {}, ['--jobs', '3'], []],
    ['a result that a person changed', () => appendFileSync(result('a.txt'), '\n'), [], []],
  ])('%s', async (_what, change, flags, redone) => {
    await convert();
    const names = ['a.txt', 'b.txt'];
    const before = new Map(names.map((name) => [name, inode(name)]));
    // A second name for each file, so that its inode is not given to a new one.
    for (const name of names) linkSync(result(name), path.join(cwd, name));
    change();
    expect((await convert(...flags)).code).toBe(8);
    expect(names.filter((name) => inode(name) !== before.get(name))).toEqual(redone);
  });

  it('remembers inputs that a run between did not name; each report has the inputs of its own run only', async () => {
    const only = (name: string) => run(['convert', `in/${name}`, '--out', 'out', '--ocr', 'never'], { cwd });
    await only('a.txt');
    const [alone, first] = [report(), inode('a.txt')];
    expect(readdirSync(path.join(cwd, 'out')).sort()).toEqual(['in', 'report.jsonl']);
    await only('b.txt');
    await only('empty.txt');
    expect(report().match(/\n/gu)).toHaveLength(1);
    expect((await only('a.txt')).stderr).toContain('1 unchanged since an earlier run.');
    expect(inode('a.txt')).toBe(first);
    expect(report()).toBe(alone);
    expect((await convert()).stderr).toContain('3 unchanged since an earlier run.');
    expect(readdirSync(path.join(cwd, 'out')).sort()).toEqual(['in', 'report.jsonl']);
  });

  it('goes by the journal of a run that was killed, whose last line may be cut off', async () => {
    await convert();
    const first = inode('a.txt');
    const lines = report().trimEnd().split('\n');
    rmSync(path.join(cwd, 'out/report.jsonl'));
    writeFileSync(path.join(cwd, 'out/report.jsonl.part'), `${lines[0]}\n${lines[1]!.slice(0, 100)}`);
    const { stderr } = await convert();
    expect(inode('a.txt')).toBe(first);
    expect(stderr).toContain('1 unchanged since an earlier run.');
    expect(() => statSync(path.join(cwd, 'out/report.jsonl.part'))).toThrow('ENOENT');
  });

  it('takes --force or --retry-failed, not both', async () => {
    expect((await convert('--force', '--retry-failed')).code).toBe(2);
  });

  it('says what to do when the report is a folder', async () => {
    mkdirSync(path.join(cwd, 'out/report.jsonl'), { recursive: true });
    const { code, stderr } = await convert();
    expect(code).toBe(5);
    expect(stderr).toContain('name another');
  });
});

describe('isUnchanged', () => {
  const ended = (state: ReportLine['state'], code: ReportLine['code']) =>
    ({ path: 'a.pdf', sha256: 'S', configuration: 'C', state, code, output: null, searchable: null }) as ReportLine;

  it.each([
    ['refused: the same bytes would be refused again', ended('refused', 'damaged-pdf'), 'nothing', true],
    ['failed: it would fail again', ended('failed', 'ocr-failed'), 'nothing', true],
    ['failed, and failures are asked for', ended('failed', 'ocr-failed'), 'failed', false],
    ['refused, and failures are asked for', ended('refused', 'damaged-pdf'), 'failed', true],
    ['the disk was full: it need not be now', ended('failed', 'cannot-write'), 'nothing', false],
    ['no engine: it may be installed now', ended('failed', 'engine-missing'), 'nothing', false],
    ['interrupted', ended('failed', 'interrupted'), 'nothing', false],
    ['never seen', undefined, 'nothing', false],
  ] as const)('%s', async (_why, earlier, redo, expected) => {
    expect(await isUnchanged(earlier, { sha256: 'S', configuration: 'C', outDir: '/nowhere', redo })).toBe(expected);
  });
});
