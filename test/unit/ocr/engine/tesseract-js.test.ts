import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OcrEngine } from '../../../../src/model/ocr.js';
import { openTesseractJs } from '../../../../src/ocr/engine/tesseract-js.js';
import { findTesseractJsData, npmData, npmFolder } from '../../../../src/ocr/engine/tesseract-js-data.js';
import { characterErrors, NOTICE, noiseImage, pageImage, REPORT, readOptions, testImage, textOf } from '../images.js';

/** What Debian has installed, where it is of the version that the engine takes. */
const DEBIAN = '/usr/share/tesseract-ocr/5/tessdata';
const isDebianTaken = (await findTesseractJsData([DEBIAN])).folder === DEBIAN;
const emptyFolder = () => mkdtempSync(path.join(tmpdir(), 'kehoach-ocr-'));

describe('tesseract.js', () => {
  let engine: OcrEngine;
  beforeAll(async () => {
    engine = await openTesseractJs({ data: await npmData(npmFolder()) });
  });
  afterAll(() => engine.close());

  it('says what it is: name, version, checksum of its data', () => {
    expect({ name: engine.name, version: engine.version, data: engine.dataChecksum.slice(0, 8) }).toEqual({
      name: 'tesseract.js',
      version: '7.0.0',
      data: '2284f610',
    });
  });

  it('reads Vietnamese words with boxes in points and confidences', async () => {
    const page = await engine.recognise(await testImage('notice'), readOptions());
    expect(characterErrors(NOTICE, textOf(page))).toBeLessThan(0.02);
    expect(page.confidence).toBeGreaterThan(0.85);
    const number = page.words.find(({ text }) => text.includes('27/KH'))!;
    // Printed from pixel 117 to 329, 121 to 155 of 200 to the inch.
    for (const [i, edge] of [42, 44, 119, 56].entries()) expect(Math.abs(number.box[i]! - edge)).toBeLessThanOrEqual(3);
    expect(number.confidence).toBeGreaterThan(0);
    expect(number.confidence).toBeLessThanOrEqual(1);
  });

  it('says the same of a page whatever came before: other pages, failures, a stopped page', async () => {
    const [notice, report] = [await testImage('notice'), await testImage('report')];
    const alone = await openTesseractJs({ data: await npmData(npmFolder()) });
    const expected = await alone.recognise(notice, readOptions());
    await alone.close();
    await engine.recognise(report, readOptions());
    await engine.recognise(report, readOptions({ segmentation: 6 }));
    expect(await engine.recognise(notice, readOptions())).toEqual(expected);
    await engine.recognise(await pageImage(report.bytes, 72), readOptions());
    await expect(engine.recognise(notice, readOptions({ timeoutMs: 1 }))).rejects.toMatchObject({
      code: 'ocr-timeout',
    });
    expect(await engine.recognise(notice, readOptions())).toEqual(expected);
  });

  it('replaces its worker after a number of images; nothing changes', async () => {
    const report = await testImage('report');
    const recycling = await openTesseractJs({ data: await npmData(npmFolder()), imagesPerWorker: 1 });
    const pages = [
      await recycling.recognise(report, readOptions()),
      await recycling.recognise(report, readOptions()),
      await engine.recognise(report, readOptions()),
    ];
    await recycling.close();
    expect(characterErrors(REPORT, textOf(pages[0]!))).toBeLessThan(0.02);
    expect(pages[1]).toEqual(pages[0]);
    expect(pages[2]).toEqual(pages[0]);
  });

  it('gives up on a page that takes for ever, after a second attempt, and goes on', async () => {
    // Noise in mode 6 keeps Tesseract busy for minutes and its worker deaf.
    const endless = engine.recognise(await noiseImage(1500), readOptions({ segmentation: 6, timeoutMs: 700 }));
    await expect(endless).rejects.toMatchObject({ code: 'ocr-timeout', exitCode: 6 });
    expect((await engine.recognise(await testImage('report'), readOptions())).words.length).toBeGreaterThan(20);
  });

  it('fails on what is no image, and goes on', async () => {
    const broken = { ...(await testImage('report')), bytes: new TextEncoder().encode('no image') };
    await expect(engine.recognise(broken, readOptions())).rejects.toMatchObject({ code: 'ocr-failed' });
    expect((await engine.recognise(await testImage('report'), readOptions())).words.length).toBeGreaterThan(20);
  });

  it('stops at once when the file is given up', async () => {
    const abort = new AbortController();
    const reading = engine.recognise(await noiseImage(1500), readOptions({ segmentation: 6, signal: abort.signal }));
    setTimeout(() => abort.abort(new Error('given up')), 100);
    await expect(reading).rejects.toThrow('given up');
    await expect(engine.recognise(await testImage('report'), readOptions({ signal: abort.signal }))).rejects.toThrow(
      'given up',
    );
  });

  it('ends a page in work when it is closed', async () => {
    const closing = await openTesseractJs();
    const reading = closing.recognise(await noiseImage(1500), readOptions({ segmentation: 6 }));
    const ended = expect(reading).rejects.toBeDefined();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await closing.close();
    await ended;
  });
});

describe('language data of tesseract.js', () => {
  it('missing: says so instead of waiting for ever', async () => {
    await expect(npmData(emptyFolder())).rejects.toMatchObject({
      code: 'ocr-data-missing',
      exitCode: 3,
      hint: expect.stringMatching(/npm/u),
    });
  });

  it('altered: says so instead of crashing', async () => {
    const folder = emptyFolder();
    writeFileSync(path.join(folder, 'vie.traineddata.gz'), 'not what npm installed');
    await expect(npmData(folder)).rejects.toMatchObject({ code: 'ocr-data-missing' });
  });

  it('installed: taken when it is the better one, else passed over', async () => {
    const folder = emptyFolder();
    writeFileSync(path.join(folder, 'vie.traineddata'), 'of another maker, or damaged');
    expect(await findTesseractJsData([emptyFolder(), folder])).toEqual(await npmData(npmFolder()));
  });

  it.skipIf(!isDebianTaken)("installed by Debian: read as well as npm's", async () => {
    const data = await findTesseractJsData([emptyFolder(), DEBIAN]);
    expect(data).toMatchObject({ folder: DEBIAN, isZipped: false });
    const engine = await openTesseractJs({ data });
    expect(engine.dataChecksum).toBe(data.checksum);
    const page = await engine.recognise(await testImage('notice'), readOptions());
    await engine.close();
    expect(characterErrors(NOTICE, textOf(page))).toBeLessThan(0.02);
  });

  it('is never fetched, and never taken from the working folder', async () => {
    const folder = emptyFolder();
    writeFileSync(path.join(folder, 'vie.traineddata'), 'a stray file of that name');
    const here = (file: string) => new URL(file, import.meta.url);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        '--import',
        here('./no-network.mjs').href,
        '--import',
        pathToFileURL(path.resolve('node_modules/tsx/dist/esm/index.mjs')).href,
        here('./read-offline.ts').pathname,
      ],
      { cwd: folder, timeout: 50_000 },
    );
    const { text, blocked, files } = JSON.parse(stdout) as { text: string; blocked: boolean; files: string[] };
    expect(characterErrors(REPORT, text)).toBeLessThan(0.02);
    expect({ blocked, files }).toEqual({ blocked: true, files: ['vie.traineddata'] });
  });
});
