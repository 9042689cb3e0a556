import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PipelineError } from '../../../../src/model/errors.js';
import { findTesseract, type NativeTesseract, openTesseract } from '../../../../src/ocr/engine/tesseract-native.js';
import { characterErrors, NOTICE, noiseImage, REPORT, readOptions, testImage, textOf } from '../images.js';

const installed = await findTesseract().catch((error: PipelineError) => error);
const isInstalled = !(installed instanceof Error);
if (!isInstalled) console.log(`tests with the native tesseract are skipped: ${installed.message}`);

describe.skipIf(!isInstalled)('the installed tesseract', () => {
  const engine = openTesseract(installed as NativeTesseract);

  it('says what it is: name, version, checksum of its data', () => {
    expect(engine).toMatchObject({
      name: 'tesseract',
      version: expect.stringMatching(/^\d+\.\d+/u),
      dataChecksum: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
  });

  it('reads Vietnamese words with boxes in points and confidences', async () => {
    const page = await engine.recognise(await testImage('notice'), readOptions());
    expect(characterErrors(NOTICE, textOf(page))).toBeLessThan(0.02);
    const number = page.words.find(({ text }) => text.includes('27/KH'))!;
    for (const [i, edge] of [42, 44, 119, 56].entries()) expect(Math.abs(number.box[i]! - edge)).toBeLessThanOrEqual(3);
  });

  it('says the same at every call', async () => {
    const report = await testImage('report');
    const [first, second] = await Promise.all([
      engine.recognise(report, readOptions()),
      engine.recognise(report, readOptions()),
    ]);
    expect(characterErrors(REPORT, textOf(first))).toBeLessThan(0.02);
    expect(second).toEqual(first);
  });

  it('gives up on a page that takes for ever, after a second attempt', async () => {
    const endless = engine.recognise(await noiseImage(1500), readOptions({ segmentation: 6, timeoutMs: 300 }));
    await expect(endless).rejects.toMatchObject({ code: 'ocr-timeout', exitCode: 6 });
  });

  it('fails on what is no image', async () => {
    const broken = { ...(await testImage('report')), bytes: new TextEncoder().encode('no image') };
    await expect(engine.recognise(broken, readOptions())).rejects.toMatchObject({ code: 'ocr-failed' });
  });

  it('stops at once when the file is given up', async () => {
    const abort = new AbortController();
    const reading = engine.recognise(await noiseImage(1500), readOptions({ segmentation: 6, signal: abort.signal }));
    setTimeout(() => abort.abort(new Error('given up')), 50);
    await expect(reading).rejects.toThrow('given up');
  });
});

describe('a tesseract that misbehaves', () => {
  const HEAD =
    'level\\tpage_num\\tblock_num\\tpar_num\\tline_num\\tword_num\\tleft\\ttop\\twidth\\theight\\tconf\\ttext';
  const read = async (script: string, timeoutMs = 20_000) =>
    openTesseract({ version: '5.9.9', dataChecksum: 'f'.repeat(64) }, program(script)).recognise(
      await testImage('report'),
      readOptions({ timeoutMs }),
    );

  it.each([
    ['exit 1', 'ocr-failed', 'it ends with an error and says nothing'],
    ['kill -9 $$', 'ocr-failed', 'it is killed'],
    ['kill -SEGV $$', 'ocr-failed', 'it crashes'],
    ['cat > /dev/null; echo garbage', 'ocr-failed', 'it answers something else'],
    ['cat > /dev/null', 'ocr-failed', 'it answers nothing'],
    [`cat > /dev/null; printf '${HEAD}\\n5\\t1\\t1\\t1'`, 'ocr-failed', 'its answer is cut off'],
    ['rm -f "$0"; cat > /dev/null; exit 1', 'ocr-failed', 'it goes away between the attempts'],
  ])('%s: %s (%s)', async (script, code) => {
    await expect(read(script)).rejects.toMatchObject({ code, exitCode: expect.any(Number) });
  });

  it('is not waited for when programs that it started outlast it', async () => {
    const start = performance.now();
    await expect(read('sleep 20; exit 0', 300)).rejects.toMatchObject({ code: 'ocr-timeout' });
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it.skipIf(!isInstalled)('is asked a second time, and then the page is read', async () => {
    const page = await read('if [ ! -e "$0.once" ]; then touch "$0.once"; kill -9 $$; fi; exec tesseract "$@"');
    expect(characterErrors(REPORT, textOf(page))).toBeLessThan(0.02);
  });
});

/** A program of that name that answers as given. */
function program(script: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'kehoach-ocr-')), 'tesseract');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

describe('findTesseract', () => {
  const version = 'case $1 in --version) echo "tesseract 5.3.0";;';
  it.each([
    ['/no/such/tesseract', 'not installed', 'no program of that name'],
    [program('exit 1'), "can't be run", 'it ends with an error'],
    [program('echo hello'), 'does not say its version', 'another program of that name'],
    [
      program(`${version} *) echo 'List of available languages in "/usr/share/tessdata/" (1):'; echo eng;; esac`),
      'has no Vietnamese data',
      'English only',
    ],
    [
      program(`${version} *) echo 'List of available languages in "/no/such/folder/" (1):'; echo vie;; esac`),
      "data of .* can't be read",
      'listed, but not there',
    ],
  ])('%s: %s (%s)', async (name, message) => {
    await expect(findTesseract(name)).rejects.toMatchObject({
      code: 'engine-missing',
      exitCode: 3,
      message: expect.stringMatching(new RegExp(message, 'u')),
      hint: expect.stringMatching(/tesseract-ocr-vie.*tesseract\.js/u),
    });
  });
});
