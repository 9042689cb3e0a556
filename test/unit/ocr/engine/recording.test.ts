import { describe, expect, it } from 'vitest';
import { recordingEngine, replayEngine } from '../../../../src/ocr/engine/recording.js';
import { openTesseractJs } from '../../../../src/ocr/engine/tesseract-js.js';
import { readOptions, testImage } from '../images.js';

describe('recording', () => {
  it('replays what an engine said of an image, and of no other', async () => {
    const engine = recordingEngine(await openTesseractJs());
    const image = await testImage('report');
    const said = await engine.recognise(image, readOptions());
    await engine.close();
    const replay = replayEngine(JSON.parse(JSON.stringify(engine.recording())));
    expect(replay).toMatchObject({ name: 'tesseract.js', version: engine.version, dataChecksum: engine.dataChecksum });
    expect(await replay.recognise(image, readOptions())).toEqual(said);
    const others = [
      replay.recognise(await testImage('notice'), readOptions()),
      replay.recognise(image, readOptions({ segmentation: 6 })),
    ];
    for (const other of others) await expect(other).rejects.toMatchObject({ code: 'ocr-failed' });
  });
});
