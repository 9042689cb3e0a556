import { describe, expect, it } from 'vitest';
import type { OcrEngineName } from '../../../../src/model/context.js';
import { PipelineError } from '../../../../src/model/errors.js';
import { engineOpener } from '../../../../src/ocr/engine/open-engine.js';
import type { NativeTesseract } from '../../../../src/ocr/engine/tesseract-native.js';

const native = { version: '5.9.9', dataChecksum: 'f'.repeat(64) };
const isThere = async (): Promise<NativeTesseract> => native;
const isMissing = async (): Promise<NativeTesseract> => {
  throw new PipelineError('engine-missing', 'not there', 'install it');
};

describe('engineOpener', () => {
  it.each<[OcrEngineName, () => Promise<NativeTesseract>, string, string]>([
    ['auto', isThere, 'tesseract', 'the better one that is there'],
    ['auto', isMissing, 'tesseract.js', 'the embedded one is always there'],
    ['tesseract', isThere, 'tesseract', 'asked for'],
    ['tesseract.js', isThere, 'tesseract.js', 'asked for, though the other is there'],
  ])('%s with %s: %s (%s)', async (name, find, expected) => {
    const engine = await engineOpener(find)(name);
    expect(engine.name).toBe(expected);
    await engine.close();
  });

  it('does not put another engine in the place of the one asked for', async () => {
    await expect(engineOpener(isMissing)('tesseract')).rejects.toMatchObject({ code: 'engine-missing' });
  });

  it('looks only once for what is installed', async () => {
    let looks = 0;
    const open = engineOpener(async () => {
      looks += 1;
      return native;
    });
    await Promise.all([open('auto'), open('tesseract'), open('auto')]);
    expect(looks).toBe(1);
  });
});
