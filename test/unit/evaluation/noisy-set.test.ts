// Is the noisy set whole, and does it say rightly which engines the channel has seen?
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { noisyTexts } from '../../../scripts/evaluation/noisy-set.js';
import { NOISY_DOCUMENTS, NOISY_READINGS, NOISY_SET } from '../../../scripts/noisy-set/noisy-set.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const { channel } = JSON.parse(readFileSync(path.join(ROOT, 'models/manifest.json'), 'utf8'));

describe('the noisy set', () => {
  it.each(NOISY_READINGS)('$engine: seen or not as the channel was trained', ({ engine, isSeen }) => {
    expect(Object.keys(channel.engines).includes(engine.replace(':', '-'))).toBe(isSeen);
  });

  it('has every reading of every document', () => {
    const missing = NOISY_READINGS.flatMap(({ engine, resolutions }) =>
      resolutions.flatMap((dpi) =>
        NOISY_DOCUMENTS.map((document) => `${engine.replace(':', '-')}-${dpi}/${document}.txt`),
      ),
    ).filter((name) => !existsSync(path.join(NOISY_SET, name)));
    expect(missing).toEqual([]);
  });

  it('holds four languages never seen and three resolutions each', () => {
    const unseen = NOISY_READINGS.filter(({ isSeen }) => !isSeen);
    expect(new Set(unseen.map(({ engine }) => engine)).size).toBeGreaterThanOrEqual(4);
    for (const { resolutions } of NOISY_READINGS) expect(resolutions).toHaveLength(3);
  });

  it('also comes without marks', () => {
    const stripped = noisyTexts().find(({ group }) => group === 'marks stripped')!;
    expect(stripped.documents[0]!.read.normalize('NFD')).not.toMatch(/\p{M}|đ/iu);
  });
});
