import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../../src/model/errors.js';
import type { OcrEngine } from '../../../src/model/ocr.js';
import { replayEngine } from '../../../src/ocr/engine/recording.js';
import { createOcrPool } from '../../../src/ocr/ocr-pool.js';

const engineOf = (opened: string[], closed: string[]) => async (): Promise<OcrEngine> => {
  const name = `engine ${opened.length + 1}`;
  opened.push(name);
  const engine = replayEngine({ engine: name, version: '1', dataChecksum: '0', pages: {} });
  return { ...engine, close: async () => void closed.push(name) };
};
const later = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('createOcrPool', () => {
  it('lends at most `size` engines at a time, in turn, and opens no more', async () => {
    const [opened, closed] = [[] as string[], [] as string[]];
    const pool = createOcrPool({ size: 2, open: engineOf(opened, closed) });
    let atWork = 0;
    let most = 0;
    const order: number[] = [];
    const work = (number: number) =>
      pool.use('auto', async () => {
        order.push(number);
        atWork += 1;
        most = Math.max(most, atWork);
        await later();
        atWork -= 1;
        return number;
      });
    expect(await Promise.all([1, 2, 3, 4, 5].map(work))).toEqual([1, 2, 3, 4, 5]);
    expect({ most, order, opened }).toEqual({ most: 2, order: [1, 2, 3, 4, 5], opened: ['engine 1', 'engine 2'] });
    await pool.close();
    expect(closed).toEqual(opened);
  });

  it('goes on after work that failed and engines that are missing', async () => {
    const opened: string[] = [];
    let isThere = false;
    const open = engineOf(opened, []);
    const pool = createOcrPool({
      size: 1,
      open: async (name) => {
        if (isThere) return open();
        isThere = true;
        throw new PipelineError('engine-missing', `no ${name}`, 'install it');
      },
    });
    const ends = await Promise.allSettled([
      pool.use('tesseract', async () => 'first'),
      pool.use('tesseract', async () => {
        throw new Error('work failed');
      }),
      pool.use('tesseract', async () => 'third'),
    ]);
    expect(ends.map((end) => (end.status === 'rejected' ? String(end.reason.message) : end.value))).toEqual([
      'no tesseract',
      'work failed',
      'third',
    ]);
    expect(opened).toHaveLength(1);
  });
});
