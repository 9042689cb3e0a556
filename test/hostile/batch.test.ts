// Does one bad file ever stop the others? Hostile inputs beside good ones, through the command line.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportLine } from '../../src/model/report-line.js';
import { run } from '../unit/cli/fake-io.js';
import { encryptedPdf, pngHeader, truncatedPdf } from './make-inputs.js';

const GOOD =
  'UBND XÃ HÒA BÌNH\nKẾ HOẠCH\nTrồng cây xanh năm 2026\nI. MỤC ĐÍCH\n- Phủ xanh sân trường.\nII. NỘI DUNG\n- Trồng 50 cây.\n';

/** File, content, how it must end. */
const INPUTS: readonly (readonly [name: string, content: () => string | Uint8Array, code: ReportLine['code']])[] = [
  ['good.txt', () => GOOD, null],
  ['good.md', () => `**${GOOD}**`, null],
  ['empty.txt', () => '', 'empty-file'],
  ['empty.pdf', () => '', 'empty-file'],
  ['blank.txt', () => ' \n\t\n', 'no-text'],
  ['nuls.txt', () => new Uint8Array(5000), 'binary-text'],
  ['truncated.pdf', truncatedPdf, 'damaged-pdf'],
  ['encrypted.pdf', encryptedPdf, 'encrypted-pdf'],
  ['huge.png', () => pngHeader(20_000, 20_000, deflateSync(Buffer.alloc(1000))), 'too-large'],
  ['broken.jpg', () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2, 3]), 'damaged-image'],
  ['archive.zip', () => new Uint8Array([0x50, 0x4b, 3, 4, ...new Array(60).fill(0)]), 'archive'],
  [
    'old.doc',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]),
    'unsupported-format',
  ],
];

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'kehoach-hostile-'));
  mkdirSync(path.join(cwd, 'in/empty-folder'), { recursive: true });
  for (const [name, content] of INPUTS) writeFileSync(path.join(cwd, 'in', name), content());
});

const readReport = (out: string) =>
  readFileSync(path.join(cwd, out, 'report.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ReportLine);

describe('a batch with hostile inputs', () => {
  it('ends every input as done or with a typed reason that says what to do, and exits with 8', async () => {
    const names = [...INPUTS.map(([name]) => `in/${name}`), 'in/missing.txt', 'in/empty-folder'];
    const { code } = await run(['convert', ...names, '--out', 'out', '--jobs', '2'], { cwd });
    expect(code).toBe(8);
    const lines = readReport('out');
    const expected = [
      ...INPUTS.map(([name, , why]) => [`in/${name}`, why]),
      ['in/missing.txt', 'file-not-found'],
      ['in/empty-folder', 'is-directory'],
    ];
    expect(Object.fromEntries(lines.map((line) => [line.path, line.code]))).toEqual(Object.fromEntries(expected));
    for (const line of lines.filter(({ state }) => state !== 'done')) {
      expect(line.state).toBe('refused');
      expect(line.message).not.toBe('');
      expect(line.hint?.length).toBeGreaterThan(10);
    }
  });

  it('writes the same results for any number of jobs', async () => {
    for (const jobs of ['1', '3']) {
      expect(
        (await run(['convert', 'in/good.txt', 'in/good.md', '--out', `jobs-${jobs}`, '--jobs', jobs], { cwd })).code,
      ).toBe(0);
    }
    for (const name of ['good.txt', 'good.md']) {
      const read = (jobs: number, end: string) =>
        readFileSync(path.join(cwd, `jobs-${jobs}/in/${name}.${end}`), 'utf8');
      for (const end of ['plan.json', 'txt']) expect(read(1, end)).toBe(read(3, end));
    }
  });

  it('an aborted batch says so for what was not begun, and exits with 130', async () => {
    const { code } = await run(['convert', 'in/good.txt', '--out', 'aborted'], { cwd, signal: AbortSignal.abort() });
    expect(code).toBe(130);
    expect(readReport('aborted')).toMatchObject([{ state: 'failed', code: 'interrupted' }]);
  });

  it.each(INPUTS.filter(([, , code]) => code !== null))('parse %s ends with exit code 4', async (name, _, why) => {
    const { code, stdout, stderr } = await run(['parse', `in/${name}`], { cwd });
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toContain(`[${why}]`);
  });
});
