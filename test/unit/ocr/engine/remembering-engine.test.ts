import { describe, expect, it } from 'vitest';
import type { PageImage } from '../../../../src/model/document.js';
import type { OcrEngine, OcrPage, OcrReadOptions } from '../../../../src/model/ocr.js';
import { createOcrMemory, rememberingEngine } from '../../../../src/ocr/engine/remembering-engine.js';

const image = (byte: number, dpi = 200): PageImage => ({
  encoding: 'png',
  widthPx: 1,
  heightPx: 1,
  dpi,
  bytes: Uint8Array.of(byte),
});
const options = (segmentation: 3 | 6 = 3): OcrReadOptions => ({
  segmentation,
  timeoutMs: 1000,
  signal: new AbortController().signal,
});

/** Reads the number of the call; fails on images of the byte 13. */
function counting(version = '1.0'): OcrEngine & { readonly calls: () => number } {
  let calls = 0;
  return {
    name: 'double',
    version,
    dataChecksum: 'abc',
    calls: () => calls,
    recognise: async ({ bytes }): Promise<OcrPage> => {
      calls += 1;
      if (bytes[0] === 13) throw new Error('unlucky');
      return { words: [], confidence: calls / 100 };
    },
    close: async () => {},
  };
}

describe('rememberingEngine', () => {
  it.each<[string, [PageImage, OcrReadOptions][], number]>([
    [
      'the same image once',
      [
        [image(1), options()],
        [image(1), options()],
      ],
      1,
    ],
    [
      'another image',
      [
        [image(1), options()],
        [image(2), options()],
      ],
      2,
    ],
    [
      'another segmentation',
      [
        [image(1), options(3)],
        [image(1), options(6)],
      ],
      2,
    ],
    [
      'another resolution',
      [
        [image(1, 200), options()],
        [image(1, 300), options()],
      ],
      2,
    ],
  ])('asks for %s', async (_, asked, calls) => {
    const engine = counting();
    const remembering = rememberingEngine(engine, createOcrMemory());
    for (const [page, how] of asked) await remembering.recognise(page, how);
    expect(engine.calls()).toBe(calls);
  });

  it('knows engines of the same version from each other by nothing, of another by all', async () => {
    const memory = createOcrMemory();
    const [one, same, newer] = [counting(), counting(), counting('1.1')];
    for (const engine of [one, same, newer]) await rememberingEngine(engine, memory).recognise(image(1), options());
    expect([one.calls(), same.calls(), newer.calls()]).toEqual([1, 0, 1]);
  });

  it('does not remember failures', async () => {
    const engine = counting();
    const remembering = rememberingEngine(engine, createOcrMemory());
    await expect(remembering.recognise(image(13), options())).rejects.toThrow('unlucky');
    await expect(remembering.recognise(image(13), options())).rejects.toThrow('unlucky');
    expect(engine.calls()).toBe(2);
  });

  it('forgets the page that was not asked for longest', async () => {
    const engine = counting();
    const remembering = rememberingEngine(engine, createOcrMemory(2));
    for (const byte of [1, 2, 1, 3, 1, 2]) await remembering.recognise(image(byte), options());
    expect(engine.calls()).toBe(4);
  });
});
