import { describe, expect, it } from 'vitest';
import type { Edit, RepairedDocument } from '../../../../src/model/document.js';
import { placesIn } from '../../../../src/structure/assembly/document-places.js';
import { evidenceOf } from '../../../../src/structure/assembly/evidence.js';
import { readLines } from '../../../../src/structure/reading/lines.js';
import { joinTraced, sliceTraced, type Traced } from '../../../../src/structure/reading/traced.js';
import { fromBoxes, fromText } from '../from-text.js';

const edit = (rawRange: [number, number], repairedRange: [number, number], before: string, after: string): Edit => ({
  rawRange,
  repairedRange,
  before,
  after,
  kind: 'decoded',
  by: 'test',
  channelCost: null,
  languageGain: null,
  posterior: 0.8,
  runnerUp: null,
});

/** Raw "Ke h0ach\nnam hoc", repaired "Kế hoạch\nnăm học nay": two edits and an insertion at the end. */
const REPAIRED: RepairedDocument = {
  ...fromText('Kế hoạch\nnăm học nay'),
  raw: 'Ke h0oach\nnam hoc',
  edits: [
    edit([0, 9], [0, 8], 'Ke h0oach', 'Kế hoạch'),
    edit([10, 13], [9, 12], 'nam', 'năm'),
    edit([17, 17], [16, 20], '', ' nay'),
  ],
  doubts: [{ range: [13, 16], posterior: 0.5, alternatives: [] }],
};

describe('evidence', () => {
  const places = placesIn(REPAIRED);
  const [first, second] = readLines(REPAIRED).map((line) => line.text) as [Traced, Traced];
  const support = (source: typeof first) => ({ source, by: 'test', status: 'found' }) as const;

  it('gives the text as read, whole edits taken in', () => {
    expect(evidenceOf('/title', support(first), places)?.raw).toBe('Ke h0oach');
    expect(evidenceOf('/title', support(sliceTraced(first, 3, 5)), places)?.raw).toBe('Ke h0oach');
    expect(evidenceOf('/title', support(sliceTraced(second, 0, 7)), places)?.raw).toBe('nam hoc');
    expect(evidenceOf('/title', support(joinTraced([first, second])), places)?.raw).toBe('Ke h0oach\nnam hoc');
  });

  it('counts lines from 1 and keeps the range of the repaired text', () =>
    expect(evidenceOf('/title', support(joinTraced([first, second])), places)).toMatchObject({
      lines: [1, 2],
      page: 1,
      range: [0, 20],
      by: 'test',
    }));

  it('is less sure of a value with a doubt, and says so', () => {
    const [sure, doubted] = [first, second].map((source) => evidenceOf('/title', support(source), places)!);
    expect(sure!.confidence).toBeGreaterThan(doubted!.confidence);
    expect(doubted).toMatchObject({ status: 'doubtful' });
  });

  it('puts the boxes of its lines into one', () => {
    const boxed = fromBoxes([
      [85, 300, 'Một'],
      [113, 553, 'hai'],
    ]);
    const source = joinTraced(readLines(boxed).map((line) => line.text));
    expect(evidenceOf('/title', support(source), placesIn(boxed))?.box).toEqual([85, 100, 553, 134]);
    expect(evidenceOf('/title', support(first), places)?.box).toBeNull();
  });

  it('is null for nothing', () => expect(evidenceOf('/title', support(sliceTraced(first, 0, 0)), places)).toBeNull());
});
