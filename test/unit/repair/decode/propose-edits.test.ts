// Do limits turn readings into edits and doubts, and do their posteriors stay consistent?
import { describe, expect, it } from 'vitest';
import type { PathReading } from '../../../../src/repair/decode/path-readings.js';
import { proposeEdits } from '../../../../src/repair/decode/propose-edits.js';

const reading = (source: string, after: string, start = 0): PathReading => ({
  range: [start, start + source.length],
  source,
  after,
  kind: source === after ? 'copy' : 'word',
  place: 'inside',
  posteriorCost: 357,
  margin: 1000,
  channelCost: 2500,
  languageCost: 3000,
  sourceLanguageCost: 9000,
  rivals: [{ text: 'kể', posterior: 0.2 }],
});
const LIMITS = { accept: 0.5, flagBelow: 0.97, doubtBelow: 0.9 };
const judgement = (posterior: number) => ({ limits: LIMITS, calibrate: () => posterior, mayChange: () => true });
const propose = (one: PathReading, posterior: number) => proposeEdits([one], 'nordic', judgement(posterior));

describe('proposeEdits', () => {
  it.each([
    ['sure: an edit', 'kö', 'kế', 0.98, 1, 0],
    ['nearly sure: an edit that is flagged', 'kö', 'kế', 0.95, 1, 1],
    ['likely: an edit with a doubt', 'kö', 'kế', 0.7, 1, 1],
    ['unlikely: the source stays, with a doubt', 'kö', 'kế', 0.4, 0, 1],
    ['a token that stays, sure', 'kế', 'kế', 0.95, 0, 0],
    ['a token that stays, in doubt', 'kế', 'kế', 0.7, 0, 1],
  ])('%s', (_, source, after, posterior, edits, doubts) => {
    const proposed = propose(reading(source, after), posterior);
    expect([proposed.edits.length, proposed.doubts.length]).toEqual([edits, doubts]);
  });

  it('leaves the source where nothing may change, with the reading as alternative', () => {
    const { edits, doubts } = proposeEdits([reading('Phù', 'Phú')], 'vietnamese-engine', {
      ...judgement(0.95),
      mayChange: () => false,
    });
    expect([edits.length, doubts[0]!.alternatives[0]!.text]).toEqual([0, 'Phú']);
    expect(doubts[0]!.posterior).toBeLessThanOrEqual(0.05 + 1e-12);
  });

  it('offers the rejected reading first', () => {
    expect(propose(reading('kö', 'kế'), 0.4).doubts[0]!.alternatives.map(({ text }) => text)).toEqual(['kế', 'kể']);
  });

  it('gives posteriors that sum to at most 1', () => {
    for (const posterior of [0.55, 0.7, 0.85, 0.99]) {
      const { edits, doubts } = propose(reading('kö', 'kế'), posterior);
      expect(edits[0]!.posterior + edits[0]!.runnerUp!.posterior).toBeLessThanOrEqual(1);
      const alternatives = doubts.flatMap((doubt) => doubt.alternatives).reduce((sum, one) => sum + one.posterior, 0);
      expect(posterior + alternatives).toBeLessThanOrEqual(1);
    }
  });

  it('a source that stays has what the others leave', () => {
    const [doubt] = propose(reading('kö', 'kế'), 0.4).doubts;
    const sum = doubt!.alternatives.reduce((total, one) => total + one.posterior, doubt!.posterior);
    expect(sum).toBeCloseTo(1);
  });

  it('sorts by place', () => {
    const { edits } = proposeEdits([reading('kö', 'kế', 9), reading('vå', 'và', 2)], 'nordic', judgement(0.95));
    expect(edits.map(({ range }) => range[0])).toEqual([2, 9]);
  });
});
